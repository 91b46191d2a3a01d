/** What a mark is about, read from its key: a period id, and the other words, of which one is the region's code. */
export interface MarkSubject {
  readonly names: readonly string[];
  readonly period: string | null;
}

const PERIOD = /^\d{4}(?:Q[1-4]|H[12]|-\d{2})?$/;

export function markSubject(key: string): MarkSubject {
  const words = key.split(" ");
  return { names: words.filter((word) => !PERIOD.test(word)), period: words.find((word) => PERIOD.test(word)) ?? null };
}

/** True where two marks are about the same region, and about the same period as far as both name one. */
export function sameSubject(one: MarkSubject, other: MarkSubject): boolean {
  const period = one.period === null || other.period === null || one.period === other.period;
  return period && one.names.some((name) => other.names.includes(name));
}
