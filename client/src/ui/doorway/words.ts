import { useLanguage } from "../preferences.ts";

const zhCN = {
  idea: "一条基准线，量出各地的高低。",
  ideas: ["每个数都带 n、区间、口径和截至时间", "差距是否超出偶然，由 95% 区间判定", "逐级审定，按季晾晒，更正留痕"],
};

const en: typeof zhCN = {
  idea: "One line to measure every region against.",
  ideas: ["Every figure carries its n, interval, definition and as-of time", "A 95% interval decides whether a distance is more than chance", "Approved level by level, aired each quarter, corrections on record"],
};

export function useDoorwayWords(): typeof zhCN {
  return useLanguage() === "zh-CN" ? zhCN : en;
}
