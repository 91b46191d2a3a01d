import { printSelection } from "@plumbline/schema/vocabulary/selection-text.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { assertAccumulation } from "./assert-accumulation.ts";
import { assertBound } from "./assert-bound.ts";
import { assertOneVersion } from "./assert-one-version.ts";
import { LIMITS } from "./limits.ts";
import type { Lookups } from "./lookups.ts";
import { parseMetrics } from "./parse-metrics.ts";
import { parsePeriods } from "./parse-periods.ts";
import { parseRegions } from "./parse-regions.ts";
import { wordsOf } from "./selection-words.ts";
import type { Selection, SelectionRequest } from "./selection.ts";

/** Reads, expands and bounds the words of a question; throws a QuestionError that names the value and the bound. */
export function parseSelection(request: SelectionRequest, catalogue: InstallationCatalogue, lookups: Lookups): Selection {
  for (const [what, texts] of [["metrics", request.metrics], ["regions", request.regions], ["periods", request.periods]] as const) {
    if (texts.length === 0) throw new QuestionError("EMPTY_SELECTION", `The selection names no ${what}: name at least one.`);
    // Refused before it is expanded, so that a long list costs nothing.
    if (texts.length > LIMITS[what] * 5) assertBound(texts.length, LIMITS[what], what);
  }
  assertAccumulation(request.accumulation);
  const units = request.units ?? "as_then";
  const metrics = parseMetrics(request.metrics, catalogue);
  const acrossVersions = assertOneVersion(metrics, request.acrossVersions ?? false);
  const regions = parseRegions(request.regions, catalogue.tree, lookups, units === "today" ? (region) => region.validTo === null : undefined);
  const periods = parsePeriods(request.periods, lookups);
  assertBound(metrics.length, LIMITS.metrics, "metrics");
  assertBound(regions.length, LIMITS.regions, "regions");
  assertBound(periods.length, LIMITS.periods, "periods");
  const cells = metrics.length * regions.length * periods.length;
  if (cells > LIMITS.cells) {
    throw new QuestionError(
      "SELECTION_TOO_LARGE",
      `${metrics.length} metrics × ${regions.length} regions × ${periods.length} periods are ${cells} values; one answer holds at most ${LIMITS.cells}. Ask in parts.`,
      { count: cells, bound: LIMITS.cells },
    );
  }
  const text = printSelection({ ...wordsOf(request, catalogue), acrossVersions });
  return { metrics, regions, periods, basis: request.basis, accumulation: request.accumulation, units, asOf: request.asOf ?? null, acrossVersions, text };
}
