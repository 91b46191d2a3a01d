import { recordReading } from "../identity/record-reading.ts";
import type { CaseStatistics } from "../query/case-statistics/case-statistics-answer.ts";
import type { CaseStatisticsRequest } from "../query/case-statistics/case-statistics-request.ts";
import type { OperationContext } from "./operation-context.ts";

/** Puts on record that case records were counted, and by what; stored sums are no records. */
export async function recordCaseReading({ identity, asker, origin }: OperationContext, { groupBy, within, regions, types, outcomes, filter, periods }: CaseStatisticsRequest, { explain }: CaseStatistics): Promise<void> {
  if (explain.source === "cells") return;
  const asked = Object.fromEntries(Object.entries({ within, regions, types, outcomes, filter }).filter(([, value]) => value !== null && value !== undefined));
  await recordReading(identity, asker, { action: "records_read", subject: "caseStatistics", detail: { groupBy: [...groupBy], periods: [...periods], ...asked, count: explain.read } }, origin);
}
