import type { FactWord } from "../../store/read/case-fact-query.ts";
import { assertBound } from "./assert-bound.ts";

/** Words of cases as a filter names them. */
export interface CaseWordLists {
  readonly matters?: readonly string[] | null | undefined;
  readonly fields?: readonly string[] | null | undefined;
  readonly organClasses?: readonly string[] | null | undefined;
  readonly channels?: readonly string[] | null | undefined;
  readonly procedures?: readonly string[] | null | undefined;
}

export interface WordsOfColumn {
  readonly column: FactWord;
  readonly words: readonly string[];
}

const MOST_WORDS = 100;

/** The lists that a filter sets, by column; throws SELECTION_TOO_LARGE for a long one. */
export function readWordLists({ matters, fields, organClasses, channels, procedures }: CaseWordLists): WordsOfColumn[] {
  const lists: readonly (readonly [FactWord, readonly string[] | null | undefined])[] = [
    ["matter", matters], ["field", fields], ["organ_class", organClasses], ["channel", channels], ["procedure", procedures],
  ];
  const words = lists.flatMap(([column, list]) => (list === null || list === undefined ? [] : [{ column, words: [...new Set(list)] }]));
  for (const one of words) assertBound(one.words.length, MOST_WORDS, `words of ${one.column}`, "The filter");
  return words;
}
