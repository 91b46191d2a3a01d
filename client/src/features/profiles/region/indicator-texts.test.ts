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

it("writes a shared place as tied, and of how many", () => {
  const [series] = answerOf([["嘉善县", 48, null]]).series;
  const rank = (tied: boolean, language: "zh-CN" | "en") =>
    series === undefined ? undefined : indicatorTexts({ metric: series.metric, now: measuredAt({ ...series, rank: [1], tied: [tied], ranked: [6] }, 1, 0, 0), year: null }, language).rank;
  expect([rank(true, "zh-CN"), rank(true, "en"), rank(false, "en")]).toEqual(["并列第 1 位 / 6", "tied 1st / 6", "1st / 6"]);
});

it("says of a value that it may still change, and leaves its n a number", () => {
  const [series] = answerOf([["嘉善县", 48, null]]).series;
  if (series === undefined) throw new Error("no series");
  const texts = (["zh-CN", "en"] as const).map((language) => indicatorTexts({ metric: series.metric, now: measuredAt({ ...series, provisional: [true] }, 1, 0, 0), year: null }, language));
  expect(texts.map(({ provisional, count }) => [provisional, count])).toEqual([["初步", "48/100"], ["provisional", "48/100"]]);
  expect(textsOf({})?.provisional).toBe("");
});

it("states a change by the metric's rule", () => {
  expect([textsOf(POINTS)?.change, textsOf({})?.change]).toEqual(["\u22120.6%", "\u22120.6 百分点"]);
});
