import type { Language } from "../language.ts";
import { formatNumber } from "./number.ts";
import { formatRank } from "./rank.ts";
import { displayDecimals, unitAfter, unitKind, type ValueUnit } from "./unit.ts";

/** Number and unit apart, for cards that write the unit smaller; a rank is one word. */
export function valueParts(value: number, unit: ValueUnit, language: Language): { readonly number: string; readonly unit: string } {
  if (unitKind(unit) === "rank" && Number.isInteger(value)) return { number: formatRank(value, false, language), unit: "" };
  const number = formatNumber(value, displayDecimals(unit), language);
  return { number, unit: unitAfter(number, unit, language) };
}

/** A value with its unit: 57.3%, 38.4 天, 38.4 days; a rank as 第 2 位 and 2nd. */
export function formatValue(value: number, unit: ValueUnit, language: Language): string {
  const parts = valueParts(value, unit, language);
  if (unitKind(unit) === "percent") return `${parts.number}${parts.unit}`;
  return parts.unit === "" ? parts.number : `${parts.number} ${parts.unit}`;
}

/** An interval with one unit: 76.7–88.1%. */
export function formatInterval(lower: number, upper: number, unit: ValueUnit, language: Language): string {
  return `${valueParts(lower, unit, language).number}–${formatValue(upper, unit, language)}`;
}
