import { parseAsOfWord } from "@plumbline/schema/vocabulary/as-of.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import { QuestionError } from "../question-error.ts";

/** What an asker means by a moment: the version that stands now, one by its number, or the last one by a time. */
export type AsOf =
  | { readonly kind: "now" }
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "moment"; readonly moment: string };

/** Reads digits as a data version, anything else as ISO 8601; a day alone is its first moment in UTC. */
export function parseAsOf(text: string | null, now: DataVersion): AsOf {
  if (text === null) return { kind: "now" };
  const word = parseAsOfWord(text);
  if (word === null) throw noMoment(text);
  if (word.kind === "moment") return Date.parse(word.moment) >= Date.parse(now.committedAt) ? { kind: "now" } : word;
  if (word.version > now.version) {
    throw new QuestionError("UNKNOWN_VERSION", `There is no data version ${text} yet: the last one is ${now.version}.`);
  }
  return word.version === now.version ? { kind: "now" } : word;
}

/** The refusal of a text that names no moment. */
export function noMoment(text: string): QuestionError {
  return new QuestionError("UNKNOWN_VERSION", `“${text}” is neither a data version nor a moment: write digits, or ISO 8601 with an offset such as 2026-10-15T09:30:00+08:00.`);
}
