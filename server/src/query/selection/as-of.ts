import { parseAsOfWord } from "@plumbline/schema/vocabulary/as-of.ts";
import type { AsOfWord } from "@plumbline/schema/vocabulary/as-of.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import { QuestionError } from "../question-error.ts";

/** What an asker means by a moment: now, or what AsOfWord says. */
export type AsOf = { readonly kind: "now" } | AsOfWord;

/** Reads what is asked for. A version or a moment stays what it is while the version is the last, so that the answer is the same ever after. */
export function parseAsOf(text: string | null, now: DataVersion): AsOf {
  if (text === null) return { kind: "now" };
  const word = parseAsOfWord(text);
  if (word === null) throw noMoment(text);
  if (word.kind === "version" && word.version > now.version) {
    throw new QuestionError("UNKNOWN_VERSION", `There is no data version ${text} yet: the last one is ${now.version}.`, { offender: text });
  }
  return word;
}

/** The refusal of a text that names no moment. */
export function noMoment(text: string): QuestionError {
  return new QuestionError("UNKNOWN_VERSION", `“${text}” is neither a data version nor a moment: write digits, a day such as 2026-10-15, or ISO 8601 with an offset such as 2026-10-15T09:30:00+08:00.`, { offender: text });
}
