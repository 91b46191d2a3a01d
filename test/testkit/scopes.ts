import type { Scope } from "@plumbline/server/store/scope.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";

/** Sees every board, approved and live, and the records of the named counties. */
export function cityScope(...counties: readonly string[]): Scope {
  return { user: "test-city", role: "analyst", recordCounties: counties.map(regionCode), board: true, live: true };
}

/** Sees approved boards everywhere, and records and live cells of its own county. */
export function countyScope(county: string): Scope {
  return { user: `test-${county}`, role: "county", recordCounties: [regionCode(county)], board: true, live: false };
}
