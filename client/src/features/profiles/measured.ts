import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Band } from "../../charts/band.ts";
import type { ProfileSeriesFragment } from "../../generated/graphql.ts";
import { changeMissing, type Completeness } from "../../ui/formats/completeness.ts";
import { missingReason } from "../../ui/formats/missing.ts";

export type ProfileMetric = ProfileSeriesFragment["metric"];

/** One value with what defends it, or the reason why there is none. */
export type Measured = MeasuredValue | MeasuredGap;

/** A band with the strictest level, 0.95 or 0.998, at which it holds. */
export interface Judged {
  readonly band: Band;
  readonly level: number | null;
}

export interface MeasuredValue extends Completeness {
  readonly kind: "observed";
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly yearOnYear: number | null;
  readonly rank: number | null;
  /** Whether another region holds the same place. */
  readonly tied: boolean;
  readonly ranked: number | null;
  /** Against the reference line; null where nothing can be said. */
  readonly band: Band | null;
  /** The strictest level, 0.95 or 0.998, at which it lies beside the line; null where it does not. */
  readonly level: number | null;
  /** Against the target, and against the same region a year before; null where nothing can be said. */
  readonly target: Judged | null;
  readonly past: Judged | null;
  /** The line's own value. */
  readonly line: number | null;
  /** It may still change: cases are not mature, or an input is carried forward. */
  readonly provisional: boolean;
  readonly synthetic: boolean;
}

export interface MeasuredGap {
  readonly kind: "missing";
  readonly reason: MissingReason;
  readonly line: number | null;
  readonly synthetic: boolean;
}

const BANDS: Readonly<Record<string, Band>> = { BETTER: "better", SIMILAR: "similar", WORSE: "worse", NOT_RANKED: "notRanked" };

/** The value of a region in a period, by their places in an answer of so many periods. */
export function measuredAt(series: ProfileSeriesFragment, periods: number, region: number, period: number): Measured {
  const at = region * periods + period;
  const value = series.values[at] ?? null;
  const line = series.reference[period] ?? null;
  const synthetic = series.synthetic[at] ?? false;
  if (value === null) return { kind: "missing", reason: missingReason(series.missing[at]) ?? "not_reported", line, synthetic };
  return {
    kind: "observed", value, line, synthetic,
    provisional: series.provisional[at] ?? false,
    numerator: series.numerators[at] ?? null,
    denominator: series.denominators[at] ?? null,
    n: series.n[at] ?? null,
    lower: series.lower[at] ?? null,
    upper: series.upper[at] ?? null,
    yearOnYear: series.yearOnYear[at] ?? null,
    coverage: series.coverage[at] ?? null,
    noChange: changeMissing(series.yearOnYearMissing[at]),
    rank: series.rank[at] ?? null,
    tied: series.tied[at] ?? false,
    ranked: series.ranked[at] ?? null,
    band: BANDS[series.band[at] ?? ""] ?? null,
    level: series.bandLevel[at] ?? null,
    target: judged(series.targetBand[at], series.targetBandLevel[at]),
    past: judged(series.pastBand[at], series.pastBandLevel[at]),
  };
}

function judged(band: string | null | undefined, level: number | null | undefined): Judged | null {
  const found = BANDS[band ?? ""];
  return found === undefined ? null : { band: found, level: level ?? null };
}
