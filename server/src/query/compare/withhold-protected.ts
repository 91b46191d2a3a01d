import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { MetricDefinition } from "../catalogue/metric-definition.ts";
import type { MetricSeries } from "./comparison.ts";
import { withheldDerived } from "./derived/derived-series.ts";

/** Whether a metric takes a measure that counts cases or persons. */
export function takesProtected({ terms }: Pick<MetricDefinition, "terms">, measures: InstallationCatalogue["measures"]): boolean {
  return terms.some(({ measure }) => measures.get(measure)?.protection !== "none");
}

/**
 * For readers without an account: a metric that takes a protected measure shows no value, no part and no n, and says that it
 * is withheld. The database hides its cells, too; without this they would pass for figures that were never aired.
 */
export function withholdProtected(series: MetricSeries, { measures }: InstallationCatalogue): MetricSeries {
  if (!takesProtected(series.metric.definition, measures)) return series;
  const none = series.values.map(() => null);
  return {
    ...series,
    values: none, numerators: none, denominators: none, n: none, coverage: none, lower: none, upper: none,
    yearOnYear: none, yearOnYearMissing: none, previousChange: none, previousChangeMissing: none, rank: none, ranked: none, rankMove: none, band: none,
    derived: withheldDerived(series.derived),
    reference: series.reference.map(() => null),
    clocks: null,
    missing: series.values.map(() => "suppressed" as const),
    synthetic: series.values.map(() => false),
    tied: series.values.map(() => false),
    provisional: series.values.map(() => false),
    sentence: () => "Figures of cases and persons are not shown without an account.",
  };
}
