import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/browser";
import { escapeFormula } from "./escape-formula.ts";
import type { OutSheet } from "./out-sheet.ts";
import { sheetNumber } from "./sheet-number.ts";

const WIDEST = 48;

/** Title and what defends the figures above the table, notes and source below it; numbers are numbers, in the look of the screen. */
export function xlsxFile(sheet: OutSheet): Promise<Blob> {
  return writeXlsxFile(sheetData(sheet), { sheet: "Plumbline", columns: widths(sheet) }).toBlob();
}

function sheetData({ title, above, head, rows, below }: OutSheet): SheetData {
  const line = (text: string): Cell[] => [{ value: escapeFormula(text), type: String }];
  return [
    [{ value: escapeFormula(title), type: String, fontWeight: "bold", fontSize: 14 }],
    ...above.map(line),
    [],
    head.map((text): Cell => ({ value: escapeFormula(text), type: String, fontWeight: "bold", bottomBorderStyle: "thin", bottomBorderColor: "#B9C3CE", wrap: true, alignVertical: "bottom" })),
    ...rows.map((row) => row.map(cell)),
    [],
    ...below.map(line),
  ];
}

function cell(text: string): Cell {
  const number = sheetNumber(text);
  if (number !== null) return { value: number.value, type: Number, format: number.format };
  return text === "" ? null : { value: escapeFormula(text), type: String };
}

/** By the longest text of each column; a wide character counts twice. */
function widths({ head, rows }: OutSheet): { width: number }[] {
  const length = (text: string): number => [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
  return head.map((text, column) => ({ width: Math.min(WIDEST, Math.max(length(text), ...rows.map((row) => length(row[column] ?? ""))) + 2) }));
}
