/** One period on a time axis. */
export interface ChartPeriod {
  /** Calendar id, e.g. "2026Q3". */
  readonly id: string;
  /** In full, e.g. "2026年三季度". */
  readonly label: string;
  /** On a tight axis, e.g. "三季" or "Q3". */
  readonly short: string;
  /** The year, shown once at the first period drawn and at each first period of a year, e.g. "2026". */
  readonly year: string;
}
