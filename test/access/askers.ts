import { PUBLIC_SCOPE, scopeOf } from "@plumbline/server/identity/rights.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { findHomeRegion } from "@plumbline/server/store/identity/home-regions.ts";
import type { Scope } from "@plumbline/server/store/scope.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import type { Asker } from "./matrix.ts";

/** The accounts behind the matrix's columns, in the sample city; public and nobody have none. */
export const ACCOUNTS: Readonly<Partial<Record<Asker, { readonly name: string; readonly role: Role; readonly region: string }>>> = {
  town: { name: "a-town", role: "town", region: "900001101" },
  county: { name: "a-county", role: "county", region: "900001" },
  "county analyst": { name: "a-county-analyst", role: "analyst", region: "900001" },
  "city analyst": { name: "a-city-analyst", role: "analyst", region: "900000" },
  "county leader": { name: "a-county-leader", role: "leader", region: "900001" },
  "city leader": { name: "a-city-leader", role: "leader", region: "900000" },
  "county administrator": { name: "a-county-admin", role: "administrator", region: "900001" },
  "city administrator": { name: "a-city-admin", role: "administrator", region: "900000" },
};

/** The regions that hold rows in these tests, with the county that owns them. */
export const PLACES: readonly (readonly [region: string, county: string])[] = [
  ["900000000", "900000"],
  ["900001", "900001"],
  ["900001000", "900001"],
  ["900001101", "900001"],
  ["900001102", "900001"],
  ["900002", "900002"],
  ["900002101", "900002"],
];

/** The places of an asker's own region and below. */
export function ownPlaces(asker: Asker): string[] {
  const region = ACCOUNTS[asker]?.region ?? "nowhere";
  if (region === "900000") return PLACES.map(([place]) => place);
  return PLACES.filter(([place, county]) => place === region || county === region).map(([place]) => place);
}

/** The scope as the product derives it; null for nobody. */
export async function scopeOfColumn(database: Database, asker: Asker): Promise<Scope | null> {
  if (asker === "nobody") return null;
  const account = ACCOUNTS[asker];
  if (account === undefined) return PUBLIC_SCOPE;
  const region = await database.identity((tx) => findHomeRegion(tx, account.region));
  if (region === null) throw new Error(`The sample has no region ${account.region}.`);
  return scopeOf({ name: account.name, displayName: account.name, role: account.role, region, mustChangePassword: false });
}
