import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import { parseSelection } from "../selection/parse-selection.ts";
import { readPoint } from "../selection/read-point.ts";
import type { SelectedMetric, Selection, SelectionRequest } from "../selection/selection.ts";
import { assembleCompare } from "./assemble-compare.ts";
import type { CompareOptions } from "./compare-options.ts";
import type { Comparison } from "./comparison.ts";
import { loadEvidence, loadMoreFigures } from "./load-evidence.ts";
import { MetricValues } from "./metric-values.ts";
import { nameGaps } from "./name-gaps.ts";
import { planCompare } from "./plan-compare.ts";
import type { ComparePlan } from "./plan-compare.ts";
import { Refinement } from "./refinement.ts";
import type { UnitEvidence } from "./standing-sums.ts";

/** Answers a selection: metrics × regions × periods, with what the options ask for. */
export async function compare(context: QuestionContext, request: SelectionRequest, options: CompareOptions): Promise<Comparison> {
  const catalogue = await context.room.catalogues.of(context.tx);
  return compareSelection(context, catalogue, parseSelection(request, catalogue), options);
}

/**
 * Answers a selection that is read already. One query reads the figures, whatever their number; a second one reads
 * single units, only where a stored sum lacks some of them and a ratio needs the same units on both sides; a third one
 * reads the reasons of gaps, only where there are any.
 */
export async function compareSelection(context: QuestionContext, catalogue: InstallationCatalogue, selection: Selection, options: CompareOptions): Promise<Comparison> {
  const { room, tx, scope } = context;
  const plan = planCompare(selection, options, catalogue);
  const at = await readPoint(tx, selection.asOf, selection.basis);
  const leafReports = takesEnteredFigures(selection) ? await room.leafReports.of(tx, scope, selection.basis, catalogue) : new Map<string, number>();
  const evidence = await loadEvidence(tx, plan.figures, at, catalogue, leafReports);
  const refinement = new Refinement({ frozen: selection.basis !== "live", reportingYearStart: catalogue.installation.reportingYearStart });
  const assemble = (single: UnitEvidence): Comparison => {
    const values = new Map(
      [...plan.metricPlans].map(([metric, plans]) => [metric, new MetricValues(metric, plans, catalogue.tree, plan.figures, evidence, single)]),
    );
    return assembleCompare(plan, (metric) => valuesOf(values, metric, plan), at.version, room.smallNumberLimit);
  };
  const first = assemble({ refinement, evidence: null });
  const whole = refinement.isEmpty ? first : assemble({ refinement, evidence: await loadMoreFigures(tx, refinement.plan, at, evidence) });
  return nameGaps(tx, plan, whole);
}

function takesEnteredFigures({ metrics }: Selection): boolean {
  return metrics.some(({ definition }) => definition.terms.some((term) => term.source.source.kind !== "case"));
}

function valuesOf(values: ReadonlyMap<SelectedMetric, MetricValues>, metric: SelectedMetric, plan: ComparePlan): MetricValues {
  const found = values.get(metric);
  if (found === undefined) throw new Error(`${metric.ref} is not among the ${plan.metricPlans.size} planned metrics.`);
  return found;
}
