import { pick, type Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import type { Accumulation } from "../address/accumulation.ts";
import { rollingQuarters } from "../address/accumulation.ts";

/** 当期, 累计, 滚动一年, 滚动 3 季. */
export function accumulationWord(accumulation: Accumulation, language: Language): string {
  if (accumulation === "period" || accumulation === "ytd" || accumulation === "rolling") return wordsOf(language).accumulations[accumulation];
  const quarters = rollingQuarters(accumulation) ?? 0;
  return pick(language, `滚动 ${quarters} 季`, `Rolling ${quarters} quarters`);
}
