import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { defineMetric } from "./define-metric.ts";
import type { InstallationCatalogue } from "./installation-catalogue.ts";

/** A measure by itself, to be measured as a metric is: a stock at the period's end, a flow over the period. */
export function metricOfMeasure(measure: Measure, { measures, breakdowns, clocks }: InstallationCatalogue): SelectedMetric {
  const { code, nameZh, nameEn, unitZh, unitEn, level, grain, definitionZh, definitionEn } = measure;
  const isStock = measure.kind === "stock";
  // What was published last stands at every month's end; a flow has no shorter parts than it is collected in.
  const frequency = isStock ? "month" : grain;
  const definition = defineMetric({
    code, version: 1, nameZh, nameEn, domainZh: "", domainEn: "", formula: isStock ? `closing(${code})` : code, factor: 1, unitZh, unitEn, decimals: 0,
    direction: "neutral", target: null, rankable: false, smallNMeasure: null, needs: isStock ? "stock" : "plain", businessEnvironmentNo: null, frequency, level,
    definitionZh, definitionEn, caveatZh: "", caveatEn: "", cap: null, beforeMaturity: null, provisionalWhile: null,
  }, measures, breakdowns, clocks);
  return { definition, breakdown: null, ref: code };
}
