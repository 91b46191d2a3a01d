import { partsOf } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { dayOf } from "../day.ts";
import type { Grain } from "../profile.ts";
import { OPENING, quarterAt, yearsSinceStart } from "../timeline.ts";

const cache = new Map<string, readonly Period[]>();

function slots(grain: Grain, quarter: number): readonly Period[] {
  const period = quarterAt(quarter);
  if (grain === "quarter") return [period];
  if (grain === "month") return quarter === OPENING ? partsOf(period, 1).slice(-1) : partsOf(period, 1);
  return period.start.endsWith("-10-01") ? [{ start: `${period.start.slice(0, 4)}-01-01`, months: 12 }] : [];
}

/**
 * The periods of a grain that are reported when a quarter is frozen: its months, itself, and with the last quarter of a year
 * that year, because it is locked with it. The opening reports what stood at the end of 2021.
 */
export function reportingSlots(grain: Grain, quarter: number): readonly Period[] {
  const key = `${grain}${quarter}`;
  const kept = cache.get(key);
  if (kept !== undefined) return kept;
  const made = slots(grain, quarter);
  cache.set(key, made);
  return made;
}

/** Years from the beginning of 2022 to the end of a period. */
export function yearsAtEnd(period: Period): number {
  return yearsSinceStart(dayOf(period.start)) + period.months / 12;
}
