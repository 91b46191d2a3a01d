import { monthIndex, parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";

/** The place among a chart's periods at which an event stands: the first that its own period touches; null where it touches none. */
export function eventPlace(event: string, periods: readonly string[]): number | null {
  const when = parsePeriodId(event);
  if (when === null) return null;
  const [first, end] = [monthIndex(when.start), monthIndex(when.start) + when.months];
  const place = periods.findIndex((id) => {
    const period = parsePeriodId(id);
    if (period === null) return false;
    const start = monthIndex(period.start);
    return first < start + period.months && start < end;
  });
  return place < 0 ? null : place;
}
