import { landCatalogue } from "../rollup/land-catalogue.ts";
import type { Database, DataVersion } from "../store/driver/database.ts";
import { ImportRefused } from "./import-refused.ts";
import { readInstallationFolder } from "./installation/read-installation-folder.ts";

export interface LoadedInstallation {
  readonly changeId: number;
  readonly version: DataVersion;
  /** Rows of the catalogue, own-level leaves and the product's own measures included. */
  readonly counts: { readonly regions: number; readonly measures: number; readonly metrics: number; readonly breakdownKeys: number; readonly criteria: number };
  /** Cells that were counted anew because the definition of a measure changed. */
  readonly recounted: number;
}

/**
 * Writes the installation described by a catalogue folder as one change: into an empty database, or as an update of the
 * installation that is there. Any fault and nothing is written: ImportRefused lists all of them.
 */
export async function loadInstallation(database: Database, folder: string, request: { readonly actor: string; readonly at?: Date; readonly note?: string }): Promise<LoadedInstallation> {
  const reading = readInstallationFolder(folder);
  if ("faults" in reading) throw new ImportRefused(reading.faults.slice(0, 1000), reading.faults.length);
  const { rows } = reading;
  const { changeId, version, result } = await landCatalogue(database, { kind: "catalogue", actor: request.actor, note: request.note ?? rows.installation.nameEn, ...(request.at && { at: request.at }) }, rows);
  const counts = { regions: rows.regions.length, measures: rows.measures.length, metrics: rows.metrics.length, breakdownKeys: rows.breakdownKeys.length, criteria: rows.criteria.length };
  return { changeId, version, counts, recounted: result.recounted };
}
