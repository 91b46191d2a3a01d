import type { ImportFault } from "./import-fault.ts";

/** How many faults are kept for showing; all are counted. */
export const SHOWN_FAULTS = 1000;

const MAX_VALUE = 120;

/** Gathers the faults of one file: all are counted, the first 1,000 are kept. */
export class FaultList {
  readonly shown: ImportFault[] = [];
  total = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(row: number, column: string, value: string, message: string): void {
    this.total += 1;
    if (this.shown.length >= SHOWN_FAULTS) return;
    const cut = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
    this.shown.push({ file: this.#file, row, column, value: cut, message });
  }
}
