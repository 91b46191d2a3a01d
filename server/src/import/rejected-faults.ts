import { FactsRejected } from "../rollup/facts/facts-rejected.ts";
import type { Rejection } from "../rollup/facts/rejection.ts";
import type { ImportFault } from "./import-fault.ts";
import { ImportRefused } from "./import-refused.ts";

/** Where a fact stood in its file. */
export type Locate = (rejection: Rejection) => { readonly row: number; readonly column: string };

/** Gives facts that the store's catalogue or locks rejected their places in the file; any other error passes unchanged. */
export function refusalOf(error: unknown, file: string, locate: Locate): unknown {
  if (!(error instanceof FactsRejected)) return error;
  const faults = error.rejections.map((rejection): ImportFault => ({ file, ...locate(rejection), value: rejection.value, message: rejection.message }));
  return new ImportRefused(faults, error.total);
}
