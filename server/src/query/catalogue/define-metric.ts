import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import { MONTHS_OF_GRAIN } from "@plumbline/schema/vocabulary/period.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { parseFormula } from "../../rollup/formula/parse-formula.ts";
import { NO_CLOCKS } from "../../rollup/measures/clocks.ts";
import type { Clocks } from "../../rollup/measures/clocks.ts";
import type { ChangeRule } from "../../statistics/change.ts";
import { canBeNegative } from "./can-be-negative.ts";
import { chanceModel } from "./chance-model.ts";
import { compileFormula } from "./compile-formula.ts";
import type { CompiledFormula } from "./compile-formula.ts";
import { countsItsDenominator } from "./counts-its-denominator.ts";
import { formulaWords } from "./formula-words.ts";
import { isAdditive } from "./is-additive.ts";
import { isCounted } from "./is-counted.ts";
import { isProportion } from "./is-proportion.ts";
import type { BreakdownKey, MetricDefinition, MetricTerm } from "./metric-definition.ts";
import { notComputed } from "./not-computed.ts";

const NOTHING: CompiledFormula = { terms: [], numerator: () => Number.NaN, denominator: null };

/**
 * Compiles one version of a metric against its measures. Throws when the formula has a fault, which loading a catalogue
 * refuses.
 */
export function defineMetric(
  metric: Metric,
  measures: ReadonlyMap<string, Measure>,
  breakdowns: ReadonlyMap<string, readonly BreakdownKey[]>,
  clocks: Clocks = NO_CLOCKS,
): MetricDefinition {
  const parsed = metric.formula === "" ? null : parseFormula(metric.code, metric.formula);
  if (parsed?.kind === "fault") throw new Error(parsed.fault.message);
  const root = parsed?.root ?? null;
  const compiled = root === null ? NOTHING : compileFormula(root);
  const terms = compiled.terms.map((term): MetricTerm => ({ ...term, source: measureOf(metric, term.measure, measures) }));
  const inputs = terms.length;
  const smallN = countsItsDenominator(root, metric.unitEn, measures) ? "denominator" : placeOfSmallN(metric, terms, measures);
  const entered = terms.slice(0, inputs).filter((term) => !isCounted(term.source));
  const proportion = isProportion(root, metric.unitEn, measures);
  const split = terms.find((term) => term.source.breakdown !== null)?.source.breakdown ?? null;
  return {
    metric,
    notComputed: notComputed(terms.slice(0, inputs).map((term) => term.source), clocks),
    terms,
    inputs,
    entered,
    lone: new Set(terms.slice(0, inputs).map((term) => term.measure)).size === 1,
    reportMonths: isWhole(terms) ? 0 : entered.reduce((longest, term) => Math.max(longest, MONTHS_OF_GRAIN[term.source.grain]), 0),
    numerator: compiled.numerator,
    denominator: compiled.denominator,
    smallN,
    placedBy: null,
    alone: terms.slice(0, inputs).some((term) => term.source.overRegions === "none"),
    maturityDays: Math.max(0, ...terms.slice(0, inputs).map((term) => term.source.maturityDays)),
    memberTerms: terms.flatMap((term, at) => (term.source.kind === "count_distinct" ? [at] : [])),
    provisionalTerm: metric.provisionalWhile === null ? null : terms.findIndex((term) => term.measure === metric.provisionalWhile),
    level: highestLevel(metric, terms),
    proportion,
    chance: chanceModel(root, proportion, measures),
    additive: isAdditive(root, measures),
    wholeIsTotal: isAdditive(root, measures, ["sum", "distinct"]),
    lessWhenPartial: compiled.denominator === null,
    canBeNegative: canBeNegative(root),
    changeRule: changeRule(metric, compiled),
    breakdownKeys: split === null ? [] : (breakdowns.get(split) ?? []),
    words: root === null ? { zh: "", en: "" } : formulaWords(root, measures, metric.factor, metric.unitZh),
  };
}

/** A rank: its values are those of the metric that places regions, until they are placed. */
export function defineRank(metric: Metric, placedBy: MetricDefinition): MetricDefinition {
  const words = { zh: `按${placedBy.metric.nameZh}排位`, en: `place by ${placedBy.metric.nameEn}` };
  return { ...placedBy, metric, placedBy, words, proportion: false, chance: null, additive: false, wholeIsTotal: false, denominator: null, smallN: null, changeRule: "difference" };
}

/** True when only whole spans can be judged. */
export function isWhole(terms: readonly MetricTerm[]): boolean {
  return terms.some((term) => term.source.kind === "stock" || term.fn === "annualise");
}

function measureOf(metric: Metric, code: string, measures: ReadonlyMap<string, Measure>): Measure {
  const measure = measures.get(code);
  if (measure === undefined) throw new Error(`${metric.code} names the measure “${code}”, which the catalogue does not hold: load the catalogue again.`);
  return measure;
}

/** The term that counts n; appended when the formula does not take that measure, or takes it brought to a year. */
function placeOfSmallN(metric: Metric, terms: MetricTerm[], measures: ReadonlyMap<string, Measure>): number | null {
  if (metric.smallNMeasure === null || terms.length === 0) return null;
  const place = terms.findIndex((term) => term.measure === metric.smallNMeasure && term.fn !== "annualise");
  if (place >= 0) return place;
  const source = measureOf(metric, metric.smallNMeasure, measures);
  return terms.push({ measure: source.code, fn: source.kind === "stock" ? "closing" : null, source }) - 1;
}

function highestLevel(metric: Metric, terms: readonly MetricTerm[]): RegionLevel {
  const levels = terms.map((term) => term.source.level);
  return REGION_LEVELS.find((level) => levels.includes(level)) ?? metric.level;
}

function changeRule(metric: Metric, { denominator }: CompiledFormula): ChangeRule {
  if (metric.unitEn === "%") return "points";
  return denominator === null ? "percent" : "difference";
}
