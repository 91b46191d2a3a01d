import { pick, type Language } from "../ui/language.ts";

/** Words that every chart needs, whatever it shows. */
export interface ChartWords {
  readonly keys: string;
  readonly region: string;
  readonly period: string;
  readonly value: string;
  readonly band: string;
}

const ZH: ChartWords = { keys: "用方向键逐项查看，按 Esc 收起。", region: "地区", period: "期间", value: "数值", band: "与全市线相比" };
const EN: ChartWords = { keys: "Arrow keys move through the values, Esc closes.", region: "Region", period: "Period", value: "Value", band: "Against the city line" };

export function chartWords(language: Language): ChartWords {
  return pick(language, ZH, EN);
}
