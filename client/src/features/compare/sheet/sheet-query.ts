import type { DocumentNode } from "graphql";
import { CompareCasesDocument, CompareIndicatorDocument, CompareScoresDocument } from "../../../generated/graphql.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { sheetVariables } from "./sheet-variables.ts";

/** An operation as it was asked, to be opened as a query. */
export interface AskedQuery {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operations behind the sheets of a comparison, the first subject's family first. */
export function sheetQueries(request: CompareRequest): readonly AskedQuery[] {
  const { indicators, cases, scores } = sheetVariables(request);
  const asked = {
    indicator: indicators === null ? null : { name: "indicators", document: CompareIndicatorDocument, variables: { ...indicators } },
    cases: cases === null ? null : { name: "cases", document: CompareCasesDocument, variables: { ...cases } },
    score: scores === null ? null : { name: "scores", document: CompareScoresDocument, variables: { ...scores } },
  };
  return [...new Set(request.subjects.map(({ kind }) => asked[kind]))].filter((query) => query !== null);
}
