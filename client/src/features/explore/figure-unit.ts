import type { ValueUnit as AxisUnit } from "../../charts/axis-scale.ts";
import { shortUnit, unitKind, type ValueUnit } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { AnswerCell, AnswerTable, MeasuredMetric } from "./answer-table.ts";

/** Fields that carry the metric's unit, and those that carry a difference of two of its values. */
const VALUES = /(?:^|\.)(?:values?|reference|centre|lower|upper)$/;
const DIFFERENCES = /(?:^|\.)(?:effect|ownRate|mixes)$/;

/** The unit of a figure as it stands behind a number; empty where the answer has none for it. */
export function figureUnit(table: AnswerTable, figure: number, metric: MeasuredMetric | null, language: Language): string {
  const key = table.columns[figure]?.key ?? "";
  const unit = unitOf(metric);
  const differs = DIFFERENCES.test(key);
  if (unit === null || !(differs || VALUES.test(key))) return "";
  if (unitKind(unit) !== "percent") return shortUnit(unit, language);
  return differs ? pick(language, "百分点", "pp") : "%";
}

/** A figure's axis: the unit stands on its end tick. */
export function figureAxis(unit: string, decimals: number): AxisUnit {
  return { suffix: unit === "" ? "" : withUnit("", unit), decimals, least: null, most: null };
}

/** "57.3%", "24 天". */
export function withUnit(number: string, unit: string): string {
  return unit === "" ? number : unit === "%" ? `${number}%` : `${number} ${unit}`;
}

/** The metric of some rows: what they say of it, else what the answer says of all of them. */
export function metricOfRows(table: AnswerTable, rows: readonly (readonly AnswerCell[])[]): MeasuredMetric | null {
  const [first] = rows;
  const told = (["nameZh", "nameEn", "unitZh", "unitEn", "decimals"] as const).flatMap((field) => {
    const cell = first?.[table.columns.findIndex(({ key }) => key === `metric.${field}`)];
    return cell === undefined || cell === null ? [] : [[field, cell] as const];
  });
  return told.length === 0 ? table.facts.metric : (Object.fromEntries(told) as MeasuredMetric);
}

function unitOf(metric: MeasuredMetric | null): ValueUnit | null {
  const unitZh = metric?.unitZh ?? metric?.unitEn;
  const unitEn = metric?.unitEn ?? metric?.unitZh;
  return unitZh === undefined || unitEn === undefined ? null : { unitZh, unitEn, decimals: metric?.decimals ?? 0 };
}
