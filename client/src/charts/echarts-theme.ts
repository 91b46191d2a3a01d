import { chartFont } from "./chart-font.ts";
import type { Tokens } from "../ui/tokens.ts";

/** What every chart of a mode has in common: type, ink, and axes without lines or ticks. */
export function echartsTheme(tokens: Tokens) {
  const axis = {
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: tokens.text3, fontSize: 12, fontFamily: chartFont },
    splitLine: { lineStyle: { color: tokens.line, width: 1 } },
  };
  return {
    darkMode: tokens.mode === "dark",
    color: [...tokens.categorical],
    backgroundColor: "transparent",
    textStyle: { color: tokens.text1, fontFamily: chartFont, fontSize: 12 },
    valueAxis: axis,
    categoryAxis: { ...axis, splitLine: { show: false } },
    line: { symbol: "none", lineStyle: { width: 2 } },
    bar: { itemStyle: { borderRadius: 1.5 } },
  };
}
