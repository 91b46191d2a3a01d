const DAYS_A_YEAR = 365;
const MONTHS_A_YEAR = 12;

/**
 * How many days the pending cases would take at the pace of the period: 365 × pending at its end ÷ resolved in it, the
 * resolved of a period of fewer months scaled to a year. Null when either is missing, and undefined where nothing was
 * resolved.
 *
 * Source: European Commission for the Efficiency of Justice (CEPEJ), Guidelines on judicial statistics, GOJUST (2008):
 * disposition time = 365 ÷ (resolved ÷ pending).
 */
export function dispositionTime(pending: number | null, resolved: number | null, months: number = MONTHS_A_YEAR): number | null {
  if (pending === null || resolved === null || resolved <= 0 || !(months > 0)) return null;
  return (DAYS_A_YEAR * pending) / (resolved * (MONTHS_A_YEAR / months));
}
