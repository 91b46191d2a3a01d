/** A data version by its number, the last one by a moment (ISO 8601 in UTC), or the last one of a day of the installation's own calendar. */
export type AsOfWord =
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "moment"; readonly moment: string }
  | { readonly kind: "day"; readonly day: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2}))$/;

/** Reads digits as a data version, a date alone as that day, anything else as a moment of ISO 8601 with its offset. Null for another form. */
export function parseAsOfWord(text: string): AsOfWord | null {
  if (/^\d{1,15}$/.test(text)) return { kind: "version", version: Number(text) };
  // A calendar's day: 30 February would otherwise become one of March.
  if (DAY.test(text)) return new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true ? { kind: "day", day: text } : null;
  const at = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : { kind: "moment", moment: new Date(at).toISOString() };
}

export function printAsOfWord(word: AsOfWord): string {
  if (word.kind === "version") return String(word.version);
  return word.kind === "day" ? word.day : word.moment;
}
