import { parsePeriodId, periodId, yearBefore } from "@plumbline/schema/vocabulary/period.ts";
import type { ChangedUnit } from "../../../ui/formats/change.ts";
import { periodTexts } from "../address/period-choice.ts";

/** The change from one value to another by the measure's rule: per cent of a count, otherwise the plain difference; null from a zero count. */
export function changeBetween(before: number, now: number, { changeRule }: Pick<ChangedUnit, "changeRule">): number | null {
  if (changeRule !== "PERCENT") return now - before;
  return before === 0 ? null : ((now - before) / before) * 100;
}

/** The id of the same period a year before; null for what is no calendar period. */
export function idYearBefore(id: string): string | null {
  const period = parsePeriodId(id);
  return period === null ? null : periodId(yearBefore(period));
}

/** Quarters, and those a year before them, so that each finds the one it is compared with; as a range where they follow one another. */
export function withYearBefore(quarters: readonly { readonly id: string }[]): string[] {
  const ids = quarters.map(({ id }) => id);
  return periodTexts([...new Set(ids.flatMap((id) => [idYearBefore(id) ?? id, id]))].toSorted().map((id) => ({ id })));
}
