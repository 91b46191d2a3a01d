import { splitWords } from "@plumbline/schema/vocabulary/word-list.ts";

/** A part of an address that its page could not use as it stands. */
export interface UnreadPart {
  readonly part: string;
  /** What was not understood. */
  readonly value: string;
  /** What of the part was understood; undefined when nothing was. */
  readonly rest: string | undefined;
}

/** Words that stand for what a part is without them; whoever writes them out is understood. */
const DEFAULTS: Readonly<Record<string, string>> = {
  acc: "period", view: "trend", order: "value", grain: "quarter", rows: "type", parts: "counties", normaliser: "MIN_MAX", mean: "ARITHMETIC", missing: "NONE", outliers: "0", flat: "no",
};

/** The parts of an address that `read`, which has a place for every part of the page, left out in whole or in part; parts of no page are nobody's. */
export function unreadParts(raw: Readonly<Record<string, string>>, read: Readonly<Record<string, unknown>>): readonly UnreadPart[] {
  return Object.entries(raw).flatMap(([part, text]): UnreadPart[] => {
    if (!(part in read) || text === "" || text === DEFAULTS[part]) return [];
    const understood = read[part];
    if (understood === undefined) return [{ part, value: text, rest: undefined }];
    if (!Array.isArray(understood)) return [];
    const known = new Set(understood.map(String));
    const items = splitWords(text);
    const left = items.filter((item) => !known.has(item));
    // A word may be kept in another form; only where there are fewer has one been left out.
    return new Set(items).size > known.size && left.length > 0 ? [{ part, value: left.join(","), rest: [...known].join(",") }] : [];
  });
}
