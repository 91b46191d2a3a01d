import { expect, it } from "vitest";
import { indexContents } from "./index-contents.ts";
import type { IndexMetric } from "./presets.ts";

const metric = (ref: string, code: string, nameZh: string, nameEn: string): IndexMetric => ({
  ref, code, version: 1, breakdown: null, nameZh, nameEn, domainZh: "", domainEn: "", unitZh: "%", unitEn: "%", decimals: 1, direction: "HIGHER", rankable: true, notComputed: null, businessEnvironmentNo: null, formula: "", target: null, measures: [],
});
const metrics = [metric("XF05", "XF05", "调解和解率", "settlement rate"), metric("SS02", "SS02", "败诉率", "loss rate")];
const period = { id: "2026Q3", labelZh: "", labelEn: "" };
const answer = { metrics: [{ metric: { ref: "XF05" }, weight: 0.75, denominator: null, period }, { metric: { ref: "SS02" }, weight: 0.25, denominator: null, period }] };

it("says what a score is made of, with code, version and share", () => {
  expect(indexContents(answer, metrics, "en")).toBe("Contents and weights: Settlement rate (XF05 v1) 75.0%, Loss rate (SS02 v1) 25.0%.");
  expect(indexContents(answer, metrics, "zh-CN")).toContain("调解和解率（XF05 v1）75.0%、败诉率（SS02 v1）25.0%。");
});
