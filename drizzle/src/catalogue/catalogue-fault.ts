/** One thing that is wrong in a catalogue file: where it stands, the value found, and a sentence with the way out. */
export interface CatalogueFault {
  readonly file: string;
  /** Counted as a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Empty when the whole row is at fault. */
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** The rows that are sound, and the faults of all others; a catalogue is used only when there are no faults. */
export interface Reading<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly CatalogueFault[];
}

export function printCatalogueFault(fault: CatalogueFault): string {
  const place = fault.column === "" ? `row ${fault.row}` : `row ${fault.row}, column ${fault.column}`;
  return `${fault.file}, ${place}: ${fault.message}`;
}
