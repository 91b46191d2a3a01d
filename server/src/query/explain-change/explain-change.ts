import { measure } from "../compare/measure.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight } from "../sight.ts";
import { assertPartsAddUp, assertRatios } from "./assert-parts-add-up.ts";
import type { ChangeExplanation, ExplainChangeRequest } from "./change-explanation.ts";
import { comparableParts } from "./comparable-parts.ts";
import { planExplainChange } from "./plan-explain-change.ts";
import { shareOutChange } from "./share-out-change.ts";

/** The change of a region's value between two periods, shared out among its parts. */
export async function explainChange(context: QuestionContext, request: ExplainChangeRequest): Promise<ChangeExplanation> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const { metric, region, level, periods, parts } = planExplainChange(request, catalogue);
  assertSight(context.scope, request.basis, [region, ...parts]);
  const measured = await measure(context, catalogue, { metrics: [metric], regions: [region, ...parts], periods, basis: request.basis, asOf: request.asOf ?? null });
  const measurementsOf = (place: number) => periods.map((_, at) => measured.at(0, place, at));
  const whole = measurementsOf(0);
  const found = comparableParts(parts.map((part, at) => ({ region: part, measurements: measurementsOf(at + 1) })), periods, request.leaveOutMissing);
  // Parts with data in some periods only stand in the whole and not in the explanation.
  const isWhole = found.leftOut.every(({ region: part }) => found.leftOut.filter((gap) => gap.region === part).length === periods.length);
  if (isWhole) assertPartsAddUp(`${region.nameEn} (${region.code})`, whole, found.parts, periods);
  if (metric.definition.denominator !== null) assertRatios(found.parts, periods);
  const { values, ...shared } = shareOutChange(metric, found.parts, periods.length);
  return {
    version: measured.version,
    basis: measured.basis,
    synthetic: measured.synthetic,
    metric,
    region,
    level,
    periods: periods.flatMap((period, at) => {
      const measurement = whole[at];
      return measurement === undefined ? [] : [{ period, measurement, explained: values[at] ?? 0 }];
    }),
    leftOut: found.leftOut,
    ...shared,
  };
}
