import type { ControlCause, ControlChartView, ControlPoint } from "../../control-chart/control-chart-view.ts";
import { detail, notReported, observed } from "./detail.ts";
import { quartersFrom } from "./quarters.ts";

const VALUES = [50.4, 53.1, 49.2, 51.7, 54.0, 47.9, null, 52.6, 50.1, 48.8, 53.3, 51.0, 58.9, 60.2, 71.3, 61.1, 59.4, 62.2, 60.7];
const SHIFT = 12;
/** Quarters that rest on few cases, one of them beyond a limit. */
const FEW: readonly number[] = [9, 14];
const per = (value: number): string => `${value.toFixed(1)}%`;

function causesAt(place: number): ControlCause[] {
  if (place === 14) return [{ rule: "beyondLimit", direction: "up", meaning: "improvement" }];
  if (place === 5) return [{ rule: "twoOfThree", direction: "down", meaning: "concern" }];
  return [];
}

function point(value: number | null, place: number): ControlPoint {
  const baseline = place < SHIFT ? 0 : 1;
  const centre = baseline === 0 ? 51.1 : 61.3;
  const half = (baseline === 0 ? 7 : 9) + Math.sin(place * 2) * 0.8;
  const shown = value === null ? notReported : { ...observed(value, per(value)), few: FEW.includes(place) };
  return {
    value: shown,
    limits: { centre, lower: centre - half, upper: centre + half, centreText: per(centre), lowerText: per(centre - half), upperText: per(centre + half) },
    baseline,
    trial: baseline === 1,
    causes: causesAt(place),
    detail: detail("嘉善县", shown.text),
  };
}

/** Nineteen quarters of one county: a gap, a new baseline still on trial, two quarters of few cases, two signals and three events. */
export const twoBaselines: ControlChartView = {
  summary: "嘉善县复议调解和解率控制图，十九个季度。",
  unit: { suffix: "%", decimals: 1, least: 0, most: 100 },
  periods: quartersFrom(19, "zh"),
  points: VALUES.map(point),
  events: [
    { id: "e1", at: 3.4, date: "2022-12-20", title: "调解中心启用", detail: detail("嘉善县", "调解中心启用") },
    { id: "e2", at: 12, date: "2025-01-01", title: "新复议条例施行，界限重算", detail: detail("嘉善县", "新复议条例施行") },
    { id: "e3", at: 12.6, date: "2025-02-20", title: "司法所合并", detail: detail("嘉善县", "司法所合并") },
  ],
};
