import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Scope } from "../store/scope.ts";
import { catalogueScope } from "../store/scope.ts";
import type { Account } from "./account.ts";

/** What a role is for. docs/access.md shows the same as a matrix, and a test walks each cell of it. */
interface RoleRights {
  /** Levels on which the role can have its region. */
  readonly levels: readonly RegionLevel[];
  /** Cases, reported values and live figures of its region and below. */
  readonly records: boolean;
  /** Scores of persons of its region and below. */
  readonly personnel: boolean;
  /** Accounts and audit of its region and below. */
  readonly accounts: boolean;
  /** Approves and reopens quarters of its region, and airs them where its region is the whole. */
  readonly releases: boolean;
  /** Puts down what happened in its region and below that may explain figures. */
  readonly annotates: boolean;
  /** The schema of the interface, for writing questions of one's own. */
  readonly introspection: boolean;
}

export const ROLE_RIGHTS: Readonly<Record<Role, RoleRights>> = {
  town: { levels: ["town"], records: true, personnel: false, accounts: false, releases: false, annotates: false, introspection: false },
  county: { levels: ["county"], records: true, personnel: false, accounts: false, releases: false, annotates: true, introspection: false },
  analyst: { levels: ["province", "city", "county"], records: true, personnel: false, accounts: false, releases: false, annotates: true, introspection: true },
  leader: { levels: ["province", "city", "county"], records: true, personnel: true, accounts: false, releases: true, annotates: true, introspection: false },
  // Whoever runs the accounts sees no case and no person: two different trusts.
  administrator: { levels: ["province", "city", "county"], records: false, personnel: false, accounts: true, releases: false, annotates: false, introspection: true },
};

/**
 * The scope of an account: boards of the whole installation; records, and with them live figures, of its region and below. A
 * password that somebody else made up opens nothing until it is changed.
 */
export function scopeOf({ name, role, region, mustChangePassword }: Account): Scope {
  if (mustChangePassword) return catalogueScope(name, role);
  const rights = ROLE_RIGHTS[role];
  return {
    ...catalogueScope(name, role),
    board: true,
    records: rights.records,
    counties: rights.records ? region.counties : [],
    regions: !rights.records ? [] : region.level === "town" ? [region.code] : "all",
    // City-level roles compare counties while a quarter is still open.
    live: rights.records && (region.level === "city" || region.level === "province"),
    personnel: rights.personnel,
    accountCounties: rights.accounts ? region.counties : [],
  };
}

/** The scope of readers without an account, where an installation lets them in: aired figures of unprotected measures. */
export const PUBLIC_SCOPE: Scope = { ...catalogueScope("public"), open: true };
