import { expect, it } from "vitest";
import { findMetrics, metricEntries, type ListedMetric } from "./find-metrics.ts";

function metric(code: string, version: number, nameZh: string, nameEn: string, domainZh: string, breakdown: string | null = null): ListedMetric {
  return {
    ref: version === 1 ? code : `${code}@${version}`, code, version, breakdown, nameZh, nameEn, domainZh, domainEn: domainZh === "复议" ? "reconsideration" : "mediation", unitZh: "%", unitEn: "%", decimals: 1,
    direction: "HIGHER", rankable: true, businessEnvironmentNo: null, notComputed: null, level: "COUNTY", frequency: "QUARTER", target: null,
  };
}

const ENTRIES = metricEntries([metric("XF06", 1, "直接纠错率", "correction rate", "复议"), metric("XF06", 2, "直接纠错率", "correction rate", "复议"), metric("TJ02", 1, "调解成功率", "mediation success rate", "调解"), metric("CV01", 1, "x", "x", "复议", "homicide")]);

it("lists each metric once, as its code alone means it, without splits", () => {
  expect(ENTRIES.map(({ metric: { ref }, versions }) => [ref, versions])).toEqual([["XF06", 2], ["TJ02", 1]]);
});

it("finds by every word, in either language, by code and by field", () => {
  const codes = (text: string, domain?: string): string[] => findMetrics(ENTRIES, text, domain).map(({ metric: { code } }) => code);
  expect(codes("")).toEqual(["XF06", "TJ02"]);
  expect(codes("rate success")).toEqual(["TJ02"]);
  expect(codes("纠错")).toEqual(["XF06"]);
  expect(codes("tj0")).toEqual(["TJ02"]);
  expect(codes("reconsideration")).toEqual(["XF06"]);
  expect(codes("rate", "调解")).toEqual(["TJ02"]);
  expect(codes("nothing")).toEqual([]);
});
