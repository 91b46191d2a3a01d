import writeXlsxFile, { type Cell } from "write-excel-file/node";
import type { CsvCell } from "./csv-text.ts";
import { ExportRefused } from "./export-query.ts";
import type { ExportTable } from "./export-table.ts";

/** A workbook is made in one piece in memory; above this everybody else would wait for it. */
const MOST_CELLS = 60_000;

/** Rows as a workbook of one sheet under a fixed head; numbers are numbers, and text that would pass for a formula stands behind an apostrophe, as in CSV. */
export function xlsxFile({ head, rows }: ExportTable): Promise<Buffer> {
  if (head.length * rows.length > MOST_CELLS) {
    throw new ExportRefused(`${rows.length} rows of ${head.length} columns are more than the ${MOST_CELLS} cells of a workbook: take .csv instead of .xlsx, or ask for less.`);
  }
  const heading = head.map((text): Cell => ({ value: text, type: String, fontWeight: "bold" }));
  return writeXlsxFile([heading, ...rows.map((row) => row.map(cell))], { sheet: "Plumbline", stickyRowsCount: 1 }).toBuffer();
}

function cell(value: CsvCell): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return { value: /^[=+\-@\t\r]/.test(value) ? `'${value}` : value, type: String };
}
