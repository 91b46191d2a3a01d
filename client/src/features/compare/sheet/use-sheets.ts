import { skipToken, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useInstallation } from "../../../filters/installation.ts";
import { CompareCasesDocument, CompareIndicatorDocument, CompareScoresDocument, type CompareCasesQuery, type CompareIndicatorQuery, type CompareScoresQuery } from "../../../generated/graphql.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { printSubject } from "../address/subject.ts";
import { sheetOfCases } from "./sheet-of-cases.ts";
import { sheetOfIndicator } from "./sheet-of-indicator.ts";
import { sheetOfScores } from "./sheet-of-scores.ts";
import { sheetVariables } from "./sheet-variables.ts";
import type { Sheet } from "./sheet.ts";
import { saysVersion } from "./versioned-names.ts";

/** A comparison's answer: the sheets of the request, or those before while the next are on their way. */
export interface SheetsAnswer {
  /** One a subject, in their order; without those that the answer does not know. Undefined until something is there. */
  readonly sheets: readonly Sheet[] | undefined;
  /** Subjects that the answer does not know, e.g. a criterion that a scheme lacks. */
  readonly unknown: readonly string[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

interface Answers {
  readonly indicators: CompareIndicatorQuery | undefined;
  readonly cases: CompareCasesQuery | undefined;
  readonly scores: CompareScoresQuery | undefined;
}

/** Asks the one operation that each family among the subjects needs; the last whole answer stays until the next one is. */
export function useSheets(request: CompareRequest): SheetsAnswer {
  const { smallNumberLimit } = useInstallation();
  const asked = sheetVariables(request);
  const notify = { notifyOnNetworkStatusChange: true } as const;
  const indicators = useQuery(CompareIndicatorDocument, asked.indicators === null ? skipToken : { variables: asked.indicators, ...notify });
  const cases = useQuery(CompareCasesDocument, asked.cases === null ? skipToken : { variables: asked.cases, ...notify });
  const scores = useQuery(CompareScoresDocument, asked.scores === null ? skipToken : { variables: asked.scores, ...notify });
  const running = [indicators, cases, scores];
  const found = sheetsOf(request, { indicators: indicators.data, cases: cases.data, scores: scores.data }, smallNumberLimit);
  const [whole, setWhole] = useState<FoundSheets | null>(null);
  if (found !== null && found.key !== whole?.key) setWhole(found);
  const shown = found ?? whole;
  return {
    sheets: shown?.sheets,
    unknown: found?.unknown ?? [],
    busy: running.some(({ loading }) => loading),
    error: running.find(({ error }) => error !== undefined)?.error,
    retry: () => {
      for (const { error, refetch } of running) if (error !== undefined) void refetch();
    },
  };
}

interface FoundSheets extends Pick<SheetsAnswer, "unknown"> {
  readonly sheets: readonly Sheet[];
  /** Tells one whole answer from the next. */
  readonly key: string;
}

/** Null while a subject is on its way, so that metrics never stand under each other's names. */
function sheetsOf(request: CompareRequest, answers: Answers, smallNumberLimit: number): FoundSheets | null {
  const chosen = new Set(request.regions.map(({ code }) => code));
  const refs = request.subjects.flatMap((subject) => (subject.kind === "indicator" ? [subject.ref] : []));
  const sheets: Sheet[] = [];
  const unknown: string[] = [];
  let series = 0;
  for (const subject of request.subjects) {
    const name = printSubject(subject);
    let sheet: Sheet | null | undefined;
    if (subject.kind === "indicator") {
      sheet = answers.indicators === undefined ? undefined : sheetOfIndicator(answers.indicators.compare, series, { subject: name, saysVersion: saysVersion(subject.ref, refs), chosen, smallNumberLimit, keptByYear: request.keptByYear.includes(name) });
      series += 1;
    } else if (subject.kind === "cases") {
      const { city, counties, towns } = answers.cases ?? {};
      const found = [city, counties, towns].filter((answer) => answer !== undefined && answer !== null);
      sheet = answers.cases === undefined ? undefined : sheetOfCases({ subject, home: request.home, regions: request.regions, parents: request.parents, periods: request.quarters, answers: found, smallNumberLimit });
    } else {
      sheet = answers.scores === undefined ? undefined : sheetOfScores(answers.scores.assessment, subject.criterion, request.quarters.map(({ id }) => id));
    }
    if (sheet === undefined) return null;
    if (sheet === null) unknown.push(name);
    else sheets.push(sheet);
  }
  const key = [...sheets.map(({ subject, version }) => `${subject} ${version}`), JSON.stringify(sheetVariables(request))].join(" ");
  return { sheets, unknown, key };
}
