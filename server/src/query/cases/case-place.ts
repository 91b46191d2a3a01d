import { isDay } from "@plumbline/schema/vocabulary/day.ts";
import type { CasePlace } from "../../store/read/read-cases.ts";
import { QuestionError } from "../question-error.ts";

/** A place in a list of cases as a text that an address can carry. */
export function printCasePlace({ acceptedOn, countyCode, caseNumber }: CasePlace): string {
  return Buffer.from(JSON.stringify([acceptedOn, countyCode, caseNumber])).toString("base64url");
}

/** Reads a place that printCasePlace wrote. Throws UNKNOWN_PLACE for any other text. */
export function parseCasePlace(text: string): CasePlace {
  try {
    const [acceptedOn, countyCode, caseNumber] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    const day = acceptedOn === null || (typeof acceptedOn === "string" && isDay(acceptedOn));
    if (day && typeof countyCode === "string" && typeof caseNumber === "string") return { acceptedOn, countyCode, caseNumber };
  } catch {
    // Falls through to the refusal.
  }
  throw new QuestionError("UNKNOWN_PLACE", `“${text.slice(0, 60)}” is no place in a list of cases: give the field “next” of the page before.`, { offender: text });
}
