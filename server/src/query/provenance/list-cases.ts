import { planCaseMeasure } from "../../rollup/measures/case-measure.ts";
import { readBatches } from "../../store/read/read-batches.ts";
import type { StoredBatch } from "../../store/read/read-batches.ts";
import { readCaseTrail } from "../../store/read/read-case-trail.ts";
import type { CountedCase } from "../../store/read/read-case-trail.ts";
import type { QuestionContext } from "../question-context.ts";
import { nextPlace } from "./page-place.ts";
import { traceInputs } from "./trace-inputs.ts";
import type { PageRequest, Trace, TracePage } from "./traced.ts";

export interface CountedCasePage extends TracePage<CountedCase> {
  readonly batches: ReadonlyMap<number, StoredBatch>;
}

/** A page of the cases behind a value that lie in the asker's record scope, as they stood when they counted. */
export async function listCases({ tx, scope, budget }: QuestionContext, trace: Trace, page: PageRequest): Promise<CountedCasePage> {
  budget.take({ rows: page.first });
  const keys = scope.records ? traceInputs(trace).filter(({ countyCode }) => scope.counties.some((code) => code === countyCode)) : [];
  const terms = trace.terms.flatMap(({ number, term }) => {
    const planned = term.source.source.kind === "case" ? planCaseMeasure(term.source, trace.catalogue.clocks) : null;
    return planned?.kind === "counted" ? [{ counted: planned.counted, keys: keys.filter((key) => key.term === number) }] : [];
  });
  const { rows, total } = await readCaseTrail(tx, { terms, limit: page.first, offset: page.after });
  const batches = await readBatches(tx, [...new Set(rows.flatMap(({ batch }) => batch ?? []))]);
  return { rows, total, next: nextPlace(page, total), batches };
}
