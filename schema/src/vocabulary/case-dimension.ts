/** What case statistics can be grouped by. */
export const CASE_DIMENSIONS = ["region", "period", "type", "outcome"] as const;
export type CaseDimension = (typeof CASE_DIMENSIONS)[number];
