import { MONTHS_OF_GRAIN } from "@plumbline/schema/vocabulary/period.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { ReadTransaction } from "../../store/driver/database.ts";
import { readFigures } from "../../store/read/read-figures.ts";
import { readLeafReports } from "../../store/read/read-leaf-reports.ts";
import { readPeriodEvents } from "../../store/read/read-period-events.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import type { FigurePlan } from "./figure-plan.ts";
import { Figures } from "./figures.ts";
import { PeriodStates } from "./period-states.ts";
import type { Evidence } from "./read-term.ts";
import { ReportingUnits, leafReportKey } from "./reporting-units.ts";
import type { LeafReports } from "./reporting-units.ts";

/** Reads what a plan names, in one query of figures and, only where needed, one each of events and of leaves' reports. */
export async function loadEvidence(tx: ReadTransaction, plan: FigurePlan, at: ReadPoint, catalogue: InstallationCatalogue, leafReports: LeafReports): Promise<Evidence> {
  const { basis, past } = at;
  const { version } = at.version;
  const [blocks, events] = await Promise.all([
    readFigures(tx, { needs: plan.needs, places: plan.places, basis, asOf: past ? version : null }),
    basis === "live" ? null : readPeriodEvents(tx, version),
  ]);
  return {
    figures: new Figures(plan, blocks),
    units: new ReportingUnits(catalogue.tree, leafReports),
    states: basis === "live" || events === null ? null : new PeriodStates(catalogue.tree, basis, events),
    demonstration: catalogue.installation.demonstration,
  };
}

/** The same evidence about other figures: units and calendars do not change between two reads of one answer. */
export async function loadMoreFigures(tx: ReadTransaction, plan: FigurePlan, at: ReadPoint, evidence: Evidence): Promise<Evidence> {
  const blocks = await readFigures(tx, { needs: plan.needs, places: plan.places, basis: at.basis, asOf: at.past ? at.version.version : null });
  return { ...evidence, figures: new Figures(plan, blocks) };
}

/** Since when the installation's own-level leaves report what is entered as numbers. */
export async function loadLeafReports(tx: ReadTransaction, basis: Basis, catalogue: InstallationCatalogue): Promise<LeafReports> {
  const leaves = catalogue.tree.all.filter((region) => region.own).map((leaf) => ({ countyCode: leaf.countyCode, regionCode: leaf.code }));
  const entered = [...catalogue.measures.values()]
    .filter(({ source }) => source.kind !== "case")
    .map(({ code, grain }) => ({ code, months: MONTHS_OF_GRAIN[grain] }));
  const reports = await readLeafReports(tx, entered, leaves, basis);
  return new Map(reports.map(({ measure, region, since }) => [leafReportKey(measure, region), since]));
}
