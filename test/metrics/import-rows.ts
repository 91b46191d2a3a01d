import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runImport } from "@plumbline/server/import/run-import.ts";
import type { ImportedFile } from "@plumbline/server/import/import-file.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";

let files = 0;

/** Imports rows as a bureau would: a CSV file with a header, by a mapping. */
export async function importRows(database: Database, mapping: Readonly<Record<string, unknown>>, lines: readonly string[], at?: string): Promise<ImportedFile> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-rows-"));
  try {
    files += 1;
    const [path, mappingPath] = [join(folder, `rows-${files}.csv`), join(folder, "mapping.json")];
    writeFileSync(path, `${lines.join("\n")}\n`);
    writeFileSync(mappingPath, JSON.stringify(mapping));
    const [imported] = await runImport(database, { paths: [path], mappingPath, actor: "test", ...(at !== undefined && { at: new Date(at) }) });
    if (imported === undefined) throw new Error("The import says nothing of its file.");
    return imported;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row per figure: region, period, measure, key of its list, value. */
export const FIGURES = {
  name: "figures", kind: "observations", layout: "long", region: { column: "region" }, period: { column: "period" }, measure: { column: "measure" }, breakdown: { column: "key" }, value: { column: "value" },
};
export const FIGURES_HEADER = "region,period,measure,key,value";

/** A row per member: region, period, measure, member. */
export const MEMBERS = { name: "members", kind: "members", region: { column: "region" }, period: { column: "period" }, measure: { column: "measure" }, member: { column: "member" } };
export const MEMBERS_HEADER = "region,period,measure,member";
