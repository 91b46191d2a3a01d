import { pick, type Language } from "../language.ts";

/** What a format needs to know of a metric. */
export interface ValueUnit {
  readonly unitZh: string;
  readonly unitEn: string;
  readonly decimals: number;
}

/** How a value and its change are written. */
export type UnitKind = "percent" | "days" | "rate" | "rank" | "count" | "other";

export function unitKind(unit: ValueUnit): UnitKind {
  if (unit.unitZh === "%") return "percent";
  if (unit.unitZh === "天" || unit.unitZh === "工作日") return "days";
  if (unit.unitZh.includes("/")) return "rate";
  if (unit.unitEn === "rank") return "rank";
  return unit.decimals === 0 ? "count" : "other";
}

/** Decimals on a board: a second one of a percentage would be smaller than one case in any region shown. */
export function displayDecimals(unit: ValueUnit): number {
  return unitKind(unit) === "percent" ? Math.min(1, unit.decimals) : unit.decimals;
}

/** The unit as it stands behind a number; a rate in English keeps its base alone ("per 10,000"). */
export function unitWord(unit: ValueUnit, language: Language): string {
  if (language === "zh-CN") return unit.unitZh;
  return /\bper [\d,]+/.exec(unit.unitEn)?.[0] ?? unit.unitEn;
}

/** The unit behind a written number: in English a single one has no plural (1 firm, 0 firms, 1.0 days). */
export function unitAfter(number: string, unit: ValueUnit, language: Language): string {
  const word = unitWord(unit, language);
  return language === "en" && /^\D?1$/.test(number) ? word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "") : word;
}

/** The unit of a change or of an axis: 天 and d, otherwise as behind a number. */
export function shortUnit(unit: ValueUnit, language: Language): string {
  return unitKind(unit) === "days" ? pick(language, unit.unitZh, "d") : unitWord(unit, language);
}
