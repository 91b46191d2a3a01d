import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { ReadTransaction } from "../../store/driver/database.ts";
import type { Scope } from "../../store/scope.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { loadLeafReports } from "./load-evidence.ts";
import type { LeafReports } from "./reporting-units.ts";

/** Keeps, for the last data version, which own-level leaves report what; readers who see different cells share nothing. */
export class LeafReportCache {
  #version = -1;
  readonly #known = new Map<string, LeafReports>();

  async of(tx: ReadTransaction, scope: Scope, basis: Basis, catalogue: InstallationCatalogue): Promise<LeafReports> {
    const { version } = tx.version;
    const sight = basis === "live" && !scope.live ? scope.recordCounties.join() : "all";
    const key = `${basis} ${sight}`;
    if (this.#version === version) {
      const known = this.#known.get(key);
      if (known !== undefined) return known;
    }
    const reports = await loadLeafReports(tx, basis, catalogue);
    if (this.#version < version) {
      this.#known.clear();
      this.#version = version;
    }
    if (this.#version === version) this.#known.set(key, reports);
    return reports;
  }
}
