import { expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { drawCountyMap } from "./draw-county-map.ts";
import type { Outline } from "./outline.ts";

const square: Outline = new Map([["330421", [[[120, 30], [121, 30], [121, 31], [120, 31], [120, 30]]]]]);

it.each([
  ["with its reason where that is short", "— 未报", "— 未报"],
  ["alone where the reason is wider than a county", "— zero denominator", "—"],
])("writes the dash of a missing value %s; the mark's words hold both", (_, text, written) => {
  const detail = { region: "Jiashan", period: "2026 Q3", value: text, band: null, bandText: "", facts: [], note: "" };
  const drawing = drawCountyMap({ summary: "", outline: "330400", classes: null, regions: [{ code: "330421", name: "Jiashan", value: { kind: "missing", text }, ranked: false, detail }] }, square, lightTokens, { width: 300, height: 200 });
  expect(drawing.option.graphic).toContainEqual(expect.objectContaining({ style: expect.objectContaining({ text: written }) }));
  expect(drawing.marks.map((mark) => mark.detail.value)).toEqual([text]);
});

it.each([
  ["in its region's ink where it has room there", "Jiashan", { fill: lightTokens.onDiverging[6], stroke: lightTokens.diverging[6] }],
  ["so that it is read on the ground as well where it has none", "Jiashan and everything around it, far and wide", { fill: lightTokens.text1, stroke: lightTokens.surface }],
])("writes a name %s", (_, name, ink) => {
  const detail = { region: "", period: "", value: "", band: null, bandText: "", facts: [], note: "" };
  const region = { code: "330421", name, value: { kind: "observed", value: 82.2, text: "82.2", lower: null, upper: null }, ranked: true, detail } as const;
  const drawing = drawCountyMap({ summary: "", outline: "330400", classes: { cuts: [1, 3, 6], reference: 50, decimals: 1, direction: "higher" }, regions: [region] }, square, lightTokens, { width: 300, height: 200 });
  expect(drawing.option.graphic).toContainEqual(expect.objectContaining({ style: expect.objectContaining({ text: name, ...ink }) }));
});
