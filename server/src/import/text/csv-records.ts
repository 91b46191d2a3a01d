import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";

/** A record with its place: rows are counted as a spreadsheet counts, from 1, blank ones included. */
export interface CsvRecord {
  readonly row: number;
  readonly fields: readonly string[];
}

/** The quoting of a file is broken, so that nothing after this row can be trusted. */
export class CsvBroken extends Error {
  readonly row: number;

  constructor(row: number, message: string) {
    super(message);
    this.name = "CsvBroken";
    this.row = row;
  }
}

const MAX_RECORD = 1 << 20;

function explain(error: CsvError): string {
  if (error.code === "CSV_MAX_RECORD_SIZE") return "A single row is longer than a million characters: a quote is probably not closed.";
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return "A quote is opened and never closed: double every quote inside a quoted field.";
  return `The quotes of the row cannot be read (${error.message}): double every quote inside a quoted field.`;
}

/** Cuts text into records, strictly after RFC 4180; rows without any content are left out but counted. Throws CsvBroken. */
export async function* csvRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const parser = Readable.from(text).compose(parse({ delimiter, relax_column_count: true, max_record_size: MAX_RECORD })) as AsyncIterable<string[]>;
  let row = 0;
  try {
    for await (const fields of parser) {
      row += 1;
      if (fields.some((field) => field.trim() !== "")) yield { row, fields };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new CsvBroken(row + 1, explain(error));
    throw error;
  }
}
