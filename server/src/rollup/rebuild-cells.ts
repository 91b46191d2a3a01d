import { readLandingCatalogue } from "../store/catalogue/read-landing-catalogue.ts";
import { mergeCells } from "../store/cells/merge-cells.ts";
import { createNextCells } from "../store/cells/next-cells.ts";
import { ALL_COUNTIES, nextDerivedCells } from "../store/cells/next-derived-cells.ts";
import { assertDaysAreKnown } from "../store/cells/unknown-days.ts";
import { allCounties, recountNextCells } from "../store/cells/recount-cells.ts";
import type { ChangeRequest, Changed, Database, WriteTransaction } from "../store/driver/database.ts";
import { lockCounties } from "../store/ledger/lock-counties.ts";
import { derivedMeasures } from "./measures/derived-measure.ts";
import { countedMeasures } from "./measures/counted-measures.ts";

/** Counts all live cells again from the facts inside a change; resolves to the number of cells that were not as they should be. */
export async function recountCells(tx: WriteTransaction): Promise<number> {
  const catalogue = await readLandingCatalogue(tx);
  if (catalogue === null) return 0;
  await lockCounties(tx, await allCounties(tx));
  const counted = countedMeasures(catalogue);
  await assertDaysAreKnown(tx, "case_record", counted);
  await createNextCells(tx);
  await recountNextCells(tx, counted);
  await nextDerivedCells(tx, derivedMeasures(catalogue), ALL_COUNTIES);
  return mergeCells(tx);
}

/** Counts all live cells again from the facts as one change; the result is 0 as long as the upkeep is right. */
export function rebuildCells(database: Database, request: ChangeRequest): Promise<Changed<number>> {
  return database.change(request, recountCells);
}
