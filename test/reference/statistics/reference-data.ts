import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A JSON file of the folder with published results, taken to have the shape that the caller knows. */
export function readJson<Shape>(reference: string, ...path: readonly string[]): Shape {
  return JSON.parse(readFileSync(join(reference, "reference", ...path), "utf8")) as Shape;
}

/** A CSV file of it, a record per row by the names of the header. */
export function readTable(reference: string, ...path: readonly string[]): Record<string, string>[] {
  return parse(readFileSync(join(reference, "reference", ...path), "utf8"), { columns: true });
}

/** A column as numbers, null where a cell is empty or NA. */
export function numbersOf(table: readonly Record<string, string>[], column: string): (number | null)[] {
  return table.map((row) => {
    const text = row[column] ?? "";
    return text === "" || text === "NA" ? null : Number(text);
  });
}
