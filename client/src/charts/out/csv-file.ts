import { stringify } from "csv-stringify/browser/esm/sync";
import { escapeDate } from "./escape-date.ts";
import { escapeFormula } from "./escape-formula.ts";
import type { OutSheet } from "./out-sheet.ts";

/**
 * The table first, so that whatever reads tables can; after an empty line title, scope, as-of, notes and source. UTF-8 with
 * its mark and CRLF, as spreadsheets expect.
 */
export function csvFile({ title, above, head, rows, below }: OutSheet): Blob {
  const lines = [head, ...rows, [], ...[title, ...above, ...below].map((line) => [line])];
  const text = stringify(lines.map((line) => line.map((cell) => escapeDate(escapeFormula(cell)))), { bom: true, record_delimiter: "\r\n" });
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}
