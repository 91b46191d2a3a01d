import { pick, type Language } from "../ui/language.ts";

/** Words that every chart needs, whatever it shows. */
export interface ChartWords {
  readonly keys: string;
  /** Said where a brush selects. */
  readonly selecting: string;
  /** What a click does where it leads to nothing else. */
  readonly trace: string;
  /** Below a frame that does not show all of its rows. */
  readonly scrolls: (rows: string) => string;
  readonly metric: string;
  readonly region: string;
  readonly period: string;
  readonly value: string;
  readonly band: string;
  readonly note: string;
}

const ZH: ChartWords = { keys: "用方向键逐项查看，按 Esc 收起。", selecting: "空格选择，Shift 加方向键连选，再按 Esc 取消选择；鼠标可拖框选择。", trace: "点击或按 Enter，看这个数从哪来。", scrolls: (rows) => `共 ${rows}，可滚动`, metric: "指标", region: "地区", period: "期间", value: "数值", band: "与全市线相比", note: "备注" };
const EN: ChartWords = { keys: "Arrow keys move through the values, Esc closes.", selecting: "Space selects, Shift with an arrow adds, Esc again clears; a mouse draws a frame.", trace: "Click or press Enter for where it comes from.", scrolls: (rows) => `${rows} in all, scroll to see them`, metric: "Metric", region: "Region", period: "Period", value: "Value", band: "Against the city line", note: "Note" };

export function chartWords(language: Language): ChartWords {
  return pick(language, ZH, EN);
}
