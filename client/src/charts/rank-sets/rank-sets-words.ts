import { pick, type Language } from "../../ui/language.ts";

/** Heads of the columns. */
export interface RankSetsWords {
  readonly rank: string;
  readonly set: (narrow: boolean) => string;
}

export function rankSetsWords(language: Language, level: number): RankSetsWords {
  const percent = `${Math.round(level * 100)}%`;
  return pick<RankSetsWords>(
    language,
    { rank: "位次", set: (narrow) => (narrow ? "范围" : `${percent} 位次范围`) },
    { rank: "Rank", set: (narrow) => (narrow ? "Range" : `${percent} rank set`) },
  );
}
