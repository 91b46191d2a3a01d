import type { SparklineView } from "../../sparkline/sparkline-view.ts";
import { detail, notReported, observed } from "./detail.ts";

const VALUES = [47.1, 49.5, 46.9, 50.2, 52.0, 50.8, 51.1, 53.9, 54.4, 53.2, 51.6, 52.4, 55.8, 56.2, 57.3];

/** Fifteen made-up quarters with a target. */
export const fifteenQuarters: SparklineView = {
  summary: "复议调解和解率，十五个季度，最近 57.3%，目标 55。",
  points: VALUES.map((value) => ({ value: observed(value, `${value}%`), detail: detail("嘉兴市", `${value}%`) })),
  target: { value: 55, text: "目标 55" },
};

/** The same with two gaps, one of which leaves a single quarter alone, and no target. */
export const quartersWithGaps: SparklineView = {
  ...fifteenQuarters,
  points: fifteenQuarters.points.map((point, place) => ([4, 6].includes(place) ? { ...point, value: notReported } : point)),
  target: null,
};
