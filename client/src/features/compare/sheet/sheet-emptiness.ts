import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** The reason that stands in most places of a sheet without any value; null for a sheet that has one. */
export function emptyReason(sheet: Sheet): MissingReason | null {
  return reasonOf(sheet.periods.flatMap((_, period) => [...sheet.regions.map((__, region) => sheet.at(region, period)), ...(sheet.line === null ? [] : [sheet.line.at(period)])]));
}

/** The reason that stands in most places of some regions, none of which has a value in any period; null where one has, and where there are no regions. */
export function regionsReason(sheet: Sheet, places: readonly number[] = sheet.regions.map((_, region) => region)): MissingReason | null {
  return places.length === 0 ? null : reasonOf(places.flatMap((region) => sheet.periods.map((_, period) => sheet.at(region, period))));
}

function reasonOf(cells: readonly Cell[]): MissingReason | null {
  const counts = new Map<MissingReason, number>();
  for (const cell of cells) {
    if (cell.kind === "observed") return null;
    counts.set(cell.reason, (counts.get(cell.reason) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "not_reported";
}
