import { CASE_MEASURES } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import { QuestionError } from "../question-error.ts";
import type { CaseStatisticsOptions, CaseStatisticsRequest } from "./case-statistics-request.ts";

export const STOCK_MEASURES: ReadonlySet<CaseMeasure> = new Set(["opening", "pending", "conclusion_rate", "disposition_time"]);
/** What stored sums have of live, approved and aired figures alike. */
export const STORED_MEASURES: readonly CaseMeasure[] = CASE_MEASURES.filter((measure) => !STOCK_MEASURES.has(measure) && measure !== "on_time_rate");
export const DAY_MEASURES: ReadonlySet<CaseMeasure> = new Set(["mean_days", "median_days", "p90_days"]);
/** What an outcome by itself says: how many cases ended so, and how long they took. */
const BY_OUTCOME: ReadonlySet<CaseMeasure> = new Set(["concluded", ...DAY_MEASURES]);
const BY_AGE: ReadonlySet<CaseMeasure> = new Set(["pending"]);

export interface MeasureUse {
  readonly byOutcome: boolean;
  readonly byAge: boolean;
}

/**
 * All measures that a question has to work out: those named, or those of its fields, and those it sorts and bounds by. Throws
 * UNSUITABLE_MEASURE for a named one that means nothing in its groups.
 */
export function readMeasures({ measures, having, orderBy }: CaseStatisticsRequest, options: CaseStatisticsOptions, { byOutcome, byAge }: MeasureUse): ReadonlySet<CaseMeasure> {
  const sorted = (orderBy ?? []).flatMap(({ measure }) => (measure === null || measure === undefined ? [] : [measure]));
  const named = [...(measures ?? []), ...(having ?? []).map(({ measure }) => measure), ...sorted];
  const meaningful = byAge ? BY_AGE : byOutcome ? BY_OUTCOME : new Set(CASE_MEASURES);
  const wrong = named.find((measure) => !meaningful.has(measure));
  if (wrong !== undefined) {
    const why = byAge ? "by age only pending cases are counted" : "an outcome has only its concluded cases and their days, for open cases have none";
    throw new QuestionError("UNSUITABLE_MEASURE", `${wrong.toUpperCase()} means nothing here: ${why}. Ask for ${[...meaningful].map((measure) => measure.toUpperCase()).join(", ")}.`, { offender: wrong });
  }
  const fields = measures === null || measures === undefined ? options.measures.filter((measure) => meaningful.has(measure)) : [];
  return new Set([...named, ...fields]);
}
