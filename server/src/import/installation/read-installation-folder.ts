import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "@plumbline/drizzle/catalogue/catalogue-fault.ts";
import { ownLeaves } from "@plumbline/drizzle/catalogue/own-leaves.ts";
import { readCalendars } from "@plumbline/drizzle/catalogue/read-calendars.ts";
import { readLimits } from "@plumbline/drizzle/catalogue/read-limits.ts";
import { readMeasures } from "@plumbline/drizzle/catalogue/read-measures.ts";
import { readMetrics } from "@plumbline/drizzle/catalogue/read-metrics.ts";
import { readRegions } from "@plumbline/drizzle/catalogue/read-regions.ts";
import { workDays } from "@plumbline/schema/vocabulary/work-day.ts";
import { endRegions, readSuccessions, successionFaults } from "@plumbline/drizzle/catalogue/read-successions.ts";
import { checkMetrics } from "../../rollup/formula/check-metrics.ts";
import { CASE_FLOWS, OUTCOME_KEYS } from "../../rollup/measures/case-flows.ts";
import { checkPredicates } from "../../rollup/predicate/check-predicates.ts";
import type { CatalogueRows } from "../../store/catalogue/write-catalogue.ts";
import type { ImportFault } from "../import-fault.ts";
import { readInstallationFile } from "./installation-file.ts";
import { readBreakdowns, readCriteria } from "./read-lists.ts";

export type InstallationReading = { readonly rows: CatalogueRows } | { readonly faults: readonly ImportFault[] };

const whole = (file: string, message: string, value = ""): ImportFault => ({ file, row: 0, column: "", value, message });

/** Texts of the folder's files; those that must be there and are not become faults. */
function readFiles(folder: string): { text: (name: string) => string; faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const texts = new Map<string, string>();
  for (const name of ["installation.json", "regions.csv", "measures.csv", "metrics.csv", "breakdowns.csv"]) {
    if (existsSync(join(folder, name))) texts.set(name, readFileSync(join(folder, name), "utf8"));
    else faults.push(whole(name, `The folder ${folder} has no ${name}: add it.`));
  }
  for (const name of ["published.csv", "criteria.csv", "limits.csv", "calendars.csv", "successions.csv"]) {
    if (existsSync(join(folder, name))) texts.set(name, readFileSync(join(folder, name), "utf8"));
  }
  return { text: (name) => texts.get(name) ?? "", faults };
}

/** What only shows when the files are seen together. */
function checkTogether({ installation, regions, successions, measures, metrics, breakdownKeys }: CatalogueRows): ImportFault[] {
  const faults: ImportFault[] = [];
  if (!regions.some((region) => region.code === installation.rootRegion)) {
    faults.push(whole("installation.json", `The root region ${installation.rootRegion} is not in regions.csv: correct one of them.`, installation.rootRegion));
  }
  const codes = new Set<string>();
  for (const { code } of measures) {
    if (codes.has(code)) faults.push(whole("measures.csv", `The measure ${code} stands twice, or carries the code of a flow that the product adds: rename one.`, code));
    codes.add(code);
  }
  const leaves = new Set<string>();
  for (const { code } of regions) {
    if (leaves.has(code)) faults.push(whole("regions.csv", `The code ${code} is taken by an own-level leaf: give the region another code.`, code));
    leaves.add(code);
  }
  const lists = new Set(breakdownKeys.map((key) => key.breakdown));
  for (const { code, breakdown } of measures) {
    if (breakdown !== null && !lists.has(breakdown)) faults.push(whole("measures.csv", `${code} is split by the list “${breakdown}”, which has no keys in breakdowns.csv: add them.`, breakdown));
  }
  faults.push(...successionFaults(successions, regions));
  for (const { message } of checkPredicates(measures)) faults.push(whole("measures.csv", message));
  for (const { message } of checkMetrics(metrics, measures)) faults.push(whole("metrics.csv", message));
  return faults;
}

/**
 * Reads a catalogue folder: installation.json, regions.csv, measures.csv, metrics.csv, breakdowns.csv and, where they are
 * there, published.csv (more measures), criteria.csv, limits.csv, calendars.csv and successions.csv. Own-level leaves, the flows behind case statistics and the list of
 * outcomes are added. Either all of it is sound, or every fault is listed.
 */
export function readInstallationFolder(folder: string): InstallationReading {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { faults: [whole(folder, `There is no folder ${folder}: name the folder with installation.json.`)] };
  const { text, faults } = readFiles(folder);
  if (faults.length > 0) return { faults };
  const file = readInstallationFile(text("installation.json"));
  const regions = readRegions(text("regions.csv"));
  const measures = readMeasures(text("measures.csv"));
  const optional = <Row>(name: string, reader: (text: string, file: string) => Reading<Row>): Reading<Row> => (text(name) === "" ? { rows: [], faults: [] } : reader(text(name), name));
  const published = optional("published.csv", readMeasures);
  const metrics = readMetrics(text("metrics.csv"));
  const breakdowns = readBreakdowns(text("breakdowns.csv"));
  const criteria = optional("criteria.csv", readCriteria);
  const limits = optional("limits.csv", readLimits);
  const calendars = optional("calendars.csv", readCalendars);
  const successions = optional("successions.csv", readSuccessions);
  const alone: ImportFault[] = [regions, measures, published, metrics, breakdowns, criteria, limits, calendars, successions].flatMap((reading) => reading.faults);
  if ("messages" in file) return { faults: [...file.messages.map((message) => whole("installation.json", message)), ...alone] };
  if (alone.length > 0) return { faults: alone };
  const rows: CatalogueRows = {
    installation: file.installation,
    regions: endRegions([...regions.rows, ...ownLeaves(regions.rows)], successions.rows),
    successions: successions.rows,
    measures: [...measures.rows, ...published.rows, ...CASE_FLOWS],
    metrics: metrics.rows,
    breakdownKeys: [...breakdowns.rows, ...OUTCOME_KEYS],
    criteria: criteria.rows,
    limits: limits.rows,
    workDays: workDays(calendars.rows),
  };
  const together = checkTogether(rows);
  return together.length > 0 ? { faults: together } : { rows };
}
