import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Band } from "../../charts/band.ts";
import type { BoardCardsQuery, BoardComparisonFragment, BoardSeriesFragment } from "../../generated/graphql.ts";
import { changeMissing, type Completeness } from "../../ui/formats/completeness.ts";
import { missingReason } from "../../ui/formats/missing.ts";

export type BoardMetric = BoardSeriesFragment["metric"];
export type BoardRegion = BoardComparisonFragment["regions"][number];
export type BoardPeriod = BoardComparisonFragment["periods"][number];

/** One value with what defends it, or the reason why there is none. */
export type Measurement = Observed | Gap;

export interface Observed extends Completeness {
  readonly kind: "observed";
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  /** The 95 % interval, in the metric's unit. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly yearOnYear: number | null;
  readonly rank: number | null;
  readonly rankMove: number | null;
  /** Against the reference line; null where nothing can be said. */
  readonly band: Band | null;
  /** Against its own figure of a year before, by the difference of both; null where that is not judged or not asked for. */
  readonly past: Band | null;
  /** It may still change: cases are not mature, or an input is carried forward. */
  readonly provisional: boolean;
  readonly synthetic: boolean;
}

export interface Gap {
  readonly kind: "missing";
  readonly reason: MissingReason;
  readonly synthetic: boolean;
}

/** One metric over the regions × periods of an answer. */
export interface Series {
  readonly metric: BoardMetric;
  readonly regions: readonly BoardRegion[];
  readonly periods: readonly BoardPeriod[];
  /** The measurement of a region in a period, by their places in the answer. */
  readonly at: (region: number, period: number) => Measurement;
  /** The line: the reference region's value in a period; null where it has none, and of a total, which is no line for its parts. */
  readonly reference: (period: number) => number | null;
}

const BAND_WORDS: Record<string, Band> = { better: "better", similar: "similar", worse: "worse", not_ranked: "notRanked" };

function bandOf(code: string | null | undefined): Band | null {
  return code === null || code === undefined ? null : (BAND_WORDS[code.toLowerCase()] ?? null);
}

/** One metric of an answer; the cards' alone say whether a value has changed since the year before. */
export type AnsweredSeries = BoardSeriesFragment & { readonly pastBand?: BoardCardsQuery["compare"]["series"][number]["pastBand"] };

/** Reads the flat, region-major arrays of one metric. A place without a value and without a reason counts as not reported. */
export function readSeries(series: AnsweredSeries, answer: Pick<BoardComparisonFragment, "regions" | "periods">): Series {
  const width = answer.periods.length;
  return {
    metric: series.metric,
    regions: answer.regions,
    periods: answer.periods,
    reference: (period) => (series.metric.wholeIsTotal ? null : (series.reference[period] ?? null)),
    at: (region, period) => {
      const place = region * width + period;
      const value = series.values[place] ?? null;
      const synthetic = series.synthetic[place] ?? false;
      if (value === null) return { kind: "missing", reason: missingReason(series.missing[place]) ?? "not_reported", synthetic };
      return {
        kind: "observed", value, synthetic,
        provisional: series.provisional[place] ?? false,
        numerator: series.numerators[place] ?? null,
        denominator: series.denominators[place] ?? null,
        n: series.n[place] ?? null,
        lower: series.lower[place] ?? null,
        upper: series.upper[place] ?? null,
        yearOnYear: series.yearOnYear[place] ?? null,
        coverage: series.coverage[place] ?? null,
        noChange: changeMissing(series.yearOnYearMissing[place]),
        rank: series.rank[place] ?? null,
        rankMove: series.rankMove[place] ?? null,
        band: bandOf(series.band[place]),
        past: bandOf(series.pastBand?.[place]),
      };
    },
  };
}
