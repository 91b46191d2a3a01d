import type { BarsView } from "../../bars/bars-view.ts";
import { detail, notReported, observed } from "./detail.ts";

const QUARTERS = ["一季", "二季", "三季", "四季"];

function series(name: string, counts: readonly (number | null)[]) {
  const values = counts.map((count) => (count === null ? notReported : observed(count, String(count))));
  return { code: name, name, values, details: values.map((value) => detail(name, value.text)) };
}

/** Cases accepted and concluded in four quarters, one of them not reported. */
export const groupedBars: BarsView = {
  summary: "受理与审结，四个季度。",
  unit: { suffix: " 件", decimals: 0, least: 0, most: null },
  categories: QUARTERS.map((label) => ({ id: label, label })),
  series: [series("受理", [52, 61, 70, 66]), series("审结", [48, 63, null, 71])],
  reference: null,
};

/** One series with the plumb line. */
export const simpleBars: BarsView = {
  ...groupedBars,
  series: [series("审结", [48, 63, null, 71])],
  reference: { value: 60, text: "全市 60 件" },
};
