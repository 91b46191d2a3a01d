import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { appendChangeAudit } from "../store/audit/append-change-audit.ts";
import { readLandingCatalogue } from "../store/catalogue/read-landing-catalogue.ts";
import { readCountingRules } from "../store/catalogue/read-counting-rules.ts";
import { writeCatalogue } from "../store/catalogue/write-catalogue.ts";
import type { CatalogueRows } from "../store/catalogue/write-catalogue.ts";
import type { ChangeRequest, Changed, Database } from "../store/driver/database.ts";
import { recountCells } from "./rebuild-cells.ts";

/** The database holds another installation; nothing was written. */
export class OtherInstallation extends Error {
  readonly code = "OTHER_INSTALLATION";

  constructor(present: string, wanted: string) {
    super(`This database holds the installation of region ${present}, not of ${wanted}: give each installation a database of its own.`);
    this.name = "OtherInstallation";
  }
}

/** What cells depend on. */
const definition = ({ kind, source, predicate, attribution, level, grain, overRegions, overPeriods, breakdown }: Measure): string =>
  JSON.stringify([kind, source, predicate, attribution, level, grain, overRegions, overPeriods, breakdown]);

/** Writes a catalogue as one change; where measures of an installation that is there are new or defined anew, or its limits, working days or criteria, live cells are counted again. */
export async function landCatalogue(database: Database, request: ChangeRequest, rows: CatalogueRows): Promise<Changed<{ readonly recounted: number }>> {
  return database.change(request, async (tx) => {
    const present = await readLandingCatalogue(tx);
    if (present !== null && present.rootRegion !== rows.installation.rootRegion) throw new OtherInstallation(present.rootRegion, rows.installation.rootRegion);
    const rulesBefore = present === null ? null : await readCountingRules(tx);
    await writeCatalogue(tx, rows);
    await appendChangeAudit(tx, { actor: request.actor }, "catalogue_loaded", rows.installation.nameEn, { regions: rows.regions.length, measures: rows.measures.length, metrics: rows.metrics.length });
    const moved = present !== null && rows.measures.some((measure) => {
      const before = present.measures.get(measure.code);
      return before === undefined || definition(before) !== definition(measure);
    });
    const rulesMoved = rulesBefore !== null && rulesBefore !== (await readCountingRules(tx));
    return { recounted: moved || rulesMoved ? await recountCells(tx) : 0 };
  });
}
