import { readCellOrigins } from "../../store/read/read-cell-origins.ts";
import type { CellOrigin } from "../../store/read/read-cell-origins.ts";
import type { QuestionContext } from "../question-context.ts";
import { nextPlace } from "./page-place.ts";
import type { PageRequest, Trace, TracePage, TracedFigure } from "./traced.ts";

/** A stored figure, and what it was at the version; null where there was none, which for counts of cases is 0. */
export interface TracedCell {
  readonly figure: TracedFigure;
  readonly origin: CellOrigin | null;
}

/** A page of the stored figures behind a value, by term, place and time. */
export async function listCells({ tx, budget }: QuestionContext, { figures, at }: Trace, page: PageRequest): Promise<TracePage<TracedCell>> {
  budget.take({ rows: page.first, figures: page.first });
  const shown = figures.slice(page.after, page.after + page.first);
  const keys = shown.map(({ measure, breakdown, place, period, running, closing }) => ({
    measure, breakdown, countyCode: place.countyCode, regionCode: place.code, start: period.start, months: period.months, running, closing,
  }));
  const origins = await readCellOrigins(tx, keys, at.basis, at.version.version);
  return { rows: shown.map((figure, index) => ({ figure, origin: origins[index] ?? null })), total: figures.length, next: nextPlace(page, figures.length) };
}
