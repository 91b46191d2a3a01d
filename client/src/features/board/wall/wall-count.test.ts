import { expect, it } from "vitest";
import { CITY, seriesOf, SETTLEMENT } from "../comparison.fixture.ts";
import { wallCount } from "./wall-count.ts";

it("says how many a value rests on, and that it may still change", () => {
  const count = (provisional: boolean, language: "zh-CN" | "en") => wallCount(seriesOf(SETTLEMENT, [CITY], ["2026Q3"], [[{ value: 57.3, numerator: 169, denominator: 295, n: 295, provisional }]], [57.3]), 0, language);
  expect([count(false, "zh-CN"), count(true, "zh-CN"), count(true, "en")]).toEqual(["n 295 件", "n 295 件 · 初步", "n 295 · provisional"]);
});
