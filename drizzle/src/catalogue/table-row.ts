import type { CatalogueFault } from "./catalogue-fault.ts";

const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** One row of a catalogue file, read field by field; what cannot be read becomes a fault and a harmless stand-in. */
export class TableRow {
  readonly faults: CatalogueFault[] = [];
  /** Counted as a spreadsheet counts: the header is row 1. */
  readonly number: number;
  readonly #file: string;
  readonly #fields: ReadonlyMap<string, string>;

  constructor(file: string, number: number, fields: ReadonlyMap<string, string>) {
    this.#file = file;
    this.number = number;
    this.#fields = fields;
  }

  /** The field as it stands, possibly empty. */
  text(column: string): string {
    return this.#fields.get(column) ?? "";
  }

  /** A field that must not be empty. */
  required(column: string): string {
    const value = this.text(column);
    if (value === "") this.fault(column, `“${column}” is empty: every row needs one.`);
    return value;
  }

  /** One word of a closed list. */
  oneOf<Word extends string>(column: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.text(column);
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) this.fault(column, `“${value}” is no ${column}: use ${words.join(", ")}.`);
    return word ?? words[0];
  }

  /** A field of a given shape, described for the message. */
  shaped(column: string, shape: RegExp, description: string): string {
    const value = this.text(column);
    if (!shape.test(value)) this.fault(column, `“${value}” is no ${column}: write ${description}.`);
    return value;
  }

  /** A whole number, 0 or more. */
  whole(column: string): number {
    return Number(this.shaped(column, WHOLE, "a whole number without sign or spaces"));
  }

  /** A decimal number with a point. */
  decimal(column: string): number {
    return Number(this.shaped(column, DECIMAL, "a number such as 12 or 0.5"));
  }

  fault(column: string, message: string): void {
    this.faults.push({ file: this.#file, row: this.number, column, value: this.text(column), message });
  }
}
