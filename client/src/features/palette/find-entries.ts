import { GROUPS, type Entry, type EntryGroup } from "./entries.ts";

export interface FoundGroup {
  readonly group: EntryGroup;
  readonly entries: readonly Entry[];
}

/** Most entries of a group on screen; further ones are found by typing more. */
const MOST = 8;

/** Entries in which every typed word is found, by how well, in groups of which the best stands first. */
export function findEntries(entries: readonly Entry[], typed: string): FoundGroup[] {
  const words = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  const scored = entries.flatMap((entry) => {
    const score = scoreOf(entry, words);
    return score === null ? [] : [{ entry, score }];
  });
  const groups = GROUPS.map((group) => scored.filter(({ entry }) => entry.group === group).toSorted((a, b) => a.score - b.score));
  return groups
    .filter((found) => found.length > 0)
    .toSorted((a, b) => (a[0]?.score ?? 0) - (b[0]?.score ?? 0))
    .flatMap((found) => {
      const [first] = found;
      return first === undefined ? [] : [{ group: first.entry.group, entries: found.slice(0, MOST).map(({ entry }) => entry) }];
    });
}

/** The sum over the words of how each is found at best; null where one is not. Several syllables may be typed as one word. */
function scoreOf({ finds }: Entry, words: readonly string[]): number | null {
  const joined = words.join("");
  const whole = Math.min(...finds.map((text) => rankOf(text, joined)));
  const apart = words.map((word) => Math.min(...finds.map((text) => rankOf(text, word))));
  const best = Math.min(whole, apart.reduce((sum, rank) => sum + rank, 0));
  return Number.isFinite(best) ? best : null;
}

/** The whole text, its beginning, the beginning of a word in it, or anywhere; a single Latin letter is looked for at beginnings alone. */
function rankOf(text: string, word: string): number {
  if (text === word) return 0;
  if (text.startsWith(word)) return 1;
  const at = text.indexOf(word);
  if (at < 0 || /^[a-z]$/.test(word)) return Infinity;
  return /[\s(（:：·/-]/.test(text.charAt(at - 1)) ? 2 : /^[a-z]+$/.test(word) && word.length < 3 ? Infinity : 3;
}
