import type { DataVersion } from "../../store/driver/database.ts";
import { QuestionError } from "../question-error.ts";

/** What an asker means by a moment: the version that stands now, one by its number, or the last one by a time. */
export type AsOf =
  | { readonly kind: "now" }
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "moment"; readonly moment: string };

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** Reads digits as a data version, anything else as ISO 8601; a day alone is its first moment in UTC. */
export function parseAsOf(text: string | null, now: DataVersion): AsOf {
  if (text === null) return { kind: "now" };
  if (/^\d{1,15}$/.test(text)) {
    const version = Number(text);
    if (version > now.version) {
      throw new QuestionError("UNKNOWN_VERSION", `There is no data version ${text} yet: the last one is ${now.version}.`);
    }
    return version === now.version ? { kind: "now" } : { kind: "version", version };
  }
  const at = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new QuestionError("UNKNOWN_VERSION", `“${text}” is neither a data version nor a moment: write digits, or ISO 8601 with an offset such as 2026-10-15T09:30:00+08:00.`);
  }
  return at >= Date.parse(now.committedAt) ? { kind: "now" } : { kind: "moment", moment: new Date(at).toISOString() };
}
