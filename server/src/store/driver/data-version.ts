import type { DataVersion } from "./database.ts";

/** Reads a row of (version, versioned_at); the version 0 of an empty installation carries the epoch. */
export function dataVersion(row: Readonly<Record<string, unknown>> | undefined): DataVersion {
  const version = Number(row?.["version"]);
  if (!Number.isSafeInteger(version)) throw new Error("The table data_version has lost its only row: restore a backup.");
  const at = row?.["versioned_at"];
  return { version, committedAt: typeof at === "string" || at instanceof Date ? new Date(at).toISOString() : new Date(0).toISOString() };
}
