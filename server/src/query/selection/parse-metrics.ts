import { parseMetricRef, printMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import type { SelectedMetric } from "./selection.ts";

/** Reads a metric reference; without a version it is the first, which stands unversioned in the canonical form. */
export function parseMetric(text: string, catalogue: InstallationCatalogue): SelectedMetric {
  const ref = parseMetricRef(text);
  if (ref === null) {
    throw new QuestionError("UNKNOWN_METRIC", `“${text}” is no metric reference: write a code such as XF05, with a version as XF06@2 or a breakdown as CV01/homicide.`, { offender: text });
  }
  const versions = catalogue.versions.get(ref.code);
  if (versions === undefined) {
    throw new QuestionError("UNKNOWN_METRIC", `There is no metric “${ref.code}” in this installation: the query “metrics” lists them.`, { offender: text });
  }
  const definition = ref.version === null ? versions[0] : versions.find(({ metric }) => metric.version === ref.version);
  if (definition === undefined) {
    const known = versions.map(({ metric }) => metric.version).join(", ");
    throw new QuestionError("UNKNOWN_METRIC", `The metric “${ref.code}” has no version ${ref.version ?? 1}: it has ${known}.`, { offender: text });
  }
  if (ref.breakdown !== null && !definition.breakdownKeys.some(({ key }) => key === ref.breakdown)) {
    const way = definition.breakdownKeys.length === 0 ? "it has no breakdown" : `its keys are ${definition.breakdownKeys.map(({ key }) => key).join(", ")}`;
    throw new QuestionError("UNKNOWN_METRIC", `The metric “${ref.code}” cannot be split by “${ref.breakdown}”: ${way}.`, { offender: text });
  }
  const { code, version } = definition.metric;
  const first = versions[0]?.metric.version === version;
  return { definition, breakdown: ref.breakdown, ref: printMetricRef({ code, version: first ? null : version, breakdown: ref.breakdown }) };
}

/** Reads metric references, in order and without repeats. */
export function parseMetrics(texts: readonly string[], catalogue: InstallationCatalogue): SelectedMetric[] {
  return [...new Map(texts.map((text) => parseMetric(text, catalogue)).map((metric) => [metric.ref, metric])).values()];
}
