import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { VALUES_ALONE } from "./compare-options.ts";
import { loadEvidence, loadMoreFigures } from "./load-evidence.ts";
import { loadPeriodStates } from "./load-period-states.ts";
import { unitsFor } from "./load-reporting-units.ts";
import { MetricSums } from "./metric-sums.ts";
import { MetricValues } from "./metric-values.ts";
import { countsMembers, readMembers } from "./read-members.ts";
import type { MemberSets } from "./member-sets.ts";
import type { MetricPoint } from "./metric-values.ts";
import { seesAll } from "../sight.ts";
import type { PeriodStates } from "./period-states.ts";
import { placed } from "./rank-values.ts";
import type { SeriesValues } from "./rank-values.ts";
import { planCompare } from "./plan-compare.ts";
import type { ComparePlan, PlannedSpan } from "./plan-compare.ts";
import type { Evidence } from "./read-term.ts";
import { Refinement } from "./refinement.ts";

/** The values of a comparison on another basis, without anything beside them. */
export interface Clock {
  /** Which periods were released; null for live figures. */
  readonly states: PeriodStates | null;
  at(metric: SelectedMetric, region: Region, span: PlannedSpan): MetricPoint;
}

/**
 * Reads a comparison's metrics and periods once more on a basis, by the rules of aired figures, for some of its regions. Where
 * the comparison itself was read on that basis its evidence is used again. Asks for figures at most twice, and once for members.
 */
export async function readClock(context: QuestionContext, catalogue: InstallationCatalogue, plan: ComparePlan, at: ReadPoint, regions: readonly Region[], evidence: Evidence | null): Promise<Clock> {
  const { metrics } = plan.selection;
  const own = evidence === null ? planCompare({ ...plan.selection, basis: at.basis, regions }, VALUES_ALONE, catalogue) : plan;
  if (evidence === null) context.budget.take({ rows: 0, figures: own.figures.size });
  const read = evidence ?? (await loadEvidence(context.tx, own.figures, at, catalogue, await unitsFor(context, { metrics, basis: at.basis }, catalogue), loadPeriodStates(context, at, catalogue), null, context.now));
  const refinement = new Refinement({ frozen: at.basis !== "live", reportingYearStart: catalogue.installation.reportingYearStart }, true);
  const valuesOf = (metric: SelectedMetric, ofUnits: Evidence | null, members: MemberSets | null = null): MetricValues =>
    new MetricValues(metric, own, new MetricSums(metric, read, refinement, ofUnits), members);
  const placing = { smallNumberLimit: context.room.smallNumberLimit, peersInSight: seesAll(context.scope, at.basis) };
  const settled = (metric: SelectedMetric, ofUnits: Evidence | null, members: MemberSets | null = null): SeriesValues => placed(own, metric, valuesOf(metric, ofUnits, members), placing);
  const values = new Map(metrics.map((metric) => [metric, settled(metric, null)]));
  for (const of of values.values()) for (const region of regions) for (const { span } of own.periods) of.at(region, span);
  const ofUnits = refinement.metrics.size > 0 ? await loadMoreFigures(context.tx, refinement.plan, at, read) : null;
  if (ofUnits !== null) for (const metric of refinement.metrics) values.set(metric, settled(metric, ofUnits));
  const members = await readMembers(context, at, metrics, (metric) => valuesOf(metric, ofUnits));
  if (members !== null) for (const metric of metrics) if (countsMembers(metric)) values.set(metric, settled(metric, ofUnits, members));
  // Another plan numbers the same stretches of time in its own way.
  const spans = new Map(own.spans.map((span) => [`${span.from}-${span.to}`, span]));
  return {
    states: read.states,
    at: (metric, region, span) => {
      const [of, same] = [values.get(metric), spans.get(`${span.from}-${span.to}`)];
      if (of === undefined || same === undefined) throw new Error(`${metric.ref} of the months from ${span.from} to ${span.to} was not read.`);
      return of.at(region, same);
    },
  };
}
