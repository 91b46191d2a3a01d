/** What case statistics can count or work out for a group of cases. */
export const CASE_MEASURES = [
  "opening", "accepted", "concluded", "pending", "clearance", "conclusion_rate", "disposition_time",
  "settlement_rate", "correction_rate", "on_time_rate", "mean_days", "median_days", "p90_days",
] as const;
export type CaseMeasure = (typeof CASE_MEASURES)[number];
