import { CORRECTED_OUTCOMES, SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { FIGURE_OF } from "./case-figures.ts";
import type { CaseFigures, FigureContext } from "./case-figures.ts";

/** A measure without a value in a row that has others, and why. */
export interface CaseGap {
  readonly measure: CaseMeasure;
  readonly reason: MissingReason;
}

/**
 * The measures that were asked for and have no value in a row: not applicable where a type of the row knows no such thing, for
 * on time where it has no legal limit as a case; else there was nothing to divide by.
 */
export function caseGaps(figures: CaseFigures, types: readonly string[], { measures, clocks }: Pick<FigureContext, "measures" | "clocks">): CaseGap[] {
  const knows: Partial<Record<CaseMeasure, (type: string) => boolean>> = {
    settlement_rate: (type) => type in SETTLED_OUTCOMES,
    correction_rate: (type) => type in CORRECTED_OUTCOMES,
    on_time_rate: (type) => clocks.has(type),
  };
  return [...measures].filter((measure) => figures[FIGURE_OF[measure]] === null).map((measure) => {
    const isKnown = knows[measure];
    return { measure, reason: isKnown === undefined || types.every(isKnown) ? "zero_denominator" : "not_applicable" };
  });
}
