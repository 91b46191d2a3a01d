import { measure } from "../compare/measure.ts";
import type { CompareOptions } from "../compare/compare-options.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight, withinSight } from "../sight.ts";
import { assembleFunnel } from "./assemble-funnel.ts";
import type { Funnel, FunnelRequest } from "./funnel-answer.ts";
import { planFunnel } from "./plan-funnel.ts";

const LINE: CompareOptions = { yearOnYear: false, previousChange: false, rank: false, rankMove: false, reference: true, interval: false };

/** The units of one level against the limits that their size gives around the line that boards have, too. */
export async function funnel(context: QuestionContext, request: FunnelRequest): Promise<Funnel> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const plan = planFunnel(request, catalogue);
  const { metric, period, members, chance } = plan;
  assertSight(context.scope, request.basis, request.units === "today" ? catalogue.today.withTakenOver(members) : members);
  const seen = withinSight(LINE, context.scope, request.basis);
  const line = (seen.line === undefined || seen.line === null ? undefined : catalogue.tree.get(seen.line)) ?? catalogue.tree.home;
  const others = members.filter((member) => member !== line);
  const regions = seen.reference || others.length < members.length ? [line, ...others] : others;
  const measured = await measure(context, catalogue, { metrics: [metric], regions, periods: [period], basis: request.basis, asOf: request.asOf ?? null, units: request.units });
  const places = new Map(regions.map((region, at) => [region, at]));
  const reference = seen.reference ? measured.at(0, 0, 0) : null;
  const { smallNumberLimit } = context.room;
  const { adjustment, points } = request;
  const assembled = assembleFunnel(
    plan,
    members.map((member) => measured.at(0, places.get(member) ?? 0, 0)),
    { region: line, value: reference?.value ?? null },
    { adjustment, points, smallNumberLimit },
  );
  return {
    version: measured.version,
    basis: measured.basis,
    synthetic: measured.synthetic,
    metric,
    period,
    kind: chance.kind === "trials" ? "proportion" : "rate",
    referenceRegion: line,
    reference: reference?.value ?? null,
    referenceN: reference?.n ?? null,
    referenceMissing: reference?.missing ?? null,
    smallNumberLimit,
    ...assembled,
  };
}
