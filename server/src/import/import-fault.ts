/** One thing that keeps a file out: where it stands, the value found, and a sentence with the way out. */
export interface ImportFault {
  readonly file: string;
  /** Counted as a spreadsheet counts, the header being row 1; 0 when the file as a whole is at fault. */
  readonly row: number;
  /** The header of the column; empty when the whole row is at fault. */
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

export function printImportFault(fault: ImportFault): string {
  const place = [fault.row > 0 ? `row ${fault.row}` : "", fault.column === "" ? "" : `column “${fault.column}”`].filter((part) => part !== "");
  return `${[fault.file, ...place].join(", ")}: ${fault.message}`;
}
