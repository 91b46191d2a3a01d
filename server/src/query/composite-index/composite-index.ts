import { metricOfMeasure } from "../catalogue/metric-of-measure.ts";
import { measure } from "../compare/measure.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight } from "../sight.ts";
import { assembleCompositeIndex } from "./assemble-composite-index.ts";
import type { CompositeIndexAnswer, CompositeIndexRequest } from "./composite-answer.ts";
import { measuredPeriod } from "./measured-period.ts";
import { planCompositeIndex } from "./plan-composite-index.ts";

/** One index of many metrics for the regions of a peer group in one period. */
export async function compositeIndex(context: QuestionContext, request: CompositeIndexRequest): Promise<CompositeIndexAnswer> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const plan = planCompositeIndex(request, catalogue);
  const { metrics, members, within, period, denominators } = plan;
  const sizes = [...new Set(denominators.values())];
  assertSight(context.scope, request.basis, request.units === "today" ? catalogue.today.withTakenOver(members) : members);
  // What is measured by year has no value of a quarter: it is asked for its year beside the others.
  const periods = [period, ...metrics.map((metric) => measuredPeriod(metric, period)).filter((one) => one.months !== period.months).slice(0, 1)];
  const measured = await measure(context, catalogue, { metrics: [...metrics, ...sizes.map((size) => metricOfMeasure(size, catalogue))], regions: members, periods, basis: request.basis, asOf: request.asOf ?? null, units: request.units });
  const { smallNumberLimit } = context.room;
  const columnOf = (place: number, at: number): Measurement[] => members.map((_member, region) => measured.at(place, region, at));
  const sizeColumns = new Map(sizes.map((size, at) => [size, columnOf(metrics.length + at, 0)]));
  return {
    version: measured.version,
    basis: measured.basis,
    synthetic: measured.synthetic,
    period,
    level: request.level,
    within,
    smallNumberLimit,
    ...assembleCompositeIndex(plan, metrics.map((metric, at) => columnOf(at, measuredPeriod(metric, period).months === period.months ? 0 : 1)), sizeColumns, smallNumberLimit),
  };
}
