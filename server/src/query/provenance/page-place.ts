import { QuestionError } from "../question-error.ts";
import type { PageRequest } from "./traced.ts";

const FURTHEST = 1_000_000;

/** Reads the place of a page: how many rows stand before it. Throws UNKNOWN_PLACE. */
export function parsePlace(text: string | null): number {
  if (text === null) return 0;
  const place = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (place <= FURTHEST) return place;
  throw new QuestionError("UNKNOWN_PLACE", `“${text.slice(0, 40)}” is no place in the list: give the field “next” of the page before.`, { offender: text });
}

/** The place of the next page, or null after the last. */
export function nextPlace({ first, after }: PageRequest, total: number): string | null {
  return after + first < total ? String(after + first) : null;
}
