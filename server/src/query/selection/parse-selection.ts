import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "./limits.ts";
import { parseMetrics } from "./parse-metrics.ts";
import { parsePeriods } from "./parse-periods.ts";
import { parseRegions } from "./parse-regions.ts";
import type { Selection, SelectionRequest } from "./selection.ts";

/** Reads, expands and bounds the words of a question; throws a QuestionError that names the value and the bound. */
export function parseSelection(request: SelectionRequest, catalogue: InstallationCatalogue): Selection {
  for (const [what, texts] of [["metrics", request.metrics], ["regions", request.regions], ["periods", request.periods]] as const) {
    if (texts.length === 0) throw new QuestionError("EMPTY_SELECTION", `The selection names no ${what}: name at least one.`);
    // Refused before it is expanded, so that a long list costs nothing.
    bound(texts.length, LIMITS[what] * 5, what);
  }
  const metrics = parseMetrics(request.metrics, catalogue);
  const regions = parseRegions(request.regions, catalogue.tree);
  const periods = parsePeriods(request.periods);
  bound(metrics.length, LIMITS.metrics, "metrics");
  bound(regions.length, LIMITS.regions, "regions");
  bound(periods.length, LIMITS.periods, "periods");
  const cells = metrics.length * regions.length * periods.length;
  if (cells > LIMITS.cells) {
    throw new QuestionError(
      "SELECTION_TOO_LARGE",
      `${metrics.length} metrics × ${regions.length} regions × ${periods.length} periods are ${cells} values; one answer holds at most ${LIMITS.cells}. Ask in parts.`,
    );
  }
  return { metrics, regions, periods, basis: request.basis, accumulation: request.accumulation, asOf: request.asOf ?? null };
}

function bound(count: number, most: number, what: string): void {
  if (count > most) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The selection asks for ${count} ${what}; one answer holds at most ${most}. Ask in parts.`);
  }
}
