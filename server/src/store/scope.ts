import type { RegionCode } from "@plumbline/schema/vocabulary/region.ts";

/** What a request may see; it becomes the transaction's claims, and the database's policies read nothing else. */
export interface Scope {
  readonly user: string;
  readonly role: string;
  /** The counties of the asker's own region, whose live cells may be read; empty for board scope alone. */
  readonly counties: readonly RegionCode[];
  /** Within these counties all regions, or only the named ones. */
  readonly regions: "all" | readonly RegionCode[];
  /** Cases, reported values and drafts of the own region. */
  readonly records: boolean;
  /** Approved and aired cells of the whole installation. */
  readonly board: boolean;
  /** Live cells of the whole installation. */
  readonly live: boolean;
  /** Aired cells of unprotected measures, for readers without an account. */
  readonly open: boolean;
  /** Personnel scores of the own region. */
  readonly personnel: boolean;
  /** Counties (and what takes their place above them) whose accounts and audit rows may be read. */
  readonly accountCounties: readonly RegionCode[];
}

/** Whether a region is the scope's own, or lies below it. */
export function isOwn({ counties, regions }: Pick<Scope, "counties" | "regions">, region: { readonly code: string; readonly countyCode: string }): boolean {
  return counties.some((code) => code === region.countyCode) && (regions === "all" || regions.some((code) => code === region.code));
}

/** A user of the catalogue alone: regions, measures, metrics and versions, and no figure. */
export function catalogueScope(user: string, role: string = user): Scope {
  return { user, role, counties: [], regions: [], records: false, board: false, live: false, open: false, personnel: false, accountCounties: [] };
}
