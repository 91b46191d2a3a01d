import { expect, it } from "vitest";
import { pivotSlices } from "./pivot-slices.ts";
import type { PivotView } from "./pivot-view.ts";

const view = (columns: number, figures: number): PivotView => ({
  columns: Array.from({ length: columns }, (_, at) => ({ key: `c${at}`, label: `c${at}` })),
  lines: [{ key: "a", label: "a", kind: "group", note: "", cells: Array.from({ length: columns * figures }, (_, at) => ({ key: String(at), figure: "accepted", text: String(at), missing: false, small: "", few: false, list: null })) }],
});
const shape = (columns: number, figures: number): [string[], string[]][] => pivotSlices(view(columns, figures), figures).map((slice) => [slice.columns.map(({ key }) => key), (slice.lines[0]?.cells ?? []).map(({ text }) => text)]);

it("leaves a table that fits a sheet as it is", () => {
  expect(shape(2, 5)).toEqual([[["c0", "c1"], ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]]]);
  const flat: PivotView = { ...view(0, 6), columns: [] };
  expect(pivotSlices(flat, 6)).toEqual([flat]);
});

it("goes on below with whole columns, shared out evenly, and loses none", () => {
  expect(shape(4, 4).map(([columns]) => columns)).toEqual([["c0", "c1"], ["c2", "c3"]]);
  const slices = shape(7, 5);
  expect(slices.map(([columns]) => columns.length)).toEqual([2, 2, 2, 1]);
  expect(slices.flatMap(([, cells]) => cells)).toEqual(Array.from({ length: 35 }, (_, at) => String(at)));
});
