import { parsePeriodId, periodId, shiftPeriod, yearBefore } from "@plumbline/schema/vocabulary/period.ts";
import { unitKind, type ValueUnit } from "../../ui/formats/unit.ts";

/** The change from one value to another by the rule of the unit: per cent of a count, otherwise the plain difference; null from a zero count. */
export function changeBetween(before: number, now: number, unit: ValueUnit): number | null {
  if (unitKind(unit) !== "count") return now - before;
  return before === 0 ? null : ((now - before) / before) * 100;
}

/** The id of the same period a year before; null for what is no calendar period. */
export function idYearBefore(id: string): string | null {
  const period = parsePeriodId(id);
  return period === null ? null : periodId(yearBefore(period));
}

/** A range of quarters that begins a year earlier, so that each period shown finds the one it is compared with. */
export function rangeWithYearBefore(first: string, last: string): string {
  const period = parsePeriodId(first);
  return period === null ? `${first}..${last}` : `${periodId(shiftPeriod(period, -4))}..${last}`;
}
