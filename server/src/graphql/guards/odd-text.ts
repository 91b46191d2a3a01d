import { Kind, visit } from "graphql";
import type { DocumentNode } from "graphql";

/** PostgreSQL stores no NUL, and half of a surrogate pair (which alone matches a pattern that reads whole characters) is none. */
const ODD = /\0|\p{Surrogate}/u;
const isOdd = (text: string): boolean => ODD.test(text);

const SENTENCE = "A text holds a NUL or half of a surrogate pair, which is no character: send whole characters.";

/** Why the texts that a document holds cannot be read, or null. */
export function oddTextOf(document: DocumentNode): string | null {
  let odd = false;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      odd ||= isOdd(value);
    },
  });
  return odd ? SENTENCE : null;
}

/** Why the texts of a value that was sent cannot be read, names of its fields included, or null. */
export function oddTextIn(value: unknown): string | null {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string" && isOdd(next)) return SENTENCE;
    if (typeof next !== "object" || next === null) continue;
    if (!Array.isArray(next) && Object.keys(next).some(isOdd)) return SENTENCE;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return null;
}
