import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { readGapReasons } from "../../store/read/read-gap-reasons.ts";
import type { GapReason } from "../../store/read/read-gap-reasons.ts";
import type { FigureColumns } from "../../store/read/read-figures.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import { loadLookups } from "../selection/load-lookups.ts";
import { readPoint } from "../selection/read-point.ts";
import type { SelectedMetric, Selection, SelectionRequest } from "../selection/selection.ts";
import { assertSight, seesAll } from "../sight.ts";
import { sightOf } from "../version-cache.ts";
import { assembleSeries, comparisonOf } from "./assemble-compare.ts";
import { addClocks } from "./add-clocks.ts";
import type { CompareOptions } from "./compare-options.ts";
import type { Comparison, MetricSeries } from "./comparison.ts";
import type { FiguresAhead } from "./figures-ahead.ts";
import { loadEvidence, loadMoreFigures } from "./load-evidence.ts";
import { loadPeriodStates } from "./load-period-states.ts";
import { unitsFor } from "./load-reporting-units.ts";
import { countsMembers, readMembers } from "./read-members.ts";
import type { MemberSets } from "./member-sets.ts";
import { MetricSums } from "./metric-sums.ts";
import { MetricValues } from "./metric-values.ts";
import { hasUnitGaps, nameGaps } from "./name-gaps.ts";
import type { GapReasons } from "./name-gaps.ts";
import { planCompare } from "./plan-compare.ts";
import type { ComparePlan } from "./plan-compare.ts";
import type { Evidence } from "./read-term.ts";
import { placed } from "./rank-values.ts";
import { Refinement } from "./refinement.ts";
import { withholdProtected } from "./withhold-protected.ts";

/** Answers a selection: metrics × regions × periods, with what the options ask for. */
export async function compare(context: QuestionContext, request: SelectionRequest, options: CompareOptions, ahead: FiguresAhead | null = null): Promise<Comparison> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const plan = context.room.plans.of(catalogue, request, options, await loadLookups(context, catalogue, request));
  assertSight(context.scope, request.basis, unitsRead(plan));
  return answerPlan(context, catalogue, plan, ahead?.figuresOf(plan) ?? null);
}

/** The regions whose figures an answer tells: on today's units also those that they took over. */
function unitsRead({ selection, today }: ComparePlan): readonly Region[] {
  return today?.withTakenOver(selection.regions) ?? selection.regions;
}

/** Answers a selection that is read already; the caller has looked whether its regions are the asker's to see. */
export async function compareSelection(context: QuestionContext, catalogue: InstallationCatalogue, selection: Selection, options: CompareOptions): Promise<Comparison> {
  return answerPlan(context, catalogue, planCompare(selection, options, catalogue), null);
}

/**
 * One query reads the figures, whatever their number; a second one reads single units, only where a stored sum lacks some of
 * them and a ratio needs the same units on both sides; a third one counts members once, where a metric counts them. Who is expected to report, and the reasons of gaps, are read once for
 * each data version.
 */
async function answerPlan(context: QuestionContext, catalogue: InstallationCatalogue, plan: ComparePlan, ahead: Promise<FigureColumns> | null): Promise<Comparison> {
  const { room, tx, budget, now } = context;
  const { selection } = plan;
  budget.take({ rows: selection.metrics.length * selection.regions.length * selection.periods.length, figures: plan.figures.size });
  const at = await readPoint(tx, selection.asOf, selection.basis);
  const evidence = await loadEvidence(tx, plan.figures, at, catalogue, await unitsFor(context, selection, catalogue), loadPeriodStates(context, at, catalogue), ahead, now);
  const refinement = new Refinement({ frozen: selection.basis !== "live", reportingYearStart: catalogue.installation.reportingYearStart });
  const valuesOf = (metric: SelectedMetric, ofUnits: Evidence | null, members: MemberSets | null): MetricValues =>
    new MetricValues(metric, plan, new MetricSums(metric, evidence, refinement, ofUnits), members);
  const placing = { smallNumberLimit: room.smallNumberLimit, peersInSight: seesAll(context.scope, selection.basis) };
  const assemble = (metric: SelectedMetric, ofUnits: Evidence | null, members: MemberSets | null = null): MetricSeries =>
    assembleSeries(plan, metric, placed(plan, metric, valuesOf(metric, ofUnits, members), placing), room.smallNumberLimit);
  let series = selection.metrics.map((metric) => assemble(metric, null));
  const ofUnits = refinement.metrics.size > 0 ? await loadMoreFigures(tx, refinement.plan, at, evidence) : null;
  if (ofUnits !== null) series = series.map((one) => (refinement.metrics.has(one.metric) ? assemble(one.metric, ofUnits) : one));
  const members = await readMembers(context, at, selection.metrics, (metric) => valuesOf(metric, ofUnits, null));
  if (members !== null) series = series.map((one) => (countsMembers(one.metric) ? assemble(one.metric, ofUnits, members) : one));
  if (plan.options.clocks === true) series = await addClocks({ context, catalogue, plan, at, evidence }, series);
  if (context.scope.open && !context.scope.board) series = series.map((one) => withholdProtected(one, catalogue));
  const whole = comparisonOf(plan, series, at.version);
  return hasUnitGaps(plan, whole) ? nameGaps(plan, whole, await gapReasons(context)) : whole;
}

function gapReasons({ room, tx, scope }: QuestionContext): Promise<GapReasons> {
  return room.gaps.of(tx, sightOf(scope), async () => {
    const byRegion = new Map<string, GapReason[]>();
    for (const reason of await readGapReasons(tx)) {
      const ofRegion = byRegion.get(reason.region);
      if (ofRegion === undefined) byRegion.set(reason.region, [reason]);
      else ofRegion.push(reason);
    }
    return byRegion;
  });
}
