import type { MeasureObject, MetricObject } from "@plumbline/schema/types/metric.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { MetricDefinition } from "../../query/catalogue/metric-definition.ts";
import type { SelectedMetric } from "../../query/selection/selection.ts";

/** Definitions do not change, so each is translated once. */
const known = new WeakMap<MetricDefinition, Omit<MetricObject, "ref" | "breakdown">>();

export function metricObject({ definition, breakdown, ref }: SelectedMetric): MetricObject {
  let fixed = known.get(definition);
  if (fixed === undefined) known.set(definition, (fixed = fixedFields(definition)));
  return { ...fixed, ref, breakdown };
}

function fixedFields({ metric, terms, inputs, proportion, changeRule, wholeIsTotal, notComputed, breakdownKeys, words }: MetricDefinition): Omit<MetricObject, "ref" | "breakdown"> {
  const { needs: _needs, smallNMeasure: _smallN, ...stated } = metric;
  const counted = terms.find(({ source }) => source.kind !== "sum_of_days")?.source;
  const measures = [...new Map(terms.slice(0, inputs).map(({ source }) => [source.code, measureObject(source)])).values()];
  const caseTypes = [...new Set(terms.slice(0, inputs).flatMap(({ source: { source } }) => (source.kind === "case" ? [source.type] : [])))];
  return { ...stated, caseTypes, countUnitZh: counted?.unitZh ?? "", countUnitEn: counted?.unitEn ?? "", proportion, changeRule, wholeIsTotal, notComputed: notComputed?.need ?? null, breakdownKeys, formulaZh: words.zh, formulaEn: words.en, measures };
}

export function measureObject({ code, nameZh, nameEn, unitZh, unitEn, definitionZh, definitionEn, level, grain, source }: Measure): MeasureObject {
  return { code, nameZh, nameEn, unitZh, unitEn, definitionZh, definitionEn, level, grain, fromCases: source.kind === "case" || source.kind === "derived" };
}
