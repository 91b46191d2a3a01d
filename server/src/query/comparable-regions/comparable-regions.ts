import { measure } from "../compare/measure.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight } from "../sight.ts";
import { assembleComparable } from "./assemble-comparable.ts";
import type { ComparableRegions, ComparableRequest } from "./comparable-answer.ts";
import { planComparable } from "./plan-comparable.ts";

/** The regions that are most like a region by population, caseload and its mix, each with the reasons. */
export async function comparableRegions(context: QuestionContext, request: ComparableRequest): Promise<ComparableRegions> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const plan = planComparable(request, catalogue);
  const { members, periods, kinds, perResident } = plan;
  assertSight(context.scope, request.basis, members);
  const metrics = [...kinds, ...(perResident === null ? [] : [perResident])];
  const measured = await measure(context, catalogue, { metrics, regions: members, periods, basis: request.basis, asOf: request.asOf });
  return {
    version: measured.version,
    basis: measured.basis,
    synthetic: measured.synthetic,
    region: plan.region,
    periods,
    ...assembleComparable(plan, { ofKind: (kind, region, period) => measured.at(kind, region, period), perResident: (region, period) => (perResident === null ? null : measured.at(kinds.length, region, period)) }, request.first),
  };
}
