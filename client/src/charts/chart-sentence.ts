import { pick, type Language } from "../ui/language.ts";

/** What stands below a chart: what is established, and after it what is not. */
export interface ChartSentence {
  readonly lead: string;
  readonly rest: string;
}

/** What the regions of a chart are called, in the language of the sentence: "镇（街道）" twice, or "town" and "towns". */
export interface RegionNoun {
  readonly one: string;
  readonly many: string;
}

/** In whose words a sentence is written. */
export interface SentenceContext {
  readonly language: Language;
  readonly noun: RegionNoun;
  /** The reference line's name: "全市线", "the city line". */
  readonly line: string;
}

/** "70 个镇（街道）", "70 towns", "1 town". */
export function counted(count: number, { noun, language }: Pick<SentenceContext, "noun" | "language">): string {
  return pick(language, `${count} 个${noun.many}`, `${count} ${count === 1 ? noun.one : noun.many}`);
}

/** "none is", "1 is", "4 are": how an English sentence counts those that are something. */
export function are(count: number): string {
  return count === 0 ? "none is" : count === 1 ? "1 is" : `${count} are`;
}

/** Names in a row; of more than `most` the first ones and how many there are in all. */
export function nameList(names: readonly string[], language: Language, most = 5): string {
  if (names.length > most) return pick(language, `${names.slice(0, most).join("、")}等 ${names.length} 个`, `${names.slice(0, most).join(", ")} and ${names.length - most} more`);
  if (language === "zh-CN" || names.length < 2) return names.join("、");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
