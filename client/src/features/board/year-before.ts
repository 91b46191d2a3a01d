import { parsePeriodId, periodId, yearBefore } from "@plumbline/schema/vocabulary/period.ts";
import type { ChangeBase } from "../../ui/formats/change.ts";
import type { Measurement, Series } from "./measurement.ts";

/** Measures that are not asked for at a place do not become a gap of last year's reporting. */
const UNSET = new Set(["not_applicable", "not_collected_at_this_level"]);

/** The measurement of the same period a year before; null when the answer does not reach back that far. */
export function measuredYearBefore(series: Series, region: number, period: number): Measurement | null {
  const here = parsePeriodId(series.periods[period]?.id ?? "");
  if (here === null) return null;
  const id = periodId(yearBefore(here));
  const place = series.periods.findIndex((candidate) => candidate.id === id);
  return place < 0 ? null : series.at(region, place);
}

/** Why a value has no year-on-year change: the answer's own word where sums lack units, otherwise what stood a year before. */
export function changeBase(measured: Measurement, before: Measurement | null): ChangeBase {
  const gap = measured.kind === "observed" ? measured.noChange : null;
  if (gap === "incomplete" || gap === "base_incomplete") return { kind: gap };
  if (before === null) return { kind: "missing", reason: "not_kept" };
  if (before.kind === "missing") return UNSET.has(before.reason) ? { kind: "unset" } : { kind: "missing", reason: before.reason };
  return before.value === 0 ? { kind: "zero" } : { kind: "unset" };
}
