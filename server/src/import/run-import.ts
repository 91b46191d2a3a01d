import type { LandRequest } from "../rollup/land-facts.ts";
import type { Database } from "../store/driver/database.ts";
import { readCatalogue } from "../store/read/read-catalogue.ts";
import { readInstallation } from "../store/read/read-installation.ts";
import { catalogueScope, isOwn } from "../store/scope.ts";
import type { ImportCatalogue } from "./catalogue/import-catalogue.ts";
import { SHOWN_FAULTS } from "./fault-list.ts";
import { checkFile, importFile } from "./import-file.ts";
import type { ImportProgress, ImportedFile } from "./import-file.ts";
import type { ImportFault } from "./import-fault.ts";
import { ImportRefused } from "./import-refused.ts";
import { examineFiles, loadMapping } from "./import-source.ts";

export interface ImportRequest {
  readonly paths: readonly string[];
  readonly mappingPath: string;
  /** Who imports; it stands in the change and the batch. */
  readonly actor: string;
  /** The key under which the import may be tried again; one file only. Without it the content is the key. */
  readonly key?: string;
  readonly at?: Date;
  /** The account that imports, where it belongs and from where it asks; the command line's user when absent. */
  readonly author?: LandRequest["author"];
  /** The regions that the file may speak of; any other is as if it did not exist. All when absent. */
  readonly within?: LandRequest["within"];
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Reads the catalogue alone, which holds no figures. */
const CATALOGUE_READER = catalogueScope("import");

async function catalogueOf(database: Database, within: LandRequest["within"]): Promise<ImportCatalogue> {
  return database.read(CATALOGUE_READER, async (tx) => {
    const installation = await readInstallation(tx);
    if (installation === null) throw new ImportRefused([{ file: "", row: 0, column: "", value: "", message: "The database holds no installation yet: load one first with `plumbline init FOLDER`." }], 1);
    const { regions, measures, breakdownKeys } = await readCatalogue(tx);
    return { regions: within === undefined ? regions : regions.filter((region) => isOwn(within, region)), measures, breakdownKeys, reportingYearStart: installation.reportingYearStart };
  });
}

/**
 * Imports files by one mapping, each as one change, in the order given. Several files are all checked before the first of
 * them lands. Throws ImportRefused with every fault; nothing of the refused file is written.
 */
export async function runImport(database: Database, request: ImportRequest): Promise<readonly ImportedFile[]> {
  const { paths, mappingPath, actor, key, at, author, within, onProgress = () => undefined } = request;
  const faults: ImportFault[] = [];
  let total = 0;
  const take = (found: readonly ImportFault[], count = found.length): void => {
    total += count;
    faults.push(...found.slice(0, SHOWN_FAULTS - faults.length));
  };
  if (paths.length === 0) take([{ file: "", row: 0, column: "", value: "", message: "No file is named: name one or more files to import." }]);
  if (key !== undefined && paths.length > 1) take([{ file: "", row: 0, column: "", value: key, message: "A key stands for one file: import the files one by one, or without a key." }]);
  const mapping = await loadMapping(mappingPath);
  if (!("mapping" in mapping)) take(mapping);
  const examined = await examineFiles(paths);
  take(examined.faults);
  if (total > 0 || !("mapping" in mapping)) throw new ImportRefused(faults, total);
  const room = { mapping, catalogue: await catalogueOf(database, within), onProgress };
  if (examined.files.length > 1) {
    for (const file of examined.files) {
      const found = await checkFile(file, room);
      take(found.shown, found.total);
    }
    if (total > 0) throw new ImportRefused(faults, total);
  }
  const imported: ImportedFile[] = [];
  for (const file of examined.files) {
    try {
      imported.push(await importFile(database, file, room, { actor, key: key ?? null, ...(at && { at }), ...(author && { author }), ...(within && { within }) }));
    } catch (error) {
      // Locks and other changes show only when a file lands, so that files before it may be in.
      if (error instanceof ImportRefused && imported.length > 0) throw new ImportRefused(error.faults, error.total, imported.map((one) => one.file));
      throw error;
    }
  }
  return imported;
}
