import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { WHOLE_DEMONSTRATION } from "@plumbline/drizzle/demo/demonstration.ts";
import { loadDemonstration } from "@plumbline/server/import/load-demonstration.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";

/** Changes the text of one file of the catalogue folder. */
export type Rewrite = (name: "regions.csv" | "metrics.csv" | "successions.csv", text: string) => string;

const NO_SUCCESSION = "old_code,new_code,effective_on,extent\n";

/**
 * The demonstration of 2022 alone, with few cases but all reported figures and the given year of Jiashan: 57 settled of 78
 * concluded. Its last quarter is live, the one before approved, the others are aired.
 */
export async function loadSmallDemonstration(database: Database, rewrite: Rewrite = (_, text) => text): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-browser-"));
  try {
    cpSync(fileURLToPath(CATALOGUE_FOLDER), folder, { recursive: true });
    const change = (name: string, changed: (text: string) => string): void => writeFileSync(join(folder, name), changed(readFileSync(join(folder, name), "utf8")));
    change("installation.json", (text) => JSON.stringify({ ...(JSON.parse(text) as object), keptTo: "2023-01-01" }));
    for (const name of ["regions.csv", "metrics.csv"] as const) change(name, (text) => rewrite(name, text));
    const successions = rewrite("successions.csv", NO_SUCCESSION);
    if (successions !== NO_SUCCESSION) writeFileSync(join(folder, "successions.csv"), successions);
    await loadDemonstration(database, folder, undefined, { ...WHOLE_DEMONSTRATION, scale: 0.03, lastQuarter: { start: "2022-10-01", months: 3 } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
