import { catalogueScope } from "@plumbline/server/store/scope.ts";
import type { Scope } from "@plumbline/server/store/scope.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";

/** Sees every board, approved and live, and the records of the named counties. */
export function cityScope(...counties: readonly string[]): Scope {
  return { ...catalogueScope("test-city", "analyst"), counties: counties.map(regionCode), regions: "all", records: true, board: true, live: true };
}

/** Sees approved boards everywhere, and records and live cells of its own county. */
export function countyScope(county: string): Scope {
  return { ...catalogueScope(`test-${county}`, "county"), counties: [regionCode(county)], regions: "all", records: true, board: true };
}
