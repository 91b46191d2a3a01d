import type { ScatterUnit, ScatterView } from "../../scatter/scatter-view.ts";
import { detail } from "./detail.ts";

function town(index: number): ScatterUnit {
  const x = 28 + ((index * 53) % 41) * 0.6;
  const y = Math.round((96 - (x - 40) * 0.22 + Math.sin(index * 2.3) * 1.7) * 10) / 10;
  const n = index % 19 === 7 ? null : 8 + ((index * 29) % 170);
  const outlier = index % 17 === 5;
  const small: ScatterUnit["small"] = n === null || n >= 10 ? [] : ["y"];
  return { code: `33042${100 + index}`, name: outlier ? ["Puyuan", "Xitang", "Wuzhen", "Xincheng"][index % 4] ?? "" : `Town ${index + 1}`, x, y: outlier ? y - 3.4 : y, n, small, outlier: outlier ? ["y"] : [], detail: detail(`Town ${index + 1}`, `${y}%`) };
}

/** Sixty towns by two metrics that fall together a little. */
export const twoMetrics: ScatterView = {
  summary: "Mean days against agreement performance of 60 towns.",
  x: { name: "Mean days of a case", title: "Mean days of a case", unit: { suffix: " d", decimals: 1, least: 0, most: null }, judged: true, reference: { value: 38.4, text: "City 38.4 d" } },
  y: { name: "Agreement performance rate", title: "Agreement performance rate, %", unit: { suffix: "%", decimals: 1, least: 0, most: 100 }, judged: true, reference: { value: 95.9, text: "City 95.9%" } },
  sizeTitle: "area: n, matured agreements",
  smallLimit: 10,
  units: Array.from({ length: 60 }, (_, index) => town(index)),
};
