import { CASE_MEASURES } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import { FIGURE_OF } from "./case-figures.ts";

/** Counts that stand beside a rate. */
const COUNTS: Readonly<Record<string, CaseMeasure>> = { settled: "settlement_rate", corrected: "correction_rate", onTime: "on_time_rate" };

/** The measures behind the fields of a row. */
export function measuresOfFields(fields: ReadonlySet<string>): CaseMeasure[] {
  const counted = Object.entries(COUNTS).flatMap(([field, measure]) => (fields.has(field) ? [measure] : []));
  return [...new Set([...CASE_MEASURES.filter((measure) => fields.has(FIGURE_OF[measure])), ...counted])];
}
