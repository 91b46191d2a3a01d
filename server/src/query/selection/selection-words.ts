import { parseAsOfWord, printAsOfWord } from "@plumbline/schema/vocabulary/as-of.ts";
import { printMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import { printPeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { printRegionWord } from "@plumbline/schema/vocabulary/region-word.ts";
import { isSelectionFault, parseSelectionText } from "@plumbline/schema/vocabulary/selection-text.ts";
import type { SelectionWords } from "@plumbline/schema/vocabulary/selection-text.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import type { QuestionErrorCode } from "../question-error.ts";
import { noMoment } from "./as-of.ts";
import { parseMetrics } from "./parse-metrics.ts";
import { parsePeriodWords } from "./parse-periods.ts";
import { parseRegionWords } from "./parse-regions.ts";
import type { SelectionRequest } from "./selection.ts";

/** The words of a request in canonical form: metrics without the version where it is their first. */
export function wordsOf(request: SelectionRequest, catalogue: InstallationCatalogue): Omit<SelectionWords, "acrossVersions"> {
  const { basis, accumulation, units = "as_then" } = request;
  const asOf = request.asOf ?? null;
  const moment = asOf === null ? null : parseAsOfWord(asOf);
  if (asOf !== null && moment === null) throw noMoment(asOf);
  const metrics = parseMetrics(request.metrics, catalogue).map(({ definition, breakdown, ref }) => ({
    code: definition.metric.code,
    version: ref.includes("@") ? definition.metric.version : null,
    breakdown,
  }));
  return { metrics, regions: parseRegionWords(request.regions), periods: parsePeriodWords(request.periods), basis, accumulation, units, asOf: moment };
}

const CODES: Record<string, QuestionErrorCode> = { metrics: "UNKNOWN_METRIC", regions: "UNKNOWN_REGION", periods: "UNKNOWN_PERIOD", asOf: "UNKNOWN_VERSION" };

/** Reads the text of a selection as it was printed; refuses the first word that is none, by its name. */
export function requestOfText(text: string): SelectionRequest {
  const read = parseSelectionText(text);
  if (isSelectionFault(read)) {
    throw new QuestionError(CODES[read.part] ?? "UNKNOWN_WORD", `“${read.text}” cannot stand for “${read.part}” in the text of a selection: write it as the query “selection” prints it.`, { offender: read.text });
  }
  const { asOf, ...rest } = read;
  return {
    ...rest,
    metrics: read.metrics.map(printMetricRef),
    regions: read.regions.map(printRegionWord),
    periods: read.periods.map(printPeriodWord),
    asOf: asOf === null ? null : printAsOfWord(asOf),
  };
}
