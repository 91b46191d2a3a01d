import { sealAudit } from "@plumbline/server/store/audit/seal-audit.ts";
import { verifyAudit } from "@plumbline/server/store/audit/verify-audit.ts";
import type { AuditVerdict } from "@plumbline/server/store/audit/verify-audit.ts";
import type { FreshDatabase } from "../testkit/database.ts";

export const KEY = Buffer.from("a key that stands in no database");

/** Puts so many rows into the audit, as different from one another as rows are. */
export async function putRows({ admin }: FreshDatabase, count: number): Promise<void> {
  await admin`
    insert into audit (county_code, actor, action, subject, detail, address, change_id)
    select '33042' || n % 2, 'actor ' || n, 'signed_in', '主体 ' || n, jsonb_build_object('b', n, 'a', 'ä'), '10.0.0.' || n % 250, nullif(n % 2, 0) * n
    from generate_series(1, ${count}::int) n`;
}

/** Empties the audit, puts in so many rows and seals them. */
export async function sealedRows(fresh: FreshDatabase, count: number): Promise<void> {
  await fresh.admin`truncate audit, audit_seal restart identity`;
  await putRows(fresh, count);
  while ((await fresh.database.identity((tx) => sealAudit(tx, KEY))).rows > 0);
}

export function verdict({ database }: FreshDatabase, head: string | null = null, key: Buffer = KEY): Promise<AuditVerdict> {
  return database.identity((tx) => verifyAudit(tx, key, head));
}
