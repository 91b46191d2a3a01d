import { skipToken, useQuery } from "@apollo/client/react";
import { CasesPivotDocument } from "../../generated/graphql.ts";
import type { CasesRequest } from "./cases-request.ts";
import { pivotInput } from "./cases-variables.ts";
import type { PivotAnswer } from "./pivot-answer.ts";

/** The question behind the table, and what is there of its answer. */
export interface PivotQuestion {
  readonly answer: PivotAnswer | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

/** Asks for the table, unless its basis keeps no such figures. */
export function usePivot(request: CasesRequest): PivotQuestion {
  const kept = request.unkept.length === 0;
  const { data, previousData, loading, error, refetch } = useQuery(CasesPivotDocument, kept ? { variables: { input: pivotInput(request) }, notifyOnNetworkStatusChange: true } : skipToken);
  // An answer of before has other rows and columns than are asked for now; it stays only where they are the same.
  const answer = data?.caseStatistics ?? (sameShape(previousData?.caseStatistics, request) ? previousData?.caseStatistics : undefined);
  return { answer: kept ? answer : undefined, loading, error, refetch };
}

function sameShape(answer: PivotAnswer | undefined, { rows, columns }: CasesRequest): boolean {
  const total = answer?.rows.at(-1)?.totalOver;
  return total !== undefined && total.length === (columns === null ? 1 : 2) && pivotGridFits(total, rows, columns);
}

function pivotGridFits(total: readonly string[], rows: CasesRequest["rows"], columns: CasesRequest["columns"]): boolean {
  const codes = total.map((code) => code.toLowerCase().replace("organ_class", "organ"));
  return codes.includes(rows) && (columns === null || codes.includes(columns));
}
