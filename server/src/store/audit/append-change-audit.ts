import type { AuditAction } from "@plumbline/schema/vocabulary/audit.ts";
import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

/** Who makes a change, where they belong, and from where they made it; on the command line the installation's root stands in. */
export interface ChangeAuthor {
  readonly actor: string;
  readonly countyCode?: string;
  readonly address?: string;
}

export const COMMAND_LINE = "command line";

/** Puts a change of data on record in the transaction that makes it. */
export async function appendChangeAudit(tx: WriteTransaction, author: ChangeAuthor, action: AuditAction, subject: string, detail: Readonly<Record<string, unknown>>): Promise<void> {
  const { actor, countyCode = null, address = COMMAND_LINE } = author;
  await tx.drizzle.execute(sql`
    insert into audit (county_code, actor, action, subject, detail, address, change_id)
    select coalesce(${countyCode}::text, i.root_region), ${actor}, ${action}, ${subject}, ${JSON.stringify(detail)}::text::jsonb, ${address}, ${tx.changeId}::bigint
    from installation i`);
}
