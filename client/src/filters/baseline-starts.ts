import { parseList } from "./selection-search.ts";

const START = /^(?:event\(\d{1,15}\)|\d{4}Q[1-4])$/;

/** Where new baselines of a control chart begin, each once: event(NUMBER) or a quarter; from an address comes one text, from a link a list. */
export function parseStarts(raw: unknown): readonly string[] | undefined {
  const texts = [...new Set((parseList(Array.isArray(raw) ? raw.join(",") : raw) ?? []).filter((text) => START.test(text)))];
  return texts.length === 0 ? undefined : texts;
}

/** The same list with a start that was not in it, or without it. */
export function toggledStart(starts: readonly string[], start: string): readonly string[] | undefined {
  const next = starts.includes(start) ? starts.filter((one) => one !== start) : [...starts, start];
  return next.length === 0 ? undefined : next;
}
