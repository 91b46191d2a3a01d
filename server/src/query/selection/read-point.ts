import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { DataVersion, ReadTransaction } from "../../store/driver/database.ts";
import { readVersion, readVersionAt } from "../../store/read/read-version.ts";
import { QuestionError } from "../question-error.ts";
import { parseAsOf } from "./as-of.ts";

/** Which figures an answer reads. */
export interface ReadPoint {
  readonly basis: Basis;
  readonly version: DataVersion;
  /** True when a later version stands by now, so that replaced cells have to be looked for. */
  readonly past: boolean;
}

/** Finds the data version that is meant; rejects with UNKNOWN_VERSION for one that never was. */
export async function readPoint(tx: ReadTransaction, asOf: string | null | undefined, basis: Basis): Promise<ReadPoint> {
  const meant = parseAsOf(asOf ?? null, tx.version);
  if (meant.kind === "now") return { basis, version: tx.version, past: false };
  const version = meant.kind === "version" ? await readVersion(tx, meant.version) : await readVersionAt(tx, meant.moment);
  if (version === null) {
    throw new QuestionError("UNKNOWN_VERSION", `Nothing was stored as of “${asOf ?? ""}”: the last data version is ${tx.version.version}, of ${tx.version.committedAt}.`);
  }
  return { basis, version, past: version.version < tx.version.version };
}
