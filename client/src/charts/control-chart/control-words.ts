import { pick, type Language } from "../../ui/language.ts";

/** Words at the ends of the lines. */
export interface ControlWords {
  readonly mean: string;
  readonly upper: string;
  readonly lower: string;
  readonly trial: string;
  /** Over the rules that a point breaks. */
  readonly rule: string;
}

const ZH: ControlWords = { mean: "均值", upper: "上限", lower: "下限", trial: "试用界限", rule: "判异" };
const EN: ControlWords = { mean: "mean", upper: "upper", lower: "lower", trial: "trial limits", rule: "rule broken" };

export function controlWords(language: Language): ControlWords {
  return pick(language, ZH, EN);
}
