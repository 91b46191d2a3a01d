import { sql } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";
import { ChainWalk, FIRST_SEAL } from "./audit-chain.ts";
import type { AuditFault, SealedRow } from "./audit-chain.ts";
import { SEALED_COLUMNS } from "./seal-audit.ts";

export interface AuditVerdict {
  readonly sealed: number;
  /** Rows that are not sealed yet: those of the last seconds. */
  readonly unsealed: number;
  readonly faults: readonly AuditFault[];
  /** The last seal; who keeps it elsewhere can tell later that nothing was cut off behind it. */
  readonly head: string;
  /** Whether the chain holds the seal that was asked for; true when none was. */
  readonly seals: boolean;
}

const BATCH = 5_000;

type FoundLink = { readonly seq: string; readonly audit_id: string; readonly seal: string; readonly present: boolean } & SealedRow & Record<string, unknown>;

/** Walks the chain from its first seal and names every row that was changed, removed or reordered since it was sealed. */
export async function verifyAudit(tx: IdentityTransaction, key: Buffer, asked: string | null = null): Promise<AuditVerdict> {
  const walk = new ChainWalk(key);
  let sealed = 0;
  let seals = asked === null || asked === FIRST_SEAL;
  for (;;) {
    const links = await tx.drizzle.execute<FoundLink>(sql`
      select s.seq, s.audit_id, s.seal, a.id is not null as present, ${SEALED_COLUMNS}
      from audit_seal s left join audit a on a.id = s.audit_id where s.seq > ${walk.last.seq} order by s.seq limit ${BATCH}`);
    for (const { seq, audit_id: auditId, seal, present, ...row } of links) walk.take({ seq: Number(seq), seal, auditId, row: present ? row : null });
    seals ||= links.some(({ seal }) => seal === asked);
    sealed += links.length;
    if (links.length < BATCH) break;
  }
  const [tail] = await tx.drizzle.execute<{ count: number }>(sql`
    select count(*)::int as count from audit a where not exists (select from audit_seal s where s.audit_id = a.id)`);
  return { sealed, unsealed: tail?.count ?? 0, faults: walk.faults(), head: walk.last.seal, seals };
}
