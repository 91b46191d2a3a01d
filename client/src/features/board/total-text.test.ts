import { expect, it } from "vitest";
import { CITY, seriesOf, SETTLEMENT } from "./comparison.fixture.ts";
import type { BoardMetric } from "./measurement.ts";
import { totalText } from "./total-text.ts";

const days: BoardMetric = { ...SETTLEMENT, unitZh: "天", unitEn: "days", decimals: 1, proportion: false };
const suits: BoardMetric = { ...days, unitZh: "件/万人", unitEn: "suits per 10,000 residents", decimals: 2 };
const cases: BoardMetric = { ...days, unitZh: "件", unitEn: "cases", decimals: 0 };

it.each([
  ["a proportion", SETTLEMENT, ["共 257 件", "n 257"]],
  ["a mean of days", days, ["共 257 件", "n 257"]],
  ["a rate", suits, ["n 257", "n 257"]],
  ["a count, which is its own", cases, ["", ""]],
])("says on how many the whole rests, of %s", (_, metric, texts) => {
  const series = seriesOf(metric, [CITY], ["2026Q3"], [[{ value: 34.4, numerator: 141, denominator: 257, n: 257 }]]);
  expect((["zh-CN", "en"] as const).map((language) => totalText(series, CITY.code, language))).toEqual(texts);
});
