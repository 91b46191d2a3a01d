import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import { QuestionError } from "../question-error.ts";
import type { CaseStatisticsRequest } from "./case-statistics-request.ts";
import type { RowRegions } from "./row-regions.ts";

/** Where the cases of rows are found. */
export interface PlacesOfRows {
  /** The places whose cells are added up, each with the numbers of the rows it belongs to. */
  readonly rowsOfPlace: ReadonlyMap<Region, readonly number[]>;
  /** Whether records are found by their county, which is enough where no row lies below one, or by their own region. */
  readonly recordsBy: "county" | "region";
  /** The rows by that code. */
  readonly rowsOfCode: ReadonlyMap<string, readonly number[]>;
  /** The regions whose records alone are counted; null where those of whole counties are. */
  readonly onlyRegions: readonly string[] | null;
}

type Rows = Map<string, number[]>;

function add(rows: Rows, code: string, row: number): void {
  const known = rows.get(code);
  if (known === undefined) rows.set(code, [row]);
  else if (!known.includes(row)) known.push(row);
}

/** Finds the places of rows; refuses totals and limits over listed regions that share cases, for these would count twice. */
export function placesOfRows(request: CaseStatisticsRequest, { regions, top }: RowRegions, { tree, today }: InstallationCatalogue): PlacesOfRows {
  const onToday = request.units === "today";
  const grouped = request.groupBy.includes("region");
  const recordsBy = regions.some(({ level }) => isBelow(level, "county")) ? "region" : "county";
  const rowsOfPlace = new Map<Region, number[]>();
  const rowsOfCode: Rows = new Map();
  regions.forEach((region, at) => {
    const row = grouped ? at : 0;
    for (const place of onToday ? today.places(region) : tree.places(region)) {
      rowsOfPlace.set(place, [...(rowsOfPlace.get(place) ?? []), row]);
      if (recordsBy === "county") add(rowsOfCode, place.countyCode, row);
    }
    if (recordsBy === "county") return;
    const units = onToday ? today.withTakenOver([region]) : [region];
    for (const { code } of units.flatMap((unit) => tree.subtree(unit.code))) add(rowsOfCode, code, row);
  });
  if (top === null && grouped) assertApart(request, regions, rowsOfCode);
  const parts = top === null || isBelow(top.level, "county");
  return { rowsOfPlace, recordsBy, rowsOfCode, onlyRegions: recordsBy === "region" && parts ? [...rowsOfCode.keys()] : null };
}

function assertApart({ subtotals = "none", limit }: CaseStatisticsRequest, regions: readonly Region[], rowsOfCode: Rows): void {
  if (subtotals === "none" && (limit ?? null) === null) return;
  const shared = [...rowsOfCode.values()].find((rows) => rows.length > 1);
  if (shared === undefined) return;
  const [one, other] = shared.map((row) => regions[row]?.code ?? "");
  throw new QuestionError("UNSUITABLE_DIMENSIONS", `The regions ${one ?? ""} and ${other ?? ""} share cases, which totals and limits would count twice: leave one of them out, or ask without totals and limit.`);
}
