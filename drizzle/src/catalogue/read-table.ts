import { CsvError, parse } from "csv-parse/sync";
import type { CatalogueFault, Reading } from "./catalogue-fault.ts";
import { TableRow } from "./table-row.ts";

interface Table<Row> {
  readonly file: string;
  readonly text: string;
  /** Exactly the columns the file must have, in this order. */
  readonly columns: readonly string[];
  readonly read: (row: TableRow) => Row;
  /** What may stand in the file only once. */
  readonly key: (row: Row) => string;
}

/** Records of a CSV text, or one fault when its quoting is broken. */
function readRecords(file: string, text: string): { records: readonly (readonly string[])[]; faults: CatalogueFault[] } {
  try {
    return { records: parse(text, { relax_column_count: true, skip_empty_lines: true }), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.records === "number" ? error.records + 1 : 1;
    return { records: [], faults: [{ file, row, column: "", value: "", message: `The quotes cannot be read (${error.message}): double every quote inside a quoted field.` }] };
  }
}

/** Reads a CSV text with a fixed header into rows; every fault is reported, and a row with a fault is left out. */
export function readTable<Row>({ file, text, columns, read, key }: Table<Row>): Reading<Row> {
  const { records, faults } = readRecords(file, text.replace(/^\uFEFF/, ""));
  if (faults.length > 0) return { rows: [], faults };
  const header = records[0] ?? [];
  if (header.join(",") !== columns.join(",")) {
    return { rows: [], faults: [{ file, row: 1, column: "", value: header.join(","), message: `The header must be ${columns.join(",")}.` }] };
  }
  const rows: Row[] = [];
  const firstRow = new Map<string, number>();
  records.slice(1).forEach((record, at) => {
    const number = at + 2;
    if (record.length !== columns.length) {
      faults.push({ file, row: number, column: "", value: record.join(","), message: `The row has ${record.length} fields, the header ${columns.length}: quote fields that hold commas.` });
      return;
    }
    const row = new TableRow(file, number, new Map(columns.map((column, index) => [column, record[index] ?? ""])));
    const value = read(row);
    const name = key(value);
    const first = firstRow.get(name);
    if (first !== undefined) row.fault(columns[0] ?? "", `“${name}” stands already in row ${first}: keep one of them.`);
    else firstRow.set(name, number);
    faults.push(...row.faults);
    if (row.faults.length === 0) rows.push(value);
  });
  return { rows, faults };
}
