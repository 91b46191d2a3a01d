import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { readReleases } from "../../store/read/read-releases.ts";
import { VALUES_ALONE } from "../compare/compare-options.ts";
import { loadEvidence } from "../compare/load-evidence.ts";
import { loadPeriodStates } from "../compare/load-period-states.ts";
import { unitsFor } from "../compare/load-reporting-units.ts";
import { measure } from "../compare/measure.ts";
import { planCompare } from "../compare/plan-compare.ts";
import type { QuestionContext } from "../question-context.ts";
import { QuestionError } from "../question-error.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import { readPoint } from "../selection/read-point.ts";
import { assertSight } from "../sight.ts";
import type { ProvenanceRequest, Trace } from "./traced.ts";
import { traceTerms } from "./trace-terms.ts";

/** A figure rests on more stored ones only for a country's year by months. */
const MOST_FIGURES = 20_000;

/** Traces a metric's value for a region and a period, each period by itself 当期, to its stored figures. */
export async function provenance(context: QuestionContext, request: ProvenanceRequest): Promise<Trace> {
  const { room, tx, scope, budget } = context;
  const catalogue = await room.catalogues.of(tx);
  const metric = parseMetric(request.metric, catalogue);
  const region = parseRegion(request.region, catalogue.tree);
  const period = parsePeriod(request.period);
  const { basis, asOf, units } = request;
  assertSight(scope, basis, units === "today" ? catalogue.today.withTakenOver([region]) : [region]);
  const measured = await measure(context, catalogue, { metrics: [metric], regions: [region], periods: [period], basis, asOf, units });
  const at = await readPoint(tx, asOf, basis);
  const selection = { metrics: [metric], regions: [region], periods: [period], basis, accumulation: "period", units, asOf, acrossVersions: false, text: null } as const;
  const plan = planCompare(selection, VALUES_ALONE, catalogue);
  budget.take({ rows: 1, figures: plan.figures.size });
  const evidence = await loadEvidence(tx, plan.figures, at, catalogue, await unitsFor(context, selection, catalogue), loadPeriodStates(context, at, catalogue), null, context.now);
  const traced = traceTerms(metric, plan, evidence);
  if (traced.figures.length > MOST_FIGURES) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The value rests on ${traced.figures.length} stored figures; ${MOST_FIGURES} can be traced. Ask for a region below it, or a shorter period.`, { count: traced.figures.length, bound: MOST_FIGURES });
  }
  const last = monthIndex(period.start) + period.months;
  const counties = [...new Set(traced.figures.map(({ place }) => place.countyCode))];
  const earliest = traced.figures.reduce((first, { period: { start } }) => Math.min(first, monthIndex(start)), monthIndex(period.start));
  const releases = await readReleases(tx, { counties, from: earliest, to: last, version: at.version.version });
  return { catalogue, at, metric, region, period, measurement: measured.at(0, 0, 0), ...traced, releases };
}
