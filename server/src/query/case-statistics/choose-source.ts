import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseSource } from "@plumbline/schema/vocabulary/case-question.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { isAligned, spanOf } from "../compare/span.ts";
import { QuestionError } from "../question-error.ts";
import { STOCK_MEASURES } from "./read-measures.ts";

/** What stored sums of cases tell apart. */
const CELL_DIMENSIONS: ReadonlySet<CaseDimension> = new Set(["region", "period", "type", "outcome"]);

export interface SourceQuestion {
  readonly groupBy: readonly CaseDimension[];
  readonly periods: readonly Period[];
  readonly measures: ReadonlySet<CaseMeasure>;
  /** Conditions that are set beside region, type and outcome. */
  readonly conditions: readonly string[];
  readonly basis: Basis;
}

/**
 * From where a question is answered: the cells where they tell apart what it asks, else the case records, with what no cell
 * tells apart. Throws UNSUITABLE_BASIS where the records would be needed for figures that only cells keep.
 */
export function chooseSource({ groupBy, periods, measures, conditions, basis }: SourceQuestion): { readonly source: CaseSource; readonly uncovered: readonly string[] } {
  const months = periods.some((period) => !isAligned(spanOf(period), 3)) ? ["month"] : [];
  const clocks = measures.has("on_time_rate") ? ["on_time"] : [];
  const uncovered = [...new Set([...months, ...clocks, ...groupBy.filter((dimension) => !CELL_DIMENSIONS.has(dimension)), ...conditions])];
  if (basis !== "live") {
    const stock = [...measures].find((measure) => STOCK_MEASURES.has(measure));
    if (uncovered.length > 0 || stock !== undefined) {
      const what = uncovered[0] ?? stock ?? "";
      throw new QuestionError("UNSUITABLE_BASIS", `Case records stand as they are now, so ${basis} figures are kept by region, quarter, type and outcome alone, and “${what}” is not among them: ask for live figures, or leave it out.`, { offender: what });
    }
  }
  return { source: uncovered.length === 0 ? "cells" : "facts", uncovered };
}
