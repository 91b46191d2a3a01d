import { expect, it } from "vitest";
import { restsOnFew } from "../../../../charts/chart-value.ts";
import type { CompareControlQuery } from "../../../../generated/graphql.ts";
import { madeUpMetric, madeUpRegion } from "../../sheet/made-up-sheet.ts";
import { controlView } from "./control-view.ts";

const period = (id: string) => ({ id, labelZh: id, labelEn: id });
const measurement = (value: number | null, n = 100) => ({ value, numerator: value, denominator: n, n, missing: value === null ? ("NOT_REPORTED" as const) : null, missingDetail: null, coverage: 1, synthetic: true, provisional: false });
const jiashan = madeUpRegion("330421", "嘉善县", "Jiashan");
const answer: CompareControlQuery["controlChart"] = {
  version: 7, asOf: "2026-10-15T01:30:00Z", synthetic: true, kind: "P", region: jiashan, metric: madeUpMetric,
  points: [
    { period: period("2026Q1"), measurement: measurement(57.3), centre: 60, lower: 50, upper: 70, baseline: 0, trial: true, causes: [] },
    { period: period("2026Q2"), measurement: measurement(null), centre: null, lower: null, upper: null, baseline: 0, trial: true, causes: [] },
    {
      period: period("2026Q3"), measurement: measurement(90, 9), centre: 60, lower: 50, upper: 70, baseline: 1, trial: false,
      causes: [{ rule: "SEVEN_ONE_SIDE", direction: "UP", meaning: "IMPROVEMENT" }, { rule: "BEYOND_LIMIT", direction: "UP", meaning: "IMPROVEMENT" }],
    },
  ],
  events: [
    { id: 3, kind: "LAW", text: "新条例施行", addedBy: "li", region: jiashan, period: period("2026Q2") },
    { id: 4, kind: "OTHER", text: "以前", addedBy: "li", region: jiashan, period: period("2025Q2") },
  ],
};
const view = controlView(answer, { language: "en", timeZone: "Asia/Shanghai", basis: "live" }, 10);

it("keeps a gap a gap, without limits", () => {
  expect(view.points.map(({ value, limits }) => [value.text, limits?.centreText])).toEqual([["57.3%", "60.0%"], ["— not reported", undefined], ["90.0%", "60.0%"]]);
});

it("knows which values rest on fewer cases than are ranked", () => {
  expect(view.points.map(({ value }) => restsOnFew(value))).toEqual([false, false, true]);
});

it("names the weightiest rule first", () => {
  expect(view.points[2]?.causes.map(({ rule }) => rule)).toEqual(["beyondLimit", "sevenOneSide"]);
});

it("draws an event where its quarter stands, with its number, and none from outside the chart", () => {
  expect(view.events.map(({ id, at, title }) => [id, at, title])).toEqual([["3", 1, "1 新条例施行"]]);
});

it("says of each point since when its baseline runs, with its mean and limits", () => {
  const facts = (place: number): string[] => (view.points[place]?.detail.facts ?? []).filter(({ label }) => label === "Baseline" || label === "Mean, limits").map(({ text }) => text);
  expect([facts(0), facts(1), facts(2)]).toEqual([["since 2026Q1", "60.0% (50.0% – 70.0%)"], ["since 2026Q1"], ["since 2026Q3", "60.0% (50.0% – 70.0%)"]]);
});
