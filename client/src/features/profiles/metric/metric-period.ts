import { latestQuarter, unkeptQuarter, wholeYears, type Quarter, type UnkeptQuarters } from "../../../filters/quarters.ts";
import type { Basis } from "../../../filters/selection.ts";
import { wholeYearsUpTo } from "../../../filters/whole-years-up-to.ts";

/** What a metric is shown for, and what else may be chosen. */
export interface MetricPeriod {
  /** A quarter, or a whole year. */
  readonly period: Quarter;
  readonly kept: readonly Quarter[];
  /** The same as a quarter, for pages that know no years. */
  readonly quarter: string;
}

/** A year that an address names and that is not kept as a whole. */
export interface UnkeptYear {
  readonly kind: "unkept year";
  readonly year: Quarter["id"];
  readonly kept: readonly Quarter[];
}

type NoPeriod = UnkeptYear | { readonly kind: "no quarters" } | { readonly kind: "no years" } | { readonly kind: "unkept quarter"; readonly asked: UnkeptQuarters; readonly basis: Basis };

/** The period of an address, or the latest with the basis. A metric that is measured by year has the last whole year up to a quarter. */
export function metricPeriod(quarters: readonly Quarter[], byYear: boolean, asked: string | undefined, basis: Basis): MetricPeriod | NoPeriod {
  const last = quarters.at(-1);
  if (last === undefined) return { kind: "no quarters" };
  if (byYear) return yearOf(wholeYears(quarters, last.id), asked, basis);
  const unkept = unkeptQuarter(quarters, asked);
  if (unkept !== null) return { kind: "unkept quarter", asked: unkept, basis };
  const period = quarters.find(({ id }) => id === asked) ?? latestQuarter(quarters, basis) ?? last;
  return { period, kept: quarters, quarter: period.id };
}

function yearOf(kept: readonly Quarter[], asked: string | undefined, basis: Basis): MetricPeriod | NoPeriod {
  const [first] = kept;
  if (first === undefined) return { kind: "no years" };
  const whole = /^\d{4}$/.test(asked ?? "");
  if (whole && !kept.some(({ id }) => id === asked)) return { kind: "unkept year", year: asked ?? "", kept };
  const upTo = asked === undefined || whole ? kept : wholeYearsUpTo(kept, asked);
  const period = whole ? kept.find(({ id }) => id === asked) : (latestQuarter(upTo, basis) ?? upTo.at(-1));
  const shown = period ?? first;
  return { period: shown, kept, quarter: `${shown.id}Q4` };
}
