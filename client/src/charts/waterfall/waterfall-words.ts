import { pick, type Language } from "../../ui/language.ts";

/** Heads of the columns, and the key of the bars. */
export interface WaterfallWords {
  readonly effect: string;
  readonly ownRate: string;
  readonly mix: string;
}

const ZH: WaterfallWords = { effect: "影响", ownRate: "自身变化", mix: "结构变化" };
const EN: WaterfallWords = { effect: "Effect", ownRate: "Own rate", mix: "Mix" };

export function waterfallWords(language: Language): WaterfallWords {
  return pick(language, ZH, EN);
}
