import type { WaterfallPart, WaterfallView } from "../../waterfall/waterfall-view.ts";
import { detail } from "./detail.ts";

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;

const sharesOf = (values: readonly number[]) => values.map((value) => ({ value, text: signed(value) }));

function part(name: string, values: readonly number[], incomplete = false): WaterfallPart {
  const effect = values.reduce((sum, value) => sum + value, 0);
  return { code: name, name, effect, effectText: signed(effect), shares: sharesOf(values), incomplete, detail: detail(name, signed(effect)) };
}

/** Four points and one tenth, shared out among seven counties. */
export const explainedChange: WaterfallView = {
  summary: "全市复议调解和解率由 53.2% 到 57.3% 的变化，按县（市、区）分解。",
  unit: { suffix: "%", decimals: 1, least: 0, most: 100 },
  direction: "higher",
  shares: ["自身变化", "结构变化"],
  start: { label: "2025年三季度", value: 53.2, text: "53.2%", detail: detail("嘉兴市", "53.2%") },
  end: { label: "2026年三季度", value: 57.3, text: "57.3%", detail: detail("嘉兴市", "57.3%") },
  parts: [
    part("嘉善县", [2.6, 0.4]),
    part("桐乡市", [1.9, -0.3]),
    part("海宁市", [-1.7, 0.2]),
    part("平湖市", [0.8, 0.3], true),
    part("南湖区", [-0.6, 0.1]),
    part("秀洲区", [0.3, -0.1]),
    part("海盐县", [0.1, 0.1]),
  ],
  total: { effect: 4.1, effectText: "+4.1 百分点", shares: sharesOf([3.4, 0.7]) },
  leftOut: ["本级"],
};

/** The same by towns within counties. */
export const changeOfTowns: WaterfallView = {
  ...explainedChange,
  shares: ["Own rate", "Mix within", "Mix between"],
  parts: [
    part("嘉善县", [2.1, 0.5, 0.4]), part("桐乡市", [1.7, 0.2, -0.3]), part("海宁市", [-1.4, -0.3, 0.2]), part("平湖市", [0.6, 0.2, 0.3], true),
    part("南湖区", [-0.7, 0.1, 0.1]), part("秀洲区", [0.4, -0.1, -0.1]), part("海盐县", [0.2, 0.2, -0.2]),
  ],
  total: { effect: 4.1, effectText: "+4.1 百分点", shares: sharesOf([2.9, 0.8, 0.4]) },
};
