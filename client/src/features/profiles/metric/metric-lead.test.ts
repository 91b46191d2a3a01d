import { expect, it } from "vitest";
import { answerOf } from "./answer.fixture.ts";
import { metricLead } from "./metric-lead.ts";

const JUDGED = answerOf([["嘉兴市", 54.9, null], ["甲县", 82, "BETTER"], ["乙县", 36, "WORSE"], ["丙县", 55, "SIMILAR"], ["丁县", 67, "NOT_RANKED"]]);

it("says the city's figure, who differs from the line, and who is not ranked", () => {
  expect(metricLead(JUDGED, "0", "zh-CN")).toEqual({ lead: "2026年三季度嘉兴市 54.9%，55/100 件，同比 −0.6 百分点。", rest: "优于全市线：甲县。逊于全市线：乙县。其余 1 个相当。不排位：丁县。" });
  expect(metricLead(JUDGED, "0", "en")?.rest).toBe("Better than the city line: 甲县. Worse than the city line: 乙县. 1 other is similar. Not ranked: 丁县.");
});

it("says of a figure that may still change that it is provisional, before its change", () => {
  const soft = { ...JUDGED, series: JUDGED.series.map((series) => ({ ...series, provisional: series.values.map(() => true) })) };
  expect(metricLead(soft, "0", "zh-CN")?.lead).toBe("2026年三季度嘉兴市 54.9%，55/100 件，初步，同比 −0.6 百分点。");
  expect(metricLead(soft, "0", "en")?.lead).toBe("2026 Q3, 嘉兴市: 54.9%, 55 of 100, provisional, YoY −0.6 pp.");
});

it("calls all similar only where each one was judged", () => {
  expect(metricLead(answerOf([["City", 50, null], ["A", 51, "SIMILAR"], ["B", 49, "SIMILAR"]]), "0", "en")?.rest).toBe("All counties are similar to the city line.");
  expect(metricLead(answerOf([["City", 50, null], ["A", 51, "SIMILAR"], ["B", 49, "NOT_RANKED"]]), "0", "en")?.rest).toBe("Similar to the city line: A. Not ranked: B.");
});

it("says of one region how it stands", () => {
  expect(metricLead(JUDGED, "2", "zh-CN")).toEqual({ lead: "2026年三季度乙县 36.0%，36/100 件。", rest: "逊于全市线 54.9%。" });
  expect(metricLead(JUDGED, "3", "en")?.rest).toBe("Similar to the city line, 54.9%.");
});

it("names the highest and the lowest where nothing is judged, and a gap with its reason", () => {
  expect(metricLead(answerOf([["City", 50, null], ["Low", 20, null], ["High", 60, null], ["Gap", null, null]]), "0", "en")?.rest).toBe("Highest High 60.0%, lowest Low 20.0%.");
  expect(metricLead(answerOf([["City", null, null], ["Gap", null, null]]), "0", "en")).toEqual({ lead: "2026 Q3, City: — not reported.", rest: "" });
});

it("says a total beside a part of it without a distance, and writes no amounts of money as counts", () => {
  const points = { unitZh: "分", unitEn: "points", proportion: false, changeRule: "PERCENT" as const, wholeIsTotal: true };
  const answer = answerOf([["嘉兴市", 256, null], ["甲县", 48, "NOT_RANKED"]], points);
  expect(metricLead(answer, "1", "zh-CN")?.rest).toBe("全市合计 54.9 分。");
  expect(metricLead(answer, "1", "en")?.rest).toBe("City total: 54.9 points.");
  const [series] = answerOf([["嘉兴市", 54, null]]).series;
  const money = { ...answer, series: series === undefined ? [] : [{ ...series, n: [null] }] };
  expect(metricLead(money, "0", "zh-CN")?.lead).toBe("2026年三季度嘉兴市 54.0%，同比 −0.6 百分点。");
});
