import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { measure } from "../compare/measure.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight } from "../sight.ts";
import { assertPartsAddUp, assertRatios } from "./assert-parts-add-up.ts";
import type { ChangeExplanation, ExplainChangeRequest } from "./change-explanation.ts";
import { comparableParts } from "./comparable-parts.ts";
import { gatherGroups } from "./gather-groups.ts";
import { planExplainChange } from "./plan-explain-change.ts";
import { shareOutChange } from "./share-out-change.ts";

/** The change of a region's value between two periods, shared out among its parts. */
export async function explainChange(context: QuestionContext, request: ExplainChangeRequest): Promise<ChangeExplanation> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const { metric, region, level, periods, divisions, parts, keys } = planExplainChange(request, catalogue);
  const regions = [...new Set([region, ...parts.flatMap((part) => [...part.path, part.region])])];
  assertSight(context.scope, request.basis, request.units === "today" ? catalogue.today.withTakenOver(regions) : regions);
  const measured = await measure(context, catalogue, { metrics: [metric, ...keys], regions, periods, basis: request.basis, asOf: request.asOf ?? null, units: request.units });
  const places = new Map(regions.map((one, at) => [one, at]));
  const metrics = new Map(keys.map(({ breakdown }, at) => [breakdown, at + 1]));
  const measurementsOf = (one: Region, key: string | null): Measurement[] => periods.map((_, at) => measured.at(metrics.get(key) ?? 0, places.get(one) ?? 0, at));
  const whole = measurementsOf(region, null);
  const found = comparableParts(parts.map((part) => ({ ...part, measurements: measurementsOf(part.region, part.key) })), periods, request.leaveOutMissing);
  // Parts with data in some periods only stand in the whole and not in the explanation; so does a key of which one side alone is reported.
  const isWhole = found.leftOut.every((one) => !(request.leaveOutMissing && one.key !== null) && found.leftOut.filter((gap) => gap.region === one.region && gap.key === one.key).length === periods.length);
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
    divisions,
    groups: gatherGroups(shared.parts, (one) => measurementsOf(one, null)),
    leftOut: found.leftOut,
    ...shared,
  };
}
