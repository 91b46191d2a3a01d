import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";

const text = (name: string): string => readFileSync(new URL(name, CATALOGUE_FOLDER), "utf8");

/** Jiaxing, two of its counties and some of their towns. */
export const COUNTIES = ["330411", "330421"] as const;
export const TOWNS: Readonly<Record<(typeof COUNTIES)[number], readonly string[]>> = {
  "330411": ["330411002", "330411101", "330411103"],
  "330421": ["330421002", "330421103"],
};

/** A measure that is split by a list, which the catalogue itself does not have among its reported ones. */
export const SPLIT_MEASURE = "inspection.by_field";

const EXTRA = [
  `${SPLIT_MEASURE},分领域检查户次,inspections by field,户次,visits,flow,reported,,event,town,month,0,sum,sum,field,none,Inspection visits by field.,分领域检查户次。`,
];

/** Loads a small city with the product's own measures and one more, from files as a bureau would. */
export async function loadTestInstallation(database: Database, at?: Date): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-catalogue-"));
  try {
    const kept = new Set<string>(["330400", ...COUNTIES, ...Object.values(TOWNS).flat()]);
    const [header = "", ...rows] = text("regions.csv").trimEnd().split("\n");
    const regions = rows.filter((row) => kept.has(row.slice(0, row.indexOf(",")))).map((row) => row.replace(/^330400,330000,/, "330400,,"));
    writeFileSync(join(folder, "regions.csv"), `${[header, ...regions].join("\n")}\n`);
    writeFileSync(join(folder, "measures.csv"), `${text("measures.csv").trimEnd()}\n${EXTRA.join("\n")}\n`);
    for (const name of ["installation.json", "metrics.csv", "breakdowns.csv", "criteria.csv", "published.csv", "limits.csv", "calendars.csv"]) writeFileSync(join(folder, name), text(name));
    await loadInstallation(database, folder, { actor: "test", ...(at && { at }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
