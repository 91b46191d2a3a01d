import { expect, it } from "vitest";
import { answerOf } from "../metric/answer.fixture.ts";
import { measuredAt, type ProfileMetric } from "../measured.ts";
import { indicatorTexts } from "./indicator-texts.ts";

const POINTS = { unitZh: "分", unitEn: "points", proportion: false, changeRule: "PERCENT" as const };

function textsOf(metric: Partial<ProfileMetric>) {
  const [series] = answerOf([["嘉善县", 48, null]], metric).series;
  return series === undefined ? undefined : indicatorTexts({ metric: series.metric, now: measuredAt(series, 1, 0, 0), year: null }, "zh-CN");
}

it("gives a score its line, and a sum none, for the city's figure is their total", () => {
  expect(textsOf(POINTS)?.line).toBe("54.9 分");
  expect(textsOf({ ...POINTS, wholeIsTotal: true })?.line).toBe("");
});

it("states a change by the metric's rule", () => {
  expect([textsOf(POINTS)?.change, textsOf({})?.change]).toEqual(["\u22120.6%", "\u22120.6 百分点"]);
});
