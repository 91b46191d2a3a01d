import type { ReadTransaction } from "../../store/driver/database.ts";
import { readCatalogue } from "../../store/read/read-catalogue.ts";
import { readCatalogueStamp } from "../../store/read/read-catalogue-stamp.ts";
import { readInstallation } from "../../store/read/read-installation.ts";
import { QuestionError } from "../question-error.ts";
import { installationCatalogue } from "./installation-catalogue.ts";
import type { InstallationCatalogue } from "./installation-catalogue.ts";

interface Entry {
  readonly version: number;
  readonly stamp: string;
  readonly catalogue: InstallationCatalogue;
}

/**
 * Keeps the parsed catalogue of one database: no query while the data version stands, one small query when it has moved,
 * and a new catalogue only when a row of it was written.
 */
export class CatalogueCache {
  #entry: Entry | null = null;

  /** The catalogue as the transaction sees it; rejects with EMPTY_INSTALLATION before one is loaded. */
  async of(tx: ReadTransaction): Promise<InstallationCatalogue> {
    const { version } = tx.version;
    if (this.#entry?.version === version) return this.#entry.catalogue;
    const stamp = await readCatalogueStamp(tx);
    const catalogue = this.#entry?.stamp === stamp ? this.#entry.catalogue : await load(tx);
    this.#entry = { version, stamp, catalogue };
    return catalogue;
  }
}

async function load(tx: ReadTransaction): Promise<InstallationCatalogue> {
  const [installation, stored] = await Promise.all([readInstallation(tx), readCatalogue(tx)]);
  if (installation === null) {
    throw new QuestionError(
      "EMPTY_INSTALLATION",
      "The database holds no installation yet: load a catalogue with the command init, or start with the demonstration.",
    );
  }
  return installationCatalogue(installation, stored);
}
