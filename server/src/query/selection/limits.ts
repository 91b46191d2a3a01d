/** How much one question may ask for, after expansion. */
export const LIMITS = {
  metrics: 40,
  regions: 200,
  periods: 60,
  /** Saved groups that one question names. */
  groups: 10,
  /** Metrics × regions × periods. */
  cells: 60_000,
  /** Stored figures that may have to be read for them, ranks and bases of comparison included. */
  figures: 3_000_000,
  /** Rows of case statistics. */
  rows: 10_000,
  /** Annotations of regions' periods in one answer. */
  events: 500,
  /** Regions of one list. */
  listed: 2_000,
} as const;

/** The n below which a region is shown but not ranked, unless configured otherwise. */
export const SMALL_NUMBER_LIMIT = 10;
