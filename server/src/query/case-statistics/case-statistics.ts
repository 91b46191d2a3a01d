import type { ReadTransaction } from "../../store/driver/database.ts";
import { readCaseCells } from "../../store/read/read-case-cells.ts";
import { readCaseFacts } from "../../store/read/read-case-facts.ts";
import { readPeriodEvents } from "../../store/read/read-period-events.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { PeriodStates } from "../compare/period-states.ts";
import type { QuestionContext } from "../question-context.ts";
import { QuestionError } from "../question-error.ts";
import type { RowBudget } from "../row-budget.ts";
import { LIMITS } from "../selection/limits.ts";
import { loadLookups } from "../selection/load-lookups.ts";
import { readPoint } from "../selection/read-point.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import { assertRecordSight, assertSight } from "../sight.ts";
import { assembleCaseStatistics } from "./assemble-case-statistics.ts";
import type { CaseStatistics } from "./case-statistics-answer.ts";
import type { CaseStatisticsOptions, CaseStatisticsRequest } from "./case-statistics-request.ts";
import { explainSource } from "./explain-source.ts";
import type { GroupTallies } from "./group-tallies.ts";
import { nameWords } from "./name-words.ts";
import { planCaseStatistics } from "./plan-case-statistics.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";
import { planCells } from "./plan-cells.ts";
import { planFacts } from "./plan-facts.ts";
import { tallyCells } from "./tally-cells.ts";
import { tallyFacts } from "./tally-facts.ts";

/** What a reading of the records counts for in an operation's budget, for its rows are known only afterwards. */
const FACTS_SHARE = { rows: 5_000, figures: 200_000 };

interface Counted {
  readonly tallies: GroupTallies;
  readonly states: PeriodStates | null;
  readonly read: number;
}

/**
 * Counts cases by up to four dimensions: from the stored cells where they tell apart what is asked, else from the case
 * records within the asker's record scope. Both give the same numbers.
 */
export async function caseStatistics(context: QuestionContext, request: CaseStatisticsRequest, options: CaseStatisticsOptions): Promise<CaseStatistics> {
  const { room, tx, scope, budget } = context;
  const catalogue = await room.catalogues.of(tx);
  const { acceptedIn, concludedIn } = request.filter ?? {};
  // The last periods of a filter are those of the question, as they were at its moment.
  const periods = [...request.periods, ...[acceptedIn, concludedIn].flatMap((text) => text ?? [])];
  const plan = planCaseStatistics(request, options, catalogue, await loadLookups(context, catalogue, { ...request, periods, regions: request.regions ?? [] }));
  assertSight(scope, request.basis, plan.today?.withTakenOver(plan.regions) ?? plan.regions);
  if (plan.source === "facts") assertRecordSight(scope, [...plan.places.rowsOfPlace.keys()]);
  takeShare(budget, plan);
  const point = await readPoint(tx, request.asOf, request.basis);
  const { tallies, states, read } = plan.source === "cells" ? await countCells(tx, plan, point, catalogue) : await countFacts(tx, plan, point);
  const rows = assembleCaseStatistics(plan, tallies, states, catalogue);
  return { version: point.version, basis: request.basis, measures: plan.measures, explain: explainSource(plan, read), words: nameWords(rows, catalogue), rows };
}

function takeShare(budget: RowBudget, plan: CaseStatisticsPlan): void {
  if (plan.source === "facts") {
    budget.take({ rows: Math.min(Math.max(FACTS_SHARE.rows, plan.grid), LIMITS.rows), figures: FACTS_SHARE.figures });
    return;
  }
  const { needs, places, parts } = planCells(plan);
  budget.take({ rows: plan.grid, figures: needs.length * places.length * parts.length });
}

async function countCells(tx: ReadTransaction, plan: CaseStatisticsPlan, { basis, version, past }: ReadPoint, catalogue: InstallationCatalogue): Promise<Counted> {
  const cellPlan = planCells(plan);
  const places = cellPlan.places.map(({ countyCode, code }) => ({ countyCode, regionCode: code }));
  const [cells, events] = await Promise.all([
    readCaseCells(tx, { needs: cellPlan.needs, places, parts: cellPlan.parts, basis, asOf: past ? version.version : null }),
    basis === "live" ? null : readPeriodEvents(tx, version.version),
  ]);
  const states = basis === "live" || events === null ? null : new PeriodStates(catalogue.tree, basis, events);
  return { tallies: tallyCells(plan, cellPlan, cells, states), states, read: cells.length };
}

async function countFacts(tx: ReadTransaction, plan: CaseStatisticsPlan, { version, past }: ReadPoint): Promise<Counted> {
  const factPlan = planFacts(plan, past ? version.version : null);
  const facts = await readCaseFacts(tx, factPlan.request);
  if (facts === null) {
    throw new QuestionError("SELECTION_TOO_LARGE", `The cases fall into more than ${factPlan.request.limit} groups of place, time and words: ask for fewer dimensions, regions or periods.`, { bound: factPlan.request.limit });
  }
  return { tallies: tallyFacts(plan, factPlan, facts), states: null, read: facts.reduce((sum, { cases }) => sum + cases, 0) };
}
