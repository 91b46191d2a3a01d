import type { ControlLimits } from "./control-limits.ts";
import { pLimits } from "./p-limits.ts";
import { specialCauses } from "./special-causes.ts";
import type { SpecialCause } from "./special-causes.ts";
import { uLimits } from "./u-limits.ts";
import { xmrLimits } from "./xmr-limits.ts";
import type { ValueBounds } from "./xmr-limits.ts";

/** With fewer points than this, limits still move a good deal with each new one. */
const SETTLED_FROM = 12;

type Series = readonly (number | null)[];

/** A series in order of time: single values, shares of trials (p chart), or events on a base (u chart). */
export type ControlSeries =
  | { readonly kind: "xmr"; readonly values: Series; readonly bounds?: ValueBounds }
  | { readonly kind: "p"; readonly events: Series; readonly trials: Series }
  | { readonly kind: "u"; readonly events: Series; readonly bases: Series };

export interface ControlPoint {
  /** The value, the share 0–1 or the events per unit of base; null where a period has none. */
  readonly value: number | null;
  readonly limits: ControlLimits | null;
  readonly causes: readonly SpecialCause[];
  /** Which baseline it belongs to, counted from 0. */
  readonly baseline: number;
  /** Whether that baseline has fewer than twelve points. */
  readonly trial: boolean;
}

/**
 * A control chart whose limits start anew at each place in `starts` (points counted from 0, ascending), where a dated event
 * is known to have changed the process; each baseline has its own centre, limits and runs.
 *
 * Source: NHS England, Making Data Count, on recalculating limits; NHSRplotthedots, ptd_rebase.
 */
export function controlChart(series: ControlSeries, starts: readonly number[] = []): ControlPoint[] {
  const length = series.kind === "xmr" ? series.values.length : series.events.length;
  const bounds = [...new Set([0, ...starts.filter((start) => start > 0 && start < length)])].sort((a, b) => a - b);
  return bounds.flatMap((start, baseline) => {
    const { values, limits } = limitsOf(cut(series, start, bounds[baseline + 1] ?? length));
    const causes = specialCauses(values, limits);
    const trial = values.filter((value) => value !== null).length < SETTLED_FROM;
    return values.map((value, at) => ({ value, limits: limits[at] ?? null, causes: causes[at] ?? [], baseline, trial }));
  });
}

function limitsOf(series: ControlSeries): { readonly values: Series; readonly limits: readonly (ControlLimits | null)[] } {
  switch (series.kind) {
    case "xmr": {
      const limits = xmrLimits(series.values, true, series.bounds);
      return { values: series.values, limits: series.values.map(() => limits) };
    }
    case "p":
      return { values: quotients(series.events, series.trials), limits: pLimits(series.events, series.trials) };
    case "u":
      return { values: quotients(series.events, series.bases), limits: uLimits(series.events, series.bases) };
  }
}

function cut(series: ControlSeries, start: number, end: number): ControlSeries {
  switch (series.kind) {
    case "xmr":
      return { ...series, values: series.values.slice(start, end) };
    case "p":
      return { kind: "p", events: series.events.slice(start, end), trials: series.trials.slice(start, end) };
    case "u":
      return { kind: "u", events: series.events.slice(start, end), bases: series.bases.slice(start, end) };
  }
}

function quotients(events: Series, bases: Series): Series {
  return events.map((count, at) => {
    const base = bases[at] ?? null;
    return count === null || base === null || base <= 0 ? null : count / base;
  });
}
