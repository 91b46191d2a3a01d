import type { DocumentNode } from "graphql";
import type { Quarter } from "../../../filters/quarters.ts";
import { CompareIndicatorDocument, CompareScoresDocument } from "../../../generated/graphql.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { periodTexts } from "../address/period-choice.ts";
import type { Subject } from "../address/subject.ts";
import { askedCases } from "./asked-cases.ts";
import { sheetVariables } from "./sheet-variables.ts";

/** An operation as it was asked, to be opened as a query. */
export interface AskedQuery {
  readonly name: string;
  /** Where a view is drawn from several: what this one asks for. */
  readonly family?: "indicators" | "cases" | "scores";
  readonly document: DocumentNode | string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operations behind the sheets of a comparison, the first subject's family first: over its quarters, or over the one that a view shows. */
export function sheetQueries(whole: CompareRequest, shown: readonly Quarter[] = whole.quarters): readonly AskedQuery[] {
  const request = { ...whole, quarters: shown };
  const { indicators, scores } = sheetVariables(request);
  const cases = askedCases(request);
  const asked: Readonly<Record<Subject["kind"], AskedQuery | null>> = {
    indicator: indicators === null ? null : { name: "indicators", family: "indicators", document: CompareIndicatorDocument, variables: { ...indicators } },
    cases: cases === null ? null : { name: "cases", family: "cases", document: cases.document, variables: { ...cases.variables } },
    // The year before, which the page asks for to tell the change, is no part of what is shown.
    score: scores === null ? null : { name: "scores", family: "scores", document: CompareScoresDocument, variables: { ...scores, periods: periodTexts(shown) } },
  };
  return [...new Set(request.subjects.map(({ kind }) => asked[kind]))].filter((query) => query !== null);
}
