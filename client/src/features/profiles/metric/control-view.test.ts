import { expect, it } from "vitest";
import type { MetricControlQuery } from "../../../generated/graphql.ts";
import { answerOf } from "./answer.fixture.ts";
import { controlView } from "./control-view.ts";

it("writes the mean and the limits of counts with a decimal, and the counts without", () => {
  const { series: [series], referenceRegion, periods: [period] } = answerOf([["嘉兴市", 2, null]], { unitZh: "家", unitEn: "firms", decimals: 0, proportion: false, changeRule: "PERCENT", wholeIsTotal: true });
  if (series === undefined || period === undefined) throw new Error("The made-up answer is empty.");
  const control: MetricControlQuery["controlChart"] = {
    asOf: "2026-10-15T01:30:00Z", version: 1, kind: "XMR", metric: series.metric, region: referenceRegion, events: [],
    points: [{ baseline: 0, trial: true, centre: 1.6, lower: 0, upper: 4.7, causes: [], period: { ...period, start: "2026-07-01", end: "2026-10-01" }, measurement: { value: 2, numerator: 2, denominator: null, n: null, missing: null, synthetic: true, provisional: false } }],
  };
  const { points: [point] } = controlView(control, [], { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "live", smallNumberLimit: 10, traceOf: () => undefined });
  expect([point?.limits?.centreText, point?.limits?.upperText, point?.value.text]).toEqual(["1.6 家", "4.7 家", "2 家"]);
});
