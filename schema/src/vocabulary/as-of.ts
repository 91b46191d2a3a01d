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
  if (DAY.test(text)) return isDay(text) ? { kind: "day", day: text } : null;
  const at = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : { kind: "moment", moment: new Date(at).toISOString() };
}

/** Whether the calendar has it: 30 February would be read as a day of March. */
function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function printAsOfWord(word: AsOfWord): string {
  if (word.kind === "version") return String(word.version);
  return word.kind === "day" ? word.day : word.moment;
}
