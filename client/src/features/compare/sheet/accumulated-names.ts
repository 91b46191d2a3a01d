import type { Accumulation } from "../address/accumulation.ts";
import { accumulationWord } from "../words/accumulation-word.ts";

export interface Names {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A measure's names with what its values run over, where that is more than the period: 调解和解率（滚动 3 季）. */
export function accumulatedNames({ nameZh, nameEn }: Names, accumulation: Accumulation): Names {
  if (accumulation === "period") return { nameZh, nameEn };
  return { nameZh: `${nameZh}（${accumulationWord(accumulation, "zh-CN")}）`, nameEn: `${nameEn} (${accumulationWord(accumulation, "en").toLowerCase()})` };
}
