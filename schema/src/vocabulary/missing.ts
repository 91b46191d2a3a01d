/** Why a value is absent; a gap is never 0 and never without one of these. */
export const MISSING_REASONS = [
  "not_reported",
  "not_due_yet",
  "not_collected_at_this_level",
  "not_applicable",
  "zero_denominator",
  "immature",
  "suppressed",
  "withheld",
  "not_approved",
  "not_aired",
  "not_kept",
  "under_query",
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];
