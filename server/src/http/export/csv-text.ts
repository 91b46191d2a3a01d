import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV that a spreadsheet opens as it is: UTF-8 with its mark, CRLF, and text that a spreadsheet would take for a
 * formula (= + - @, tab, return) behind an apostrophe. Numbers stay numbers; a gap is an empty cell.
 */
export function csvText(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([head, ...rows] as CsvCell[][], { bom: true, record_delimiter: "\r\n", escape_formulas: true, cast: { boolean: (value) => (value ? "true" : "false") } });
}
