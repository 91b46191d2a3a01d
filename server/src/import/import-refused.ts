import { printImportFault } from "./import-fault.ts";
import type { ImportFault } from "./import-fault.ts";

/** Nothing was written; `faults` are the first 1,000 of `total`. `landed` names files of the same import that were in before. */
export class ImportRefused extends Error {
  readonly faults: readonly ImportFault[];
  readonly total: number;
  readonly landed: readonly string[];

  constructor(faults: readonly ImportFault[], total: number, landed: readonly string[] = []) {
    const first = faults[0];
    const more = total > 1 ? ` (and ${total - 1} more)` : "";
    super(first === undefined ? "The import was refused." : `The import was refused: ${printImportFault(first)}${more}`);
    this.name = "ImportRefused";
    this.faults = faults;
    this.total = total;
    this.landed = landed;
  }
}
