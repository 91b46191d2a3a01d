import type { Quarter } from "./quarters.ts";

/** Of whole years, oldest first, those up to a period: the year that a quarter, a half or a month ends, or the ones before it. */
export function wholeYearsUpTo(years: readonly Quarter[], period: string): readonly Quarter[] {
  return years.filter(({ id }) => id < period.slice(0, 4) || (period.startsWith(id) && /^\d{4}(?:Q4|H2|-12)?$/.test(period)));
}
