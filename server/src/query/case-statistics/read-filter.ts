import { CASE_TYPES, OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { FactFilter } from "../../store/read/case-fact-query.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { readWordLists } from "../selection/case-words.ts";
import { daysOfPeriods } from "../selection/days-of-periods.ts";
import type { PeriodLookups } from "../selection/parse-periods.ts";
import type { CaseStatisticsFilter } from "./case-statistics-request.ts";

/** Reads the types asked for; all when absent. */
export function readTypes(asked: readonly string[] | null | undefined): readonly CaseType[] {
  if (asked === null || asked === undefined) return CASE_TYPES;
  return [...new Set(asked)].map((text) => {
    const type = CASE_TYPES.find((known) => known === text);
    if (type === undefined) throw new QuestionError("UNKNOWN_CASE_TYPE", `There is no case type “${text}”: the types are ${CASE_TYPES.join(", ")}.`, { offender: text });
    return type;
  });
}

/** Reads the outcomes asked for; null when absent. */
export function readOutcomes(asked: readonly string[] | null | undefined, { breakdowns }: InstallationCatalogue): readonly string[] | null {
  if (asked === null || asked === undefined) return null;
  const listed = [...breakdowns].flatMap(([name, keys]) => (name === "outcome" || name.endsWith("_outcome") ? keys.map(({ key }) => key) : []));
  const known = new Set([...Object.values(OUTCOMES).flat(), ...listed]);
  const unknown = asked.find((outcome) => !known.has(outcome));
  if (unknown !== undefined) throw new QuestionError("UNKNOWN_OUTCOME", `There is no outcome “${unknown}”: the outcomes are ${[...known].join(", ")}.`, { offender: unknown });
  return [...new Set(asked)];
}

type Conditions = Pick<FactFilter, "words" | "enterprise" | "accepted" | "concluded">;

/** The conditions of a filter that no stored sum knows, and the names of those that are set. */
export function readFilter(filter: CaseStatisticsFilter | null | undefined, lookups: PeriodLookups): { readonly conditions: Conditions; readonly set: readonly string[] } {
  const { enterprise, acceptedIn, concludedIn } = filter ?? {};
  const words = readWordLists(filter ?? {});
  const conditions = { words, enterprise: enterprise ?? null, accepted: daysOfPeriods(acceptedIn, lookups), concluded: daysOfPeriods(concludedIn, lookups) };
  const set = [
    ...words.map(({ column }) => column as string),
    ...(conditions.enterprise === null ? [] : ["enterprise"]),
    ...(conditions.accepted === null ? [] : ["accepted_in"]),
    ...(conditions.concluded === null ? [] : ["concluded_in"]),
  ];
  return { conditions, set };
}
