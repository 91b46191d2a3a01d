import { expect, it } from "vitest";
import { rankingColumns } from "./ranking-columns.ts";
import type { RankingRow } from "./ranking-view.ts";

const row = (count: string, move: string): RankingRow => ({ code: "", name: "", value: { kind: "observed", value: 94.3, text: "94.3%", lower: null, upper: null }, band: "better", rank: "1", ranked: true, count, move, detail: { region: "", period: "", value: "94.3%", band: "better", bandText: "", facts: [], note: "" } });
const columns = (rows: readonly RankingRow[], width: number, rowHeight = 46) => rankingColumns(rows, { width, rowHeight, text: 14, moves: true });
const lines = (rows: readonly RankingRow[], width: number, rowHeight?: number) => {
  const { countsBelow, twoLineMoves } = columns(rows, width, rowHeight);
  return [countsBelow, twoLineMoves];
};
const large = [row("10,498/11,131", "↑1"), row("5,692/6,063", "—")];
const partial = [row("10,498/11,131", "incomplete (75%)")];

it("keeps everything in one line where the bars keep their room", () => {
  expect(lines(large, 400)).toEqual([false, false]);
  expect(lines([row("26/34", "n < 10")], 230)).toEqual([false, false]);
});

it("puts counts below their values where the bars would not, then reasons in two lines", () => {
  expect(lines(large, 220)).toEqual([true, false]);
  expect(lines(partial, 220)).toEqual([true, true]);
  expect(columns(partial, 220).width).toBeLessThan(columns(partial, 400).width);
});

it("leaves low rows one line", () => {
  expect(lines(large, 220, 30)).toEqual([false, false]);
});
