/** Figures of a group of cases, by the field in which each stands. */
export const CASE_FIGURES = [
  "opening", "accepted", "concluded", "pending", "clearance", "conclusionRate", "dispositionTime", "settlementRate", "correctionRate", "onTimeRate", "meanDays", "medianDays", "p90Days",
] as const;
export type CaseFigure = (typeof CASE_FIGURES)[number];
