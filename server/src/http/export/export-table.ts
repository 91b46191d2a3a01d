import type { CsvCell } from "./csv-text.ts";

/** What an export writes, whatever the form of its file. */
export interface ExportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}
