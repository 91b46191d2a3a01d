import { metricOfMeasure } from "../catalogue/metric-of-measure.ts";
import { measure } from "../compare/measure.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight } from "../sight.ts";
import { assembleCompositeIndex } from "./assemble-composite-index.ts";
import type { CompositeIndexAnswer, CompositeIndexRequest } from "./composite-answer.ts";
import { planCompositeIndex } from "./plan-composite-index.ts";

/** One index of many metrics for the regions of a peer group in one period. */
export async function compositeIndex(context: QuestionContext, request: CompositeIndexRequest): Promise<CompositeIndexAnswer> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const plan = planCompositeIndex(request, catalogue);
  const { metrics, members, within, period, denominators } = plan;
  const sizes = [...new Set(denominators.values())];
  assertSight(context.scope, request.basis, request.units === "today" ? catalogue.today.withTakenOver(members) : members);
  const measured = await measure(context, catalogue, { metrics: [...metrics, ...sizes.map((size) => metricOfMeasure(size, catalogue))], regions: members, periods: [period], basis: request.basis, asOf: request.asOf ?? null, units: request.units });
  const { smallNumberLimit } = context.room;
  const columnOf = (place: number): Measurement[] => members.map((_member, region) => measured.at(place, region, 0));
  const sizeColumns = new Map(sizes.map((size, at) => [size, columnOf(metrics.length + at)]));
  return {
    version: measured.version,
    basis: measured.basis,
    synthetic: measured.synthetic,
    period,
    level: request.level,
    within,
    smallNumberLimit,
    ...assembleCompositeIndex(plan, metrics.map((_, metric) => columnOf(metric)), sizeColumns, smallNumberLimit),
  };
}
