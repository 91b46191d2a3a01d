import type { RegionLevel, RegionNameFragment, Role } from "../../../generated/graphql.ts";

/** Levels on which a role can have its region; the server says the same. */
const LEVELS: Readonly<Record<Role, readonly RegionLevel[]>> = {
  TOWN: ["TOWN"],
  COUNTY: ["COUNTY"],
  ANALYST: ["PROVINCE", "CITY", "COUNTY"],
  LEADER: ["PROVINCE", "CITY", "COUNTY"],
  ADMINISTRATOR: ["PROVINCE", "CITY", "COUNTY"],
};

const ROLES = ["LEADER", "ANALYST", "COUNTY", "TOWN", "ADMINISTRATOR"] as const satisfies readonly Role[];

/** The regions that a role can have, in their given order. */
export function suitableRegions(role: Role, regions: readonly RegionNameFragment[]): readonly RegionNameFragment[] {
  return regions.filter((region) => LEVELS[role].includes(region.level));
}

/** The chosen region where it suits the role, otherwise the first that does; empty when none does. */
export function regionFor(role: Role, chosen: string, regions: readonly RegionNameFragment[]): string {
  const suitable = suitableRegions(role, regions);
  return (suitable.find((region) => region.code === chosen) ?? suitable[0])?.code ?? "";
}

/** Roles for which the administrator has a region to give. */
export function possibleRoles(regions: readonly RegionNameFragment[]): readonly Role[] {
  return ROLES.filter((role) => suitableRegions(role, regions).length > 0);
}
