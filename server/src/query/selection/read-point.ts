import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { AsOfWord } from "@plumbline/schema/vocabulary/as-of.ts";
import type { DataVersion, ReadTransaction } from "../../store/driver/database.ts";
import { readVersion, readVersionAt, readVersionOfDay } from "../../store/read/read-version.ts";
import { QuestionError } from "../question-error.ts";
import { parseAsOf } from "./as-of.ts";

/** Which figures an answer reads. */
export interface ReadPoint {
  readonly basis: Basis;
  readonly version: DataVersion;
  /** True when a later version stands by now, so that replaced cells have to be looked for. */
  readonly past: boolean;
  /** Where the answer stands in time, a moment or a day, ISO 8601: a version at its commit, a moment at itself; null for now. */
  readonly standsAt: string | null;
}

/** Finds the data version that is meant; rejects with UNKNOWN_VERSION for one that never was. */
export async function readPoint(tx: ReadTransaction, asOf: string | null | undefined, basis: Basis): Promise<ReadPoint> {
  const meant = parseAsOf(asOf ?? null, tx.version);
  if (meant.kind === "now") return { basis, version: tx.version, past: false, standsAt: null };
  const version = await findVersion(tx, meant);
  if (version === null) {
    throw new QuestionError("UNKNOWN_VERSION", `Nothing was stored as of “${asOf ?? ""}”: the last data version is ${tx.version.version}, of ${tx.version.committedAt}.`, { offender: asOf ?? "" });
  }
  return { basis, version, past: version.version < tx.version.version, standsAt: standsAt(meant, version) };
}

function findVersion(tx: ReadTransaction, meant: AsOfWord): Promise<DataVersion | null> {
  switch (meant.kind) {
    case "version":
      return meant.version === tx.version.version ? Promise.resolve(tx.version) : readVersion(tx, meant.version);
    case "moment":
      return readVersionAt(tx, meant.moment);
    case "day":
      return readVersionOfDay(tx, meant.day);
  }
}

function standsAt(meant: AsOfWord, version: DataVersion): string {
  if (meant.kind === "version") return version.committedAt;
  return meant.kind === "day" ? meant.day : meant.moment;
}
