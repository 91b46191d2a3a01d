import { expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { townHeatMap } from "../goldens/demo/seventy-two-towns.ts";
import { drawHeatRows, heatRowsHeight } from "./draw-heat-rows.ts";
import type { HeatGroup } from "./heat-map-view.ts";

interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly style: { readonly text: string };
}

const view = townHeatMap(12, "en");
const [county] = view.groups as readonly [HeatGroup, ...HeatGroup[]];
const drawn = (width: number) => {
  const { option, marks } = drawHeatRows(view, county, lightTokens, { width, height: heatRowsHeight(view, county, width) });
  const texts = (option.graphic as unknown as readonly DrawnText[]).filter((one) => "text" in one.style);
  return { marks, words: texts.map(({ style }) => style.text), at: (text: string) => texts.filter(({ style }) => style.text === text).map(({ x }) => Math.round(x)) };
};
const YEARS = ["2023", "2024", "2025", "2026"];

it("names every quarter, and the year over the first quarter shown and over each Q1", () => {
  const { words, at } = drawn(720);
  expect(words.filter((text) => /^Q\d$/.test(text))).toEqual(["Q4", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3"]);
  expect(words.filter((text) => /^20\d\d$/.test(text))).toEqual(YEARS);
  const firsts = at("Q1");
  expect(YEARS.slice(1).map((year, place) => (at(year)[0] ?? 0) < (firsts[place] ?? 0))).toEqual([true, true, true]);
});

it("keeps the first year on a phone, where its only quarter has no room for it", () => {
  const { words, at } = drawn(326);
  expect(words.filter((text) => /^Q\d$/.test(text))).toEqual([]);
  expect(words.filter((text) => /^20\d\d$/.test(text))).toEqual(YEARS);
  // Right-aligned before the next.
  expect(at("2023")[0]).toBe((at("2024")[0] ?? 0) - 6);
});

it.each([688, 720, 944])("fills a panel of %i pixels", (width) => {
  const { marks } = drawn(width);
  const edge = Math.max(...marks.map(({ x, zone }) => x + (zone.kind === "rect" ? zone.width / 2 : 0)));
  // A value such as 100.0% may stand beside the last cell.
  expect(width - edge).toBeLessThan(60);
});

it("says each value once: in its cell where that has room", () => {
  const values = county.columns.flatMap(({ cells }) => cells.filter(({ value }) => value.kind === "observed"));
  expect(drawn(944).words.filter((text) => text.endsWith("%"))).toHaveLength(values.length + 1);
  // Narrow cells leave the latest value beside the row, and the county's in its head.
  expect(drawn(500).words.filter((text) => text.endsWith("%"))).toHaveLength(county.columns.length + 1);
});
