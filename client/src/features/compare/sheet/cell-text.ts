import type { ChartValue } from "../../../charts/chart-value.ts";
import { changeDecimals, formatChange } from "../../../ui/formats/change.ts";
import { formatNoChange } from "../../../ui/formats/completeness.ts";
import { differenceWord } from "../../../ui/formats/difference.ts";
import { formatEvidence } from "../../../ui/formats/evidence.ts";
import { formatMissing } from "../../../ui/formats/missing.ts";
import { formatNumber, formatSigned } from "../../../ui/formats/number.ts";
import { shortUnit, unitKind } from "../../../ui/formats/unit.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import type { Language } from "../../../ui/language.ts";
import { compareWords } from "../words/compare-words.ts";
import type { Cell, Measure, ObservedCell } from "./sheet.ts";

/** A value with its unit, or a dash with its reason. */
export function valueText(cell: Cell, measure: Measure, language: Language): string {
  // What is measured by year does apply to the regions, only not to quarters.
  if (cell.kind === "missing" && measure.keptByYear) return `— ${compareWords(language).measuredByYear}`;
  return cell.kind === "observed" ? formatValue(cell.value, measure, language) : formatMissing(cell.reason, language);
}

export function chartValueOf(cell: Cell, measure: Measure, language: Language): ChartValue {
  const text = valueText(cell, measure, language);
  return cell.kind === "observed" ? { kind: "observed", value: cell.value, text, lower: cell.lower, upper: cell.upper } : { kind: "missing", text };
}

/** What a value rests on: parts of a proportion, otherwise n; empty for a count, which is its own n, and where n is unknown. */
export function countText(cell: ObservedCell, measure: Measure, language: Language): string {
  return formatEvidence(cell, measure, language);
}

/** n alone, as it stands beside a line: 4,600. */
export function nText(cell: Cell, measure: Measure, language: Language): string {
  if (cell.kind === "missing" || cell.n === null || ["count", "rank"].includes(unitKind(measure))) return "";
  return formatNumber(cell.n, 0, language);
}

/** The year-on-year change; empty where there is none. */
export function changeText(cell: Cell, measure: Measure, language: Language): string {
  return cell.kind === "missing" || cell.yearOnYear === null ? "" : formatChange(cell.yearOnYear, measure, language);
}

/** The year-on-year change, or why there is none: — 上年同期不全. */
export function changeOrGap(cell: Cell, measure: Measure, language: Language): string {
  const gap = cell.kind === "observed" && cell.yearOnYear === null ? cell.noChange : null;
  return gap === null ? changeText(cell, measure, language) : formatNoChange(gap, language);
}

/** The change without its unit: +4.1; of a sum that follows one that lacks units, the reason instead. One that lacks some says so by its coverage. */
export function changeNumber(cell: Cell, measure: Measure, language: Language): string {
  if (cell.kind === "missing") return "";
  if (cell.yearOnYear === null) return cell.noChange === "base_incomplete" ? formatNoChange(cell.noChange, language) : "";
  return formatSigned(cell.yearOnYear, changeDecimals(measure), language);
}

/** What a change is counted in: 百分点, %, otherwise the measure's own unit. */
export function changeUnit(measure: Measure, language: Language): string {
  if (measure.changeRule === "PERCENT") return "%";
  const word = differenceWord(2, measure, language);
  return word === "" ? shortUnit(measure, language) : word;
}
