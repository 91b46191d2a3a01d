import { finished } from "node:stream/promises";
import { CsvError, Parser } from "csv-parse";

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

/**
 * Keeps the records as the parser makes them: as a stream it would drop, together with the error, those that nobody had read
 * yet, and its own hook for records costs a third of the parsing.
 */
class RecordParser extends Parser {
  #made: string[][] = [];

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null);
    this.#made.push(record);
    return true;
  }

  /** The records made since the last call. */
  takeRecords(): string[][] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}

/**
 * Cuts text into records, strictly after RFC 4180; rows without any content are left out but counted. Throws CsvBroken, after
 * all records before that row.
 */
export async function* csvRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const parser = new RecordParser({ delimiter, relax_column_count: true, max_record_size: MAX_RECORD });
  const end = finished(parser.resume()).then(() => null, (error: unknown) => error);
  let row = 0;
  function* made(): Generator<CsvRecord> {
    for (const fields of parser.takeRecords()) {
      row += 1;
      if (fields.some((field) => field.trim() !== "")) yield { row, fields };
    }
  }
  for await (const piece of text) {
    if (parser.destroyed) break;
    parser.write(piece);
    yield* made();
  }
  if (!parser.destroyed) parser.end();
  const error = await end;
  yield* made();
  if (error instanceof CsvError) throw new CsvBroken(row + 1, explain(error));
  if (error instanceof Error) throw error;
}
