import { formatChange, type ChangedUnit } from "../../ui/formats/change.ts";
import { formatNoChange } from "../../ui/formats/completeness.ts";
import { formatEvidence } from "../../ui/formats/evidence.ts";
import { formatMissing } from "../../ui/formats/missing.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { displayDecimals, shortUnit, unitAfter, unitKind, type ValueUnit } from "../../ui/formats/unit.ts";
import { formatInterval, formatValue } from "../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import type { Judged, Measured, ProfileMetric } from "./measured.ts";

/** A value with its unit, or a dash with its reason. */
export function valueText(measured: Measured, unit: ValueUnit, language: Language): string {
  return measured.kind === "observed" ? formatValue(measured.value, unit, language) : formatMissing(measured.reason, language);
}

/** What a value rests on, as it stands behind “n”; empty for a gap. */
export function countText(measured: Measured, metric: ProfileMetric, language: Language): string {
  return measured.kind === "missing" ? "" : formatEvidence(measured, metric, language);
}

/** That a value may still change; empty where it stands. */
export function provisionalText(measured: Measured, language: Language): string {
  return measured.kind === "observed" && measured.provisional ? wordsOf(language).provisional : "";
}

export function intervalText(measured: Measured, unit: ValueUnit, language: Language): string {
  return measured.kind === "missing" || measured.lower === null || measured.upper === null ? "" : formatInterval(measured.lower, measured.upper, unit, language);
}

/** The year-on-year change, or why a value that is there has none. */
export function changeText(measured: Measured, unit: ChangedUnit, language: Language): string {
  if (measured.kind === "missing") return "";
  if (measured.yearOnYear !== null) return formatChange(measured.yearOnYear, unit, language);
  return measured.noChange === null ? "" : formatNoChange(measured.noChange, language);
}

/** 优于（99.8%）: what can be said by more than chance, and at which level; empty where nothing is judged. */
export function judgedText(judged: Judged | null, language: Language): string {
  if (judged === null) return "";
  const { band, level } = judged;
  const word = wordsOf(language).bands[band];
  if (level === null) return word;
  const share = `${formatNumber(level * 100, level === 0.95 ? 0 : 1, language)}%`;
  return pick(language, `${word}（${share}）`, `${word} (${share})`);
}

const OPERATORS: Readonly<Record<string, string>> = { ">=": "≥ ", "<=": "≤ ", "=": "" };

/** A target with its sign: ≥ 55%. */
export function targetText(target: { readonly operator: string; readonly value: number }, unit: ValueUnit, language: Language): string {
  const digits = Number.isInteger(target.value) ? 0 : displayDecimals(unit);
  const number = formatNumber(target.value, digits, language);
  const word = unitKind(unit) === "days" ? shortUnit(unit, language) : unitAfter(number, unit, language);
  return `${OPERATORS[target.operator] ?? ""}${number}${unitKind(unit) === "percent" ? "%" : word === "" ? "" : ` ${word}`}`;
}

/** 全市, City: what the reference region is called beside its line. */
export function lineName(region: { readonly level: string; readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  if (region.level === "CITY") return pick(language, "全市", "City");
  if (region.level === "PROVINCE") return pick(language, "全省", "Province");
  return nameOf(region, language);
}

/** 全市合计, City total: what the reference region's value is called where it is the sum of all. */
export function totalName(region: Parameters<typeof lineName>[0], language: Language): string {
  return pick(language, `${lineName(region, language)}合计`, `${lineName(region, language)} total`);
}

/** The line inside a sentence: 全市线, the city line; of a region with a name of its own the line of Jiashan. */
export function lineInSentence(region: Parameters<typeof lineName>[0], language: Language): string {
  const name = lineName(region, language);
  return pick(language, `${name}线`, region.level === "CITY" || region.level === "PROVINCE" ? `the ${name.toLowerCase()} line` : `the line of ${name}`);
}
