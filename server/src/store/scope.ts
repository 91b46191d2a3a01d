import type { RegionCode } from "@plumbline/schema/vocabulary/region.ts";

/** What a request may see; it becomes the transaction's claims, and the database's policies read nothing else. */
export interface Scope {
  readonly user: string;
  readonly role: string;
  /** Counties whose records (cases, observations, drafts) may be read; empty for board scope alone. */
  readonly recordCounties: readonly RegionCode[];
  /** Approved and aired cells of the whole installation. */
  readonly board: boolean;
  /** Live cells of the whole installation. */
  readonly live: boolean;
}
