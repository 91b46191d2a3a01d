import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Sheet } from "./sheet.ts";

/** The reason that stands in most places of a sheet without any value; null for a sheet that has one. */
export function emptyReason(sheet: Sheet): MissingReason | null {
  const counts = new Map<MissingReason, number>();
  for (const period of sheet.periods.keys()) {
    for (const cell of [...sheet.regions.map((_, region) => sheet.at(region, period)), ...(sheet.line === null ? [] : [sheet.line.at(period)])]) {
      if (cell.kind === "observed") return null;
      counts.set(cell.reason, (counts.get(cell.reason) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "not_reported";
}
