import { expect, it } from "vitest";
import { CITY, seriesOf, SETTLEMENT } from "./comparison.fixture.ts";
import { countText, evidenceText } from "./count-text.ts";
import type { BoardMetric, Measurement } from "./measurement.ts";

const days: BoardMetric = { ...SETTLEMENT, unitZh: "天", unitEn: "days", proportion: false };
const of = (metric: BoardMetric, n: number): Measurement => seriesOf(metric, [CITY], ["2026Q3"], [[{ value: 1, n }]]).at(0, 0);
const texts = (write: typeof evidenceText, n: number): string[] => {
  const measured = of(days, n);
  return measured.kind === "missing" ? [] : (["zh-CN", "en"] as const).map((language) => write(days, measured, language));
};

it("shortens a large n on a card, and never in what defends a figure", () => {
  expect(texts((metric, measured, language) => countText(metric, measured, language), 1_125_700)).toEqual(["113 万件", "n 1.1M"]);
  expect(texts(evidenceText, 1_125_700)).toEqual(["1,125,700 件", "1,125,700"]);
});
