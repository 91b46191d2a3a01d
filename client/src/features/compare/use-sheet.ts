import { skipToken, useQuery } from "@apollo/client/react";
import { useInstallation } from "../../filters/installation.ts";
import { CompareCasesDocument, CompareIndicatorDocument, CompareScoresDocument } from "../../generated/graphql.ts";
import type { CompareRequest } from "./compare-request.ts";
import { sheetOfCases } from "./sheet-of-cases.ts";
import { sheetOfIndicator } from "./sheet-of-indicator.ts";
import { sheetOfScores } from "./sheet-of-scores.ts";
import { sheetVariables } from "./sheet-variables.ts";
import type { Sheet } from "./sheet.ts";

/** A comparison's answer: the sheet of the request, or the one before while the next is on its way. */
export interface SheetAnswer {
  /** Null where the answer holds nothing of what was asked for, e.g. an unknown criterion. */
  readonly sheet: Sheet | null | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks the one operation that the subject's family needs. */
export function useSheet(request: CompareRequest): SheetAnswer {
  const { smallNumberLimit } = useInstallation();
  const asked = sheetVariables(request);
  const notify = { notifyOnNetworkStatusChange: true } as const;
  const indicator = useQuery(CompareIndicatorDocument, asked.kind === "indicator" ? { variables: asked.variables, ...notify } : skipToken);
  const cases = useQuery(CompareCasesDocument, asked.kind === "cases" ? { variables: asked.variables, ...notify } : skipToken);
  const scores = useQuery(CompareScoresDocument, asked.kind === "score" ? { variables: asked.variables, ...notify } : skipToken);
  const { subject } = request;

  if (subject.kind === "indicator") {
    const data = indicator.data ?? indicator.previousData;
    return { ...stateOf(indicator), sheet: data === undefined ? undefined : sheetOfIndicator(data.compare, smallNumberLimit) };
  }
  if (subject.kind === "cases") {
    const { data } = cases;
    const answers = data === undefined ? [] : [data.city, data.counties, data.towns].filter((answer) => answer !== undefined && answer !== null);
    const sheet = data === undefined ? undefined : sheetOfCases({ subject, home: request.home, regions: request.regions, periods: request.quarters, answers, smallNumberLimit });
    return { ...stateOf(cases), sheet };
  }
  const { data } = scores;
  return { ...stateOf(scores), sheet: data === undefined ? undefined : sheetOfScores(data.assessment, subject.criterion, request.quarters[0]?.id ?? "") };
}

function stateOf(query: { readonly loading: boolean; readonly error?: unknown; readonly refetch: () => Promise<unknown> }): Omit<SheetAnswer, "sheet"> {
  return { busy: query.loading, error: query.error, retry: () => void query.refetch() };
}
