import { readBatches } from "../../store/read/read-batches.ts";
import type { StoredBatch } from "../../store/read/read-batches.ts";
import { readObservationTrail } from "../../store/read/read-observation-trail.ts";
import type { ReportedFigure } from "../../store/read/read-observation-trail.ts";
import type { QuestionContext } from "../question-context.ts";
import { nextPlace } from "./page-place.ts";
import { traceInputs } from "./trace-inputs.ts";
import type { PageRequest, Trace, TracePage } from "./traced.ts";

export interface ObservationPage extends TracePage<ReportedFigure> {
  /** The files that the page's entries came in, as far as the asker may know of them. */
  readonly batches: ReadonlyMap<number, StoredBatch>;
}

/** A page of the reported figures behind a value that lie in the asker's record scope, with their histories. */
export async function listObservations({ tx, scope, budget }: QuestionContext, trace: Trace, page: PageRequest): Promise<ObservationPage> {
  budget.take({ rows: page.first });
  const entered = new Set(trace.terms.filter(({ term }) => term.source.source.kind !== "case").map(({ number }) => number));
  // Only counties that the policies would leave: no plan and no time is spent on the others.
  const keys = scope.records ? traceInputs(trace).filter(({ term, countyCode }) => entered.has(term) && scope.counties.some((code) => code === countyCode)) : [];
  const { rows, total } = await readObservationTrail(tx, { keys, version: trace.at.version.version, limit: page.first, offset: page.after });
  const batches = await readBatches(tx, [...new Set(rows.flatMap(({ history }) => history.flatMap(({ batch }) => batch ?? [])))]);
  return { rows, total, next: nextPlace(page, total), batches };
}
