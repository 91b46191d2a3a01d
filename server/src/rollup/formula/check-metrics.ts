import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric, MetricNeed } from "@plumbline/schema/vocabulary/metric.ts";
import { GRAINS } from "@plumbline/schema/vocabulary/period.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import { checkFormula } from "./check-formula.ts";
import { findCycles } from "./find-cycles.ts";
import { formulaNodes, isRatio } from "./formula-node.ts";
import type { FormulaFault, FormulaNode } from "./formula-node.ts";
import { formulaTerms } from "./formula-terms.ts";
import { parseFormula } from "./parse-formula.ts";

/** Words of a predicate that make a metric one of durations or legal limits. */
const CLOCK = /\bwithin_limit\b|\bnet_days\b|\bworking_days\b/;

/** What computing the measures of a formula takes. A cohort that only its definition tells of may say `cohort` instead. */
function neededBy(measures: readonly Measure[]): MetricNeed {
  if (measures.some((measure) => measure.maturityDays > 0)) return "cohort";
  if (measures.some((measure) => measure.kind === "count_distinct")) return "distinct";
  if (measures.some((measure) => CLOCK.test(measure.predicate))) return "clock";
  return measures.some((measure) => measure.kind === "stock") ? "stock" : "plain";
}

/** Kinds that a definition tells of, and not its measures. */
const OF_THEIR_OWN: readonly MetricNeed[] = ["cohort", "score", "counts"];

/** A rank is placed by one metric, whose formula stands for it, and which itself ranks regions. */
function checkRank(metric: Metric, root: FormulaNode, metrics: readonly Metric[]): FormulaFault[] {
  const base = root.kind === "metric" ? metrics.find(({ code }) => code === root.code) : undefined;
  const fault = (sentence: string): FormulaFault[] => [{ metric: metric.code, position: root.position, message: `${metric.code}, character ${root.position}: ${sentence}.` }];
  if (base === undefined) return fault("a rank names the one metric by which regions are placed: write its code and nothing else");
  return base.needs === "rank" || !base.rankable ? fault(`${base.code} does not rank regions: name a metric that is rankable`) : [];
}

/** Whether a formula whose own grammar is sound suits the level, frequency, unit and needs of its metric. */
function checkFit(metric: Metric, root: FormulaNode, catalogue: ReadonlyMap<string, Measure>): FormulaFault[] {
  const faults: FormulaFault[] = [];
  const refuse = (position: number, sentence: string): void => {
    faults.push({ metric: metric.code, position, message: `${metric.code}, character ${position}: ${sentence}.` });
  };
  const terms = formulaTerms(root).flatMap((term) => {
    const measure = catalogue.get(term.measure);
    return measure === undefined ? [] : [{ term, measure }];
  });
  const positionOf = (code: string): number => formulaNodes(root).find((node) => node.kind === "measure" && node.code === code)?.position ?? 1;
  for (const { term, measure } of terms) {
    if (REGION_LEVELS.indexOf(measure.level) < REGION_LEVELS.indexOf(metric.level)) {
      refuse(positionOf(measure.code), `“${measure.code}” is collected at ${measure.level} level, but the metric is offered at ${metric.level} level: raise the metric's level, or collect the measure lower`);
    }
    if (term.fn === null && GRAINS.indexOf(measure.grain) > GRAINS.indexOf(metric.frequency)) {
      refuse(positionOf(measure.code), `“${measure.code}” is collected by ${measure.grain}, but the metric is offered by ${metric.frequency}: lower the metric's frequency, or collect the measure more often`);
    }
  }
  if (metric.unitZh === "%" && isRatio(root)) {
    const unitsOf = (side: FormulaNode): string[] => [...new Set(formulaTerms(side).map((term) => catalogue.get(term.measure)?.unitZh ?? ""))];
    const [above, below] = [unitsOf(root.left), unitsOf(root.right)];
    if (above.length === 1 && below.length === 1 && above[0] !== below[0]) {
      refuse(root.position, `the metric is a percentage, but its numerator is in ${above[0] ?? ""} and its denominator in ${below[0] ?? ""}: divide like by like, or give the metric a unit of its own`);
    }
  }
  const needed = neededBy(terms.map(({ measure }) => measure));
  const maturity = Math.max(0, ...terms.map(({ measure }) => measure.maturityDays));
  if ((metric.beforeMaturity === null) !== (maturity === 0)) {
    refuse(1, maturity === 0 ? "before_maturity is set, but none of its measures has days of maturity: leave it empty" : `its measures are mature after ${maturity} days: say in before_maturity what is shown until then, provisional or missing`);
  }
  if (metric.provisionalWhile !== null && !terms.some(({ term }) => term.measure === metric.provisionalWhile)) {
    refuse(1, `provisional_while names “${metric.provisionalWhile}”, which the formula does not take: name one of its measures`);
  }
  if (metric.needs !== needed && !OF_THEIR_OWN.includes(metric.needs)) refuse(1, `needs says “${metric.needs}”, but its measures need “${needed}”: correct it`);
  return faults;
}

/** Versions of one metric count 1, 2, 3 without a gap. */
function versionFaults(metrics: readonly Metric[]): FormulaFault[] {
  const versions = new Map<string, number[]>();
  for (const { code, version } of metrics) versions.set(code, [...(versions.get(code) ?? []), version]);
  return [...versions].flatMap(([code, found]): FormulaFault[] =>
    found.toSorted((a, b) => a - b).every((version, at) => version === at + 1)
      ? []
      : [{ metric: code, position: 1, message: `${code} has the versions ${found.join(", ")}: count them 1, 2, 3 without a gap.` }],
  );
}

/** Everything that can be wrong with the metrics of a catalogue and their formulas; empty when they can be computed. */
export function checkMetrics(metrics: readonly Metric[], measures: readonly Measure[]): FormulaFault[] {
  const catalogue = new Map(measures.map((measure) => [measure.code, measure]));
  const formulas = new Map<string, readonly FormulaNode[]>();
  const faults = versionFaults(metrics);
  for (const metric of metrics) {
    const parsed = parseFormula(metric.code, metric.formula);
    if (parsed.kind === "fault") {
      faults.push(parsed.fault);
      continue;
    }
    if (metric.needs === "rank") {
      faults.push(...checkRank(metric, parsed.root, metrics));
      continue;
    }
    formulas.set(metric.code, [...(formulas.get(metric.code) ?? []), parsed.root]);
    const own = checkFormula(metric.code, parsed.root, catalogue);
    faults.push(...own, ...(own.length > 0 ? [] : checkFit(metric, parsed.root, catalogue)));
  }
  for (const [first = "", ...rest] of findCycles(formulas)) {
    faults.push({ metric: first, position: 1, message: `${[first, ...rest].join(" → ")} is a cycle: each needs the other before it can be computed. Write out one of the formulas over measures.` });
  }
  return faults;
}
