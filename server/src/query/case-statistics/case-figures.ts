import { CORRECTED_OUTCOMES, SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import { clearanceRate } from "../../statistics/court-flow/clearance-rate.ts";
import { conclusionRate } from "../../statistics/court-flow/conclusion-rate.ts";
import { dispositionTime } from "../../statistics/court-flow/disposition-time.ts";
import { meanDays } from "../../statistics/court-flow/mean-days.ts";
import { outcomeShare } from "../../statistics/court-flow/outcome-share.ts";
import { mergeHistograms, quantileFromHistogram } from "../../statistics/quantile-from-histogram.ts";
import type { Tally } from "./case-tally.ts";

/** Figures of one row; null where one was not asked for or has no meaning. */
export interface CaseFigures {
  readonly opening: number | null;
  readonly accepted: number | null;
  readonly concluded: number | null;
  readonly pending: number | null;
  readonly clearance: number | null;
  readonly conclusionRate: number | null;
  readonly dispositionTime: number | null;
  readonly settled: number | null;
  readonly settlementRate: number | null;
  readonly corrected: number | null;
  readonly correctionRate: number | null;
  readonly onTime: number | null;
  readonly onTimeRate: number | null;
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
}

export const NO_FIGURES: CaseFigures = {
  opening: null, accepted: null, concluded: null, pending: null, clearance: null, conclusionRate: null, dispositionTime: null,
  settled: null, settlementRate: null, corrected: null, correctionRate: null, onTime: null, onTimeRate: null, meanDays: null, medianDays: null, p90Days: null,
};

/** The field in which a measure stands. */
export const FIGURE_OF: Readonly<Record<CaseMeasure, keyof CaseFigures>> = {
  opening: "opening", accepted: "accepted", concluded: "concluded", pending: "pending", clearance: "clearance", conclusion_rate: "conclusionRate",
  disposition_time: "dispositionTime", settlement_rate: "settlementRate", correction_rate: "correctionRate", on_time_rate: "onTimeRate",
  mean_days: "meanDays", median_days: "medianDays", p90_days: "p90Days",
};

/** What a tally stands for. */
export interface FigureContext {
  /** The types that the row speaks of: rates of settling and correcting have a meaning where all of them know it. */
  readonly types: readonly string[];
  readonly months: number;
  readonly measures: ReadonlySet<CaseMeasure>;
  readonly stocks: boolean;
  readonly intake: boolean;
  readonly outflow: boolean;
  /** Types whose cases have a limit of their own. */
  readonly clocks: ReadonlyMap<string, unknown>;
  /** Conclusions by outcome: open cases have none, and a rate of an outcome by itself says nothing. */
  readonly byOutcome: boolean;
  /** Pending cases by age and nothing else. */
  readonly byAge: boolean;
}

interface Share {
  readonly count: number | null;
  readonly rate: number | null;
}

/** Cases that ended so, and their share, where every type of the row knows such an end. */
function shareOf(count: number, concluded: number, types: readonly string[], knows: (type: string) => boolean): Share {
  const known = types.length > 0 && types.every(knows);
  return { count: known ? count : null, rate: known ? outcomeShare(count, concluded) : null };
}

const NONE: Share = { count: null, rate: null };

/** The figures of a tally, each by its formula over the counts; nothing is a mean of rates. */
export function caseFigures(tally: Tally, { types, months, measures, stocks, intake, outflow, clocks, byOutcome, byAge }: FigureContext): CaseFigures {
  if (byAge) return { ...NO_FIGURES, pending: tally.aged };
  const { opening, accepted, concluded } = tally;
  const pending = opening + accepted - concluded;
  const settled = measures.has("settlement_rate") ? shareOf(tally.settled, concluded, types, (type) => type in SETTLED_OUTCOMES) : NONE;
  const corrected = measures.has("correction_rate") ? shareOf(tally.corrected, concluded, types, (type) => type in CORRECTED_OUTCOMES) : NONE;
  const onTime = measures.has("on_time_rate") ? shareOf(tally.onTime, concluded, types, (type) => clocks.has(type)) : NONE;
  const histogram = mergeHistograms(tally.histograms);
  return {
    opening: stocks ? opening : null,
    accepted: intake ? accepted : null,
    concluded: outflow ? concluded : null,
    pending: stocks ? pending : null,
    clearance: intake && outflow ? clearanceRate(concluded, accepted) : null,
    conclusionRate: stocks ? conclusionRate(concluded, opening, accepted) : null,
    dispositionTime: stocks ? dispositionTime(pending, concluded, months) : null,
    settled: settled.count, settlementRate: byOutcome ? null : settled.rate,
    corrected: corrected.count, correctionRate: byOutcome ? null : corrected.rate,
    onTime: onTime.count, onTimeRate: byOutcome ? null : onTime.rate,
    meanDays: measures.has("mean_days") ? meanDays(histogram) : null,
    medianDays: measures.has("median_days") ? quantileFromHistogram(histogram, 0.5) : null,
    p90Days: measures.has("p90_days") ? quantileFromHistogram(histogram, 0.9) : null,
  };
}
