import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { CompositeMethod } from "../../statistics/composite/composite-index.ts";
import type { WeightNode } from "../../statistics/composite/weight-tree.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import { lowestLevel } from "../compare/metric-values.ts";
import { QuestionError } from "../question-error.ts";
import { assertBound } from "../selection/assert-bound.ts";
import { LIMITS } from "../selection/limits.ts";
import { parseMetric, parseMetrics } from "../selection/parse-metrics.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
import { parsePeerGroup } from "../selection/peer-group.ts";
import type { PeerGroup } from "../selection/peer-group.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { checkDenominators } from "./check-denominators.ts";
import { checkMethod, checkScales } from "./check-method.ts";
import { checkStability } from "./check-stability.ts";
import type { StabilityPlan } from "./check-stability.ts";
import type { CompositeIndexRequest, ScaleRequest } from "./composite-answer.ts";
import { weightTreeOf } from "./weight-tree-of.ts";

export interface CompositeIndexPlan extends PeerGroup {
  readonly metrics: readonly SelectedMetric[];
  readonly tree: WeightNode;
  readonly period: Period;
  /** What metrics are divided by, by their references. */
  readonly denominators: ReadonlyMap<string, Measure>;
  readonly method: CompositeMethod;
  readonly scales: ReadonlyMap<string, ScaleRequest>;
  readonly stability: StabilityPlan | null;
}

/** Reads and bounds the question; throws a QuestionError that names the offender and the bound. */
export function planCompositeIndex(request: CompositeIndexRequest, catalogue: InstallationCatalogue): CompositeIndexPlan {
  if (request.metrics.length === 0) throw new QuestionError("EMPTY_SELECTION", "The index names no metrics: name at least one.");
  assertBound(request.metrics.length, LIMITS.metrics, "metrics", "The index");
  assertBound(request.weights?.length ?? 0, 2 * LIMITS.metrics, "weights", "The index");
  assertBound(request.scales?.length ?? 0, LIMITS.metrics, "scales", "The index");
  const metrics = parseMetrics(request.metrics, catalogue);
  assertBound(request.denominators?.length ?? 0, LIMITS.metrics, "denominators", "The index");
  const denominators = checkDenominators(request, metrics, catalogue);
  for (const metric of metrics) assertSuitable(metric, denominators.has(metric.ref));
  assertCollected(metrics, request.level);
  const period = parsePeriod(request.period);
  const group = parsePeerGroup(request, catalogue, false, "index");
  if (group.members.length < 2) {
    throw new QuestionError("EMPTY_SELECTION", `${group.within.code} holds ${group.members.length} regions of level ${request.level}; an index compares at least 2. Name a larger region, or another level.`);
  }
  assertBound(metrics.length * group.members.length, LIMITS.cells, "values", "The index");
  const scales = checkScales(request.scales ?? [], (text) => parseMetric(text, catalogue));
  const method = checkMethod(request.method ?? null, metrics, denominators);
  const stability = request.stability ?? null;
  return {
    ...group,
    metrics,
    tree: weightTreeOf(request.weights ?? null, metrics, catalogue),
    period,
    denominators,
    method,
    scales,
    stability: stability === null ? null : checkStability(stability, method, metrics, group.members.length, (other) => checkMethod(other, metrics, denominators)),
  };
}

/** Nobody of the level could have such a metric, and the weight of what nobody has would go to the others. */
function assertCollected(metrics: readonly SelectedMetric[], level: RegionLevel): void {
  const higher = metrics.find((metric) => isBelow(level, lowestLevel(metric)));
  if (higher === undefined) return;
  const lowest = lowestLevel(higher);
  throw new QuestionError("UNSUITABLE_METRIC", `${higher.ref} is collected by ${lowest}, so that no ${level} has a value of it: leave it out, or ask for an index of level ${lowest}.`);
}

/** An index adds up what is better and what is worse, so each metric has to have a better side by which regions can be compared. */
function assertSuitable({ ref, definition }: SelectedMetric, isDivided: boolean): void {
  const { direction, rankable } = definition.metric;
  const why =
    direction === "neutral"
      ? "neither way is better"
      : !rankable && !isDivided
        ? `regions are not ranked by it${definition.additive ? " unless it is divided by a size of theirs in `denominators`" : ""}`
        : (definition.notComputed?.sentence.replace(/\.$/, "") ?? null);
  if (why !== null) throw new QuestionError("UNSUITABLE_METRIC", `${ref} has no place in an index, for ${why}. Leave it out.`, { offender: ref });
}
