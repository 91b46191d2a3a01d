import { createHmac } from "node:crypto";
import { sql } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";

/** An audit row as the seal covers it; every column, as text that reads the same on any server. */
export interface SealedRow {
  readonly id: string;
  readonly county_code: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  readonly address: string;
  readonly change_id: string | null;
}

/** The columns of `audit a`, in the form that is hashed: moments in UTC to the microsecond, JSON as PostgreSQL keeps it. */
export const SEALED_COLUMNS = sql`a.id::text as id, a.county_code, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  a.actor, a.action, a.subject, a.detail::text as detail, a.address, a.change_id::text as change_id`;

/** What stands before the first seal. */
export const FIRST_SEAL = "0".repeat(64);

/**
 * The seal of a row behind another seal: HMAC-SHA-256 over the place, the seal before and every column. Without the key,
 * which is not in the database, nobody can seal a row that was changed afterwards.
 */
export function sealOf(key: Buffer, seq: number, before: string, row: SealedRow): string {
  const { id, county_code: county, at, actor, action, subject, detail, address, change_id: change } = row;
  return createHmac("sha256", key).update(JSON.stringify([seq, before, id, county, at, actor, action, subject, detail, address, change])).digest("hex");
}

const SEALER = 0x5345414c;
const AT_ONCE = 1_000;

/**
 * Seals the rows that no seal covers yet, in the order in which they were seen to be committed; resolves to how many.
 * One sealer works at a time; another one finds nothing to do.
 */
export async function sealAudit(tx: IdentityTransaction, key: Buffer): Promise<number> {
  const [turn] = await tx.drizzle.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${SEALER}) as mine`);
  if (turn?.mine !== true) return 0;
  const rows = await tx.drizzle.execute<SealedRow & Record<string, unknown>>(sql`
    select ${SEALED_COLUMNS} from audit a where not exists (select from audit_seal s where s.audit_id = a.id) order by a.id limit ${AT_ONCE}`);
  if (rows.length === 0) return 0;
  const [head] = await tx.drizzle.execute<{ seq: string; seal: string }>(sql`select seq, seal from audit_seal order by seq desc limit 1`);
  let [seq, before] = [Number(head?.seq ?? 0), head?.seal ?? FIRST_SEAL];
  const seals = rows.map((row) => {
    seq += 1;
    before = sealOf(key, seq, before, row);
    return { seq, audit_id: row.id, seal: before };
  });
  await tx.drizzle.execute(sql`
    insert into audit_seal (seq, audit_id, seal)
    select seq, audit_id, seal from json_to_recordset(${JSON.stringify(seals)}::text::json) as s (seq bigint, audit_id bigint, seal text)`);
  return rows.length;
}
