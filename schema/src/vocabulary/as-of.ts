/** A data version by its number, or the last one by a moment, ISO 8601 in UTC. */
export type AsOfWord = { readonly kind: "version"; readonly version: number } | { readonly kind: "moment"; readonly moment: string };

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** Reads digits as a data version, anything else as ISO 8601; a day alone is its first moment in UTC. Null for another form. */
export function parseAsOfWord(text: string): AsOfWord | null {
  if (/^\d{1,15}$/.test(text)) return { kind: "version", version: Number(text) };
  const at = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : { kind: "moment", moment: new Date(at).toISOString() };
}

export function printAsOfWord(word: AsOfWord): string {
  return word.kind === "version" ? String(word.version) : word.moment;
}
