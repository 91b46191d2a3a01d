import { readCaseCells } from "../../store/read/read-case-cells.ts";
import { readPeriodEvents } from "../../store/read/read-period-events.ts";
import { PeriodStates } from "../compare/period-states.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight } from "../sight.ts";
import { readPoint } from "../selection/read-point.ts";
import { assembleCaseStatistics } from "./assemble-case-statistics.ts";
import type { CaseStatistics, CaseStatisticsOptions, CaseStatisticsRequest } from "./case-statistics-answer.ts";
import { planCaseStatistics } from "./plan-case-statistics.ts";

/** Counts cases by up to four dimensions from the stored cells, with the exact median of their days. */
export async function caseStatistics(context: QuestionContext, request: CaseStatisticsRequest, options: CaseStatisticsOptions): Promise<CaseStatistics> {
  const { room, tx, budget } = context;
  const catalogue = await room.catalogues.of(tx);
  const plan = planCaseStatistics(request, options, catalogue);
  assertSight(context.scope, request.basis, plan.regions);
  budget.take({ rows: plan.groups, figures: plan.needs.length * plan.places.length * plan.parts.length });
  const { basis } = request;
  const { version, past } = await readPoint(tx, request.asOf, basis);
  const places = plan.places.map(({ countyCode, code }) => ({ countyCode, regionCode: code }));
  const [cells, events] = await Promise.all([
    readCaseCells(tx, { needs: plan.needs, places, parts: plan.parts, basis, asOf: past ? version.version : null }),
    basis === "live" ? null : readPeriodEvents(tx, version.version),
  ]);
  const states = basis === "live" || events === null ? null : new PeriodStates(catalogue.tree, basis, events);
  return { version, basis, rows: assembleCaseStatistics(plan, cells, states, catalogue) };
}
