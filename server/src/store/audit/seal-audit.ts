import { sql } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";
import { FIRST_SEAL, sealOf } from "./audit-chain.ts";
import type { Seal, SealedRow } from "./audit-chain.ts";

/** The columns of `audit a`, in the form that is hashed: moments in UTC to the microsecond, JSON as PostgreSQL keeps it. */
export const SEALED_COLUMNS = sql`a.id::text as id, a.county_code, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  a.actor, a.action, a.subject, a.detail::text as detail, a.address, a.change_id::text as change_id`;

const SEALER = 0x5345414c;
const AT_ONCE = 1_000;
/** How far behind the latest sealed number a pass over recent rows looks for one that was committed late. */
const RECENT = 10_000;

export interface SealPass {
  /** Every row, or only those whose number is not far behind the latest sealed one: all of them take long to look through. */
  readonly reach: "all" | "recent";
  /** The last seal this sealer knows of. */
  readonly last: Seal | null;
}

/** Somebody took out or wrote over the seal from which the chain would have gone on. */
export class ChainCut extends Error {
  constructor({ seq }: Seal) {
    super(`The audit's seal at place ${seq} is not there any more as it was written, so nothing is sealed behind it: run plumbline verify, find out who changed the database, and start again.`);
    this.name = "ChainCut";
  }
}

/**
 * Seals rows that no seal covers yet, in the order in which they were seen to be committed; resolves to how many, and to the
 * last seal. One sealer works at a time; another one finds nothing to do. Throws ChainCut when `last` is no longer there:
 * sealing anew would hide what was done to the rows behind it.
 */
export async function sealAudit(tx: IdentityTransaction, key: Buffer, { reach, last }: SealPass = { reach: "all", last: null }): Promise<{ readonly rows: number; readonly last: Seal | null }> {
  const [turn] = await tx.drizzle.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${SEALER}) as mine`);
  if (turn?.mine !== true) return { rows: 0, last };
  // One statement, so that all of it is of one moment: between two, somebody could cut the chain unseen.
  const [head] = await tx.drizzle.execute<{ seq: string | null; seal: string | null; known: boolean; rows: SealedRow[] }>(sql`
    with head as (select seq, seal from audit_seal order by seq desc limit 1)
    select (select seq from head) as seq, (select seal from head) as seal,
      exists (select from audit_seal where seq = ${last?.seq ?? 0} and seal = ${last?.seal ?? ""}) as known,
      (select coalesce(json_agg(r), '[]') from (
        select ${SEALED_COLUMNS} from audit a
        where (${reach === "all"} or a.id > coalesce((select max(audit_id) from audit_seal), 0) - ${RECENT}) and not exists (select from audit_seal s where s.audit_id = a.id)
        order by a.id limit ${AT_ONCE}
      ) r) as rows`);
  if (last !== null && head?.known !== true) throw new ChainCut(last);
  const rows = head?.rows ?? [];
  let [seq, before] = [Number(head?.seq ?? 0), head?.seal ?? FIRST_SEAL];
  const seals = rows.map((row) => {
    seq += 1;
    before = sealOf(key, seq, before, row);
    return { seq, audit_id: row.id, seal: before };
  });
  if (seals.length > 0) {
    await tx.drizzle.execute(sql`
      insert into audit_seal (seq, audit_id, seal)
      select seq, audit_id, seal from json_to_recordset(${JSON.stringify(seals)}::text::json) as s (seq bigint, audit_id bigint, seal text)`);
  }
  return { rows: seals.length, last: seq === 0 ? null : { seq, seal: before } };
}
