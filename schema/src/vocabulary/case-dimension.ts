/** What case statistics can be grouped by. */
export const CASE_DIMENSIONS = [
  "region", "period", "type", "matter", "field", "outcome", "organ_class", "channel", "procedure", "enterprise", "age_band",
] as const;
export type CaseDimension = (typeof CASE_DIMENSIONS)[number];
