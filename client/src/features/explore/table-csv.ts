import type { AnswerCell, AnswerTable } from "./answer-table.ts";

/** What a spreadsheet would take for a formula; a number is none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * A table as CSV (RFC 4180, UTF-8 with its mark, so that Excel reads Chinese), numbers rounded as they are shown, and below it the notes
 * that defend it. Texts that a spreadsheet would compute are prefixed by an apostrophe.
 */
export function tableCsv(table: AnswerTable, decimals: readonly number[], notes: readonly string[]): string {
  const lines = [
    table.columns.map(({ key }) => field(key)),
    ...table.rows.map((row) => row.map((cell, place) => cellField(cell, decimals[place] ?? 0))),
    ...(notes.length === 0 ? [] : [[""], ...notes.map((note) => [field(note)])]),
  ];
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function cellField(cell: AnswerCell, decimals: number): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(Number(cell.toFixed(decimals)));
  return field(String(cell));
}

function field(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
