import { expect, it } from "vitest";
import type { ProfileAnswerFragment } from "../../../generated/graphql.ts";
import { metricLead } from "./metric-lead.ts";

type Row = readonly [name: string, value: number | null, band: "BETTER" | "SIMILAR" | "WORSE" | "NOT_RANKED" | null];

const named = (name: string, at: number) => ({ code: String(at), parentCode: null, level: at === 0 ? ("CITY" as const) : ("COUNTY" as const), nameZh: name, shortZh: name, nameEn: name, pinyin: "" });

function answerOf(rows: readonly Row[]): ProfileAnswerFragment {
  const regions = rows.map(([name], at) => named(name, at));
  const nothing = rows.map(() => null);
  return {
    version: 1, asOf: "", synthetic: false, referenceRegion: regions[0] ?? named("", 0), regions, periods: [{ id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" }],
    series: [{
      metric: {
        ref: "A", code: "A", version: 1, breakdown: null, nameZh: "", nameEn: "", domainZh: "", domainEn: "", unitZh: "%", unitEn: "%", countUnitZh: "件", decimals: 1,
        direction: "HIGHER", rankable: true, proportion: true, level: "COUNTY", notComputed: null, definitionZh: "", definitionEn: "", target: null,
      },
      values: rows.map(([, value]) => value), missing: rows.map(([, value]) => (value === null ? ("NOT_REPORTED" as const) : null)), band: rows.map(([, , band]) => band),
      numerators: rows.map(([, value]) => value), denominators: rows.map(() => 100), n: rows.map(() => 100), yearOnYear: rows.map((_, at) => (at === 0 ? -0.6 : null)), reference: [54.9],
      bandLevel: nothing, targetBand: nothing, targetBandLevel: nothing, pastBand: nothing, pastBandLevel: nothing, lower: nothing, upper: nothing, coverage: nothing, yearOnYearMissing: nothing, rank: nothing, ranked: nothing, synthetic: rows.map(() => false), provisional: rows.map(() => false),
    }],
  };
}

const JUDGED = answerOf([["嘉兴市", 54.9, null], ["甲县", 82, "BETTER"], ["乙县", 36, "WORSE"], ["丙县", 55, "SIMILAR"], ["丁县", 67, "NOT_RANKED"]]);

it("says the city's figure, who differs from the line, and who is not ranked", () => {
  expect(metricLead(JUDGED, "0", "zh-CN")).toEqual({ lead: "2026年三季度嘉兴市 54.9%，55/100 件，同比 −0.6 百分点。", rest: "优于全市线：甲县。逊于全市线：乙县。其余 1 个相当。不排位：丁县。" });
  expect(metricLead(JUDGED, "0", "en")?.rest).toBe("Better than the city line: 甲县. Worse than the city line: 乙县. 1 other is similar. Not ranked: 丁县.");
});

it("says of one region how it stands", () => {
  expect(metricLead(JUDGED, "2", "zh-CN")).toEqual({ lead: "2026年三季度乙县 36.0%，36/100 件。", rest: "逊于全市线 54.9%。" });
  expect(metricLead(JUDGED, "3", "en")?.rest).toBe("Similar to the city line, 54.9%.");
});

it("names the highest and the lowest where nothing is judged, and a gap with its reason", () => {
  expect(metricLead(answerOf([["City", 50, null], ["Low", 20, null], ["High", 60, null], ["Gap", null, null]]), "0", "en")?.rest).toBe("Highest High 60.0%, lowest Low 20.0%.");
  expect(metricLead(answerOf([["City", null, null], ["Gap", null, null]]), "0", "en")).toEqual({ lead: "2026 Q3, City: — not reported.", rest: "" });
});
