import { pick, type Language } from "../../ui/language.ts";
import type { ControlCause } from "./control-chart-view.ts";

/** A broken rule in a few words, for a label at the point, a tooltip and a table. */
export function causeText({ rule, direction }: Pick<ControlCause, "rule" | "direction">, language: Language): string {
  const up = direction === "up";
  switch (rule) {
    case "beyondLimit":
      return up ? pick(language, "高于上限", "above the limit") : pick(language, "低于下限", "below the limit");
    case "sevenTrend":
      return up ? pick(language, "连续 7 点上升", "7 rising in a row") : pick(language, "连续 7 点下降", "7 falling in a row");
    case "twoOfThree":
      return up ? pick(language, "3 点中 2 点近上限", "2 of 3 near the upper limit") : pick(language, "3 点中 2 点近下限", "2 of 3 near the lower limit");
    case "sevenOneSide":
      return up ? pick(language, "连续 7 点高于均值", "7 above the mean") : pick(language, "连续 7 点低于均值", "7 below the mean");
  }
}
