import { readBatches } from "../../store/read/read-batches.ts";
import type { StoredBatch } from "../../store/read/read-batches.ts";
import { readObservationTrail } from "../../store/read/read-observation-trail.ts";
import type { ReportedFigure } from "../../store/read/read-observation-trail.ts";
import type { EntrySource } from "../../store/read/reported-entries.ts";
import type { QuestionContext } from "../question-context.ts";
import { nextPlace } from "./page-place.ts";
import { traceInputs } from "./trace-inputs.ts";
import type { PageRequest, Trace, TracedTerm, TracePage } from "./traced.ts";

export interface ObservationPage extends TracePage<ReportedFigure> {
  /** The files that the page's entries came in, as far as the asker may know of them. */
  readonly batches: ReadonlyMap<number, StoredBatch>;
}

const sourceOf = ({ term: { source } }: TracedTerm): EntrySource | null => {
  if (source.source.kind === "case") return null;
  if (source.source.kind === "score") return "scores";
  return source.kind === "count_distinct" ? "members" : "figures";
};

/** A page of what was reported behind a value, as far as it lies in the asker's record scope, with its history: figures, then members by their number, then scores by criterion. */
export async function listObservations({ tx, scope, budget }: QuestionContext, trace: Trace, page: PageRequest): Promise<ObservationPage> {
  budget.take({ rows: page.first });
  const rows: ReportedFigure[] = [];
  let total = 0;
  // Only counties that the policies would leave: no plan and no time is spent on the others.
  const keys = scope.records ? traceInputs(trace).filter(({ countyCode }) => scope.counties.some((code) => code === countyCode)) : [];
  for (const source of ["figures", "members", "scores"] as const) {
    const terms = new Map(trace.terms.filter((term) => sourceOf(term) === source).map(({ number, term }) => [number, term.source]));
    const left = page.first - rows.length;
    const found = await readObservationTrail(tx, {
      source,
      keys: keys.filter(({ term }) => terms.has(term)).map((key) => {
        const of = terms.get(key.term)?.source;
        return of?.kind === "score" ? { ...key, measure: of.scheme } : key;
      }),
      version: trace.at.version.version,
      // One row at least, for they bring their number along.
      limit: Math.max(1, left),
      offset: left === 0 ? 0 : Math.max(0, page.after - total),
    });
    rows.push(...found.rows.slice(0, left).map((row) => ({ ...row, measure: terms.get(row.term)?.code ?? row.measure })));
    total += found.total;
  }
  const batches = await readBatches(tx, [...new Set(rows.flatMap(({ history }) => history.flatMap(({ batch }) => batch ?? [])))]);
  return { rows, total, next: nextPlace(page, total), batches };
}
