import { registerEnumType } from "type-graphql";
import type { CaseMeasure } from "../vocabulary/case-measure.ts";

export const CaseMeasureEnum = {
  OPENING: "opening",
  ACCEPTED: "accepted",
  CONCLUDED: "concluded",
  PENDING: "pending",
  CLEARANCE: "clearance",
  CONCLUSION_RATE: "conclusion_rate",
  DISPOSITION_TIME: "disposition_time",
  SETTLEMENT_RATE: "settlement_rate",
  CORRECTION_RATE: "correction_rate",
  ON_TIME_RATE: "on_time_rate",
  MEAN_DAYS: "mean_days",
  MEDIAN_DAYS: "median_days",
  P90_DAYS: "p90_days",
} as const satisfies Record<string, CaseMeasure>;

registerEnumType(CaseMeasureEnum, {
  name: "CaseMeasure",
  description: "What case statistics count or work out for a group.",
  valuesConfig: {
    OPENING: { description: "期初存案: pending when the period begins." },
    ACCEPTED: { description: "收案: accepted in the period." },
    CONCLUDED: { description: "结案: concluded in the period." },
    PENDING: { description: "期末存案: pending when the period ends." },
    CLEARANCE: { description: "清结率: concluded ÷ accepted, %; undefined where nothing came in." },
    CONCLUSION_RATE: { description: "结案率: concluded ÷ (opening + accepted), %." },
    DISPOSITION_TIME: { description: "365 × pending ÷ concluded in a year (CEPEJ), days." },
    SETTLEMENT_RATE: { description: "Settled ÷ concluded, %." },
    CORRECTION_RATE: { description: "直接纠错: corrected ÷ concluded, % (the first definition of XF06)." },
    ON_TIME_RATE: { description: "按期: concluded by the last day of the case's own legal limit ÷ concluded, %; null where a type has none." },
    MEAN_DAYS: { description: "Mean of concluded − accepted − pauses." },
    MEDIAN_DAYS: { description: "Exact median of the same days." },
    P90_DAYS: { description: "Exact ninth decile of the same days." },
  },
});
