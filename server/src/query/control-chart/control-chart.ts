import { measure } from "../compare/measure.ts";
import { loadEvents, withAncestors } from "../events/load-events.ts";
import type { QuestionContext } from "../question-context.ts";
import { loadLookups } from "../selection/load-lookups.ts";
import { assertSight } from "../sight.ts";
import { assembleControlChart } from "./assemble-control-chart.ts";
import type { ControlChart, ControlChartRequest } from "./control-chart-answer.ts";
import { placeStarts } from "./place-starts.ts";
import { planControlChart } from "./plan-control-chart.ts";

/** A metric of one region over consecutive periods, with control limits and the rules that its points break. */
export async function controlChart(context: QuestionContext, request: ControlChartRequest): Promise<ControlChart> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const plan = planControlChart(request, catalogue, await loadLookups(context, catalogue, { ...request, regions: [request.region] }));
  const { metric, region, periods, kind } = plan;
  // What happened where it came from is part of its past, too.
  const units = request.units === "today" ? catalogue.today.withTakenOver([region]) : [region];
  assertSight(context.scope, request.basis, units);
  const measured = await measure(context, catalogue, { metrics: [metric], regions: [region], periods, basis: request.basis, asOf: request.asOf ?? null, units: request.units });
  const [first, last] = [periods[0], periods.at(-1)];
  const shown = first === undefined || last === undefined ? [] : await loadEvents(context, catalogue.tree, withAncestors(units, catalogue.tree), [first, last], measured.version.version);
  const points = assembleControlChart(plan, placeStarts(plan, shown), periods.map((_, at) => measured.at(0, 0, at)));
  return { version: measured.version, basis: measured.basis, synthetic: measured.synthetic, metric, region, kind, points, events: shown };
}
