import { expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { drawCountyMap } from "./draw-county-map.ts";
import type { Outline } from "./outline.ts";

const square: Outline = new Map([["330421", [[[120, 30], [121, 30], [121, 31], [120, 31], [120, 30]]]]]);

it("writes a dash alone where a region has no value, and why among the mark's words", () => {
  const text = "— zero denominator";
  const detail = { region: "Jiashan", period: "2026 Q3", value: text, band: null, bandText: "", facts: [], note: "" };
  const drawing = drawCountyMap({ summary: "", outline: "330400", classes: null, regions: [{ code: "330421", name: "Jiashan", value: { kind: "missing", text }, ranked: false, detail }] }, square, lightTokens, { width: 300, height: 200 });
  expect(JSON.stringify(drawing.option.graphic)).not.toContain("denominator");
  expect(drawing.marks.map((mark) => mark.detail.value)).toEqual([text]);
});
