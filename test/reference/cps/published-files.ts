import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** One printed file: its name, its quarter's first day, its header and its rows, read apart from the product's importer. */
export interface PublishedFile {
  readonly path: string;
  readonly name: string;
  readonly start: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The twelve files; quarter 1 of 2015-16 begins in April 2015, quarter 4 in January 2016. */
export function publishedFiles(reference: string): PublishedFile[] {
  const folder = join(reference, "data", "cps_england_wales");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => {
      const [, year = "", quarter = ""] = /^POC-(\d\d)-\d\d-q([1-4])\.csv$/.exec(name) ?? [];
      const month = Number(quarter) * 3 + 1;
      const start = `${2000 + Number(year) + (month > 12 ? 1 : 0)}-${String(month > 12 ? month - 12 : month).padStart(2, "0")}-01`;
      const [header = [], ...rows] = parse(readFileSync(join(folder, name), "utf8"));
      return { path: join(folder, name), name, start, header, rows };
    });
}

/** “29,338” as a number; null for a dash. */
export function printedCount(text: string): number | null {
  return text === "-" || text === "" ? null : Number(text.replaceAll(",", ""));
}
