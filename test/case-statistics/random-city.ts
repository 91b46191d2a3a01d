import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseStatistics } from "@plumbline/server/query/case-statistics/case-statistics-answer.ts";
import type { CaseStatisticsRequest } from "@plumbline/server/query/case-statistics/case-statistics-request.ts";
import { caseStatistics } from "@plumbline/server/query/case-statistics/case-statistics.ts";
import { questionRoom } from "@plumbline/server/query/question-room.ts";
import { RowBudget } from "@plumbline/server/query/row-budget.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import type { CaseSource } from "@plumbline/schema/vocabulary/case-question.ts";
import { CASE_MEASURES } from "@plumbline/schema/vocabulary/case-measure.ts";
import fc from "fast-check";
import { each, REQUEST } from "../rollup/facts.ts";
import { randomCase } from "../rollup/random-cases.ts";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";

const POOL = 260;
const keyOf = ({ countyCode, caseNumber }: CaseRecord): string => `${countyCode} ${caseNumber}`;

/** Batches in which cases come late, are corrected, and are withdrawn. */
export const histories = fc.array(fc.uniqueArray(randomCase(POOL), { selector: keyOf, minLength: 60, maxLength: 110, size: "max" }), { minLength: 4, maxLength: 5 });

/** Lands the batches; resolves to the cases as they stand after each, by its data version. */
export async function landHistory({ database }: FreshDatabase, history: readonly (readonly CaseRecord[])[]): Promise<ReadonlyMap<number, readonly CaseRecord[]>> {
  await loadTestInstallation(database);
  const cases = new Map<string, CaseRecord>();
  const known = new Map<number, readonly CaseRecord[]>();
  for (const batch of history) {
    for (const record of batch) cases.set(keyOf(record), record);
    const { version } = await landFacts(database, REQUEST, { cases: each(batch) });
    known.set(version.version, [...cases.values()].filter(({ withdrawn, acceptedOn }) => !withdrawn && acceptedOn !== null));
  }
  return known;
}

/** Asks as somebody who may read every case of the city. */
export function asker({ database }: FreshDatabase) {
  const room = questionRoom();
  const scope = cityScope("330400", "330411", "330421");
  return (request: Partial<CaseStatisticsRequest>, prefer?: CaseSource): Promise<CaseStatistics> =>
    database.read(scope, (tx) =>
      caseStatistics(
        { room, tx, scope, budget: new RowBudget(), now: new Date("2026-11-01T00:00:00Z") },
        { groupBy: ["type"], periods: ["2025Q1..2026Q2"], basis: "live", ...request },
        { measures: CASE_MEASURES, ...(prefer !== undefined && { prefer }) },
      ),
    );
}
