import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { MONTHS_OF_GRAIN } from "@plumbline/schema/vocabulary/period.ts";
import type { ReadTransaction } from "../../store/driver/database.ts";
import { readLeafReports } from "../../store/read/read-leaf-reports.ts";
import { isCounted } from "../catalogue/is-counted.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import type { Selection } from "../selection/selection.ts";
import { sightOf } from "../version-cache.ts";
import { ReportingUnits } from "./reporting-units.ts";

/** Finds out since when the installation's own-level leaves report what is entered as numbers, and with it who is expected to. */
async function loadReportingUnits(tx: ReadTransaction, basis: Basis, catalogue: InstallationCatalogue): Promise<ReportingUnits> {
  const leaves = catalogue.tree.all.filter((region) => region.own).map((leaf) => ({ countyCode: leaf.countyCode, regionCode: leaf.code }));
  const entered = [...catalogue.measures.values()]
    .filter((measure) => !isCounted(measure))
    .map(({ code, grain }) => ({ code, months: MONTHS_OF_GRAIN[grain] }));
  const reports = await readLeafReports(tx, entered, leaves, basis);
  const byMeasure = new Map<string, Map<string, number>>();
  for (const { measure, region, since } of reports) {
    const leavesOf = byMeasure.get(measure);
    if (leavesOf === undefined) byMeasure.set(measure, new Map([[region, since]]));
    else leavesOf.set(region, since);
  }
  return new ReportingUnits(catalogue.tree, byMeasure);
}

/** For counts of cases, which no unit reports, so that no leaf has to be looked at. */
const ofCases = new WeakMap<InstallationCatalogue, ReportingUnits>();

function unitsOfCases(catalogue: InstallationCatalogue): ReportingUnits {
  let units = ofCases.get(catalogue);
  if (units === undefined) ofCases.set(catalogue, (units = new ReportingUnits(catalogue.tree, new Map())));
  return units;
}

/** Who is expected to report on a basis, as the asker sees it. */
export async function unitsFor({ room, tx, scope }: QuestionContext, { metrics, basis }: Pick<Selection, "metrics" | "basis">, catalogue: InstallationCatalogue): Promise<ReportingUnits> {
  if (metrics.every(({ definition }) => definition.entered.length === 0)) return unitsOfCases(catalogue);
  return room.units.of(tx, basis === "live" ? `live ${sightOf(scope)}` : basis, () => loadReportingUnits(tx, basis, catalogue));
}
