import type { StripView } from "../../strip/strip-view.ts";
import { notReported, observed } from "./detail.ts";
import { townHeatMap } from "./seventy-two-towns.ts";

/** The last quarter of the heat map's towns, by county, with a pile of towns at 100 %. */
export function townStrip(language: "zh" | "en"): StripView {
  const { groups } = townHeatMap(12, language);
  return {
    summary: language === "zh" ? "72 个镇（街道）人民调解协议履行率，按县（市、区）分行，全市线 95.9%。" : "Agreement performance of 72 towns by county; the city line is 95.9%.",
    unit: { suffix: "%", decimals: 1, least: 0, most: 100 },
    reference: { value: 95.9, text: language === "zh" ? "全市 95.9%" : "City 95.9%" },
    groups: groups.map((group) => ({
      code: group.code,
      name: group.name,
      value: observed(Number.parseFloat(group.value), group.value),
      units: group.columns.map((column) => {
        const last = column.cells.at(-1);
        const value = last === undefined || last.value.kind === "missing" ? notReported : observed(Math.min(100, last.value.value), last.value.text);
        return { code: column.code, name: column.name, value, band: last?.detail.band ?? "notRanked", detail: last?.detail ?? { region: column.name, period: "", value: "", band: null, bandText: "", facts: [], note: "" } };
      }),
    })),
  };
}
