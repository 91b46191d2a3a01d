import { audit } from "@plumbline/drizzle/tables/audit.ts";
import type { AuditAction } from "@plumbline/schema/vocabulary/audit.ts";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";

/** Something somebody did, for the record; it holds no secret and no personal data beyond the account. */
export interface AuditFact {
  readonly actor: string;
  /** The county of the actor's region; above county level the region's own code. */
  readonly countyCode: string;
  readonly action: AuditAction;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Network address, or “command line”. */
  readonly address: string;
  readonly changeId?: number;
}

/** Puts a fact on record in the transaction that makes it true: both stand, or neither. */
export async function appendAudit(tx: { readonly drizzle: PostgresJsDatabase }, fact: AuditFact): Promise<void> {
  await tx.drizzle.insert(audit).values({ ...fact, detail: fact.detail });
}
