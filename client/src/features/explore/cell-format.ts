import { formatNumber } from "../../ui/formats/number.ts";
import type { Language } from "../../ui/language.ts";
import type { AnswerCell, AnswerTable } from "./answer-table.ts";
import { MOST_DIGITS } from "./plain-number.ts";

const MOST_DECIMALS = 4;

/** Decimals of each column: as few as tell its numbers apart, two at most from 1 upwards, and no more than leave six significant digits. */
export function columnDecimals(table: AnswerTable): number[] {
  return table.columns.map(({ kind }, place) => {
    if (kind === "text") return 0;
    const values = table.rows.flatMap((row) => (typeof row[place] === "number" ? [row[place]] : []));
    const most = mostDecimals(Math.max(0, ...values.map(Math.abs)));
    return Math.max(0, ...values.map((value) => decimalsOf(value, most)));
  });
}

/** Of a column whose largest number is of this size: small ones keep their leading digits. */
function mostDecimals(largest: number): number {
  const before = largest === 0 ? 0 : Math.floor(Math.log10(largest)) + 1;
  return before <= 0 ? Math.min(MOST_DECIMALS - before, 12) : Math.max(0, Math.min(2, MOST_DIGITS - before));
}

function decimalsOf(value: number, most: number): number {
  for (let digits = 0; digits < most; digits += 1) if (Math.abs(value - Number(value.toFixed(digits))) < 1e-9) return digits;
  return most;
}

/** A value as the table shows it; a gap is a dash, whose reason stands in the answer's own columns. */
export function cellText(cell: AnswerCell, decimals: number, language: Language): string {
  if (cell === null) return "–";
  if (typeof cell === "number") return formatNumber(cell, decimals, language);
  return typeof cell === "boolean" ? (cell ? "✓" : "✗") : cell;
}
