import { expect, it } from "vitest";
import { CITY, seriesOf, SETTLEMENT } from "./comparison.fixture.ts";
import { countText, evidenceText } from "./count-text.ts";
import type { BoardMetric, Measurement } from "./measurement.ts";

const days: BoardMetric = { ...SETTLEMENT, unitZh: "天", unitEn: "days", proportion: false };
const of = (metric: BoardMetric, n: number): Measurement => seriesOf(metric, [CITY], ["2026Q3"], [[{ value: 1, n }]]).at(0, 0);
const written = (write: typeof evidenceText, n: number): string[] => {
  const measured = of(days, n);
  return measured.kind === "missing" ? [] : (["zh-CN", "en"] as const).map((language) => write(days, measured, language));
};

it("shortens a large n on a card, and never in what defends a figure", () => {
  expect(written((metric, measured, language) => countText(metric, measured, language), 1_125_700)).toEqual(["113 万件", "n 1.1M"]);
  expect(written(evidenceText, 1_125_700)).toEqual(["1,125,700 件", "1,125,700"]);
});

it("writes what a rate counts among its n, and the n alone of one that is brought to a year", () => {
  const perHead: BoardMetric = { ...days, unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", countUnitZh: "人" };
  const texts = (numerator: number, n: number): string[] => {
    const measured = seriesOf(perHead, [CITY], ["2026Q3"], [[{ value: 1, numerator, denominator: 5_686_300, n }]]).at(0, 0);
    return measured.kind === "missing" ? [] : (["zh-CN", "en"] as const).flatMap((language) => [countText(perHead, measured, language), evidenceText(perHead, measured, language)]);
  };
  expect(texts(1843, 5_686_300)).toEqual(["1,843/569 万", "1,843/5,686,300", "1,843/5.7M", "1,843/5,686,300"]);
  expect(texts(568, 142)).toEqual(["n 142", "142", "n 142", "142"]);
});
