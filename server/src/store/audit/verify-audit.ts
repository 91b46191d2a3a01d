import { sql } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";
import { FIRST_SEAL, SEALED_COLUMNS, sealOf } from "./seal-audit.ts";
import type { SealedRow } from "./seal-audit.ts";

/** A row that is not as it was sealed. */
export interface AuditFault {
  readonly kind: "changed" | "removed" | "reordered";
  /** The audit row's number. */
  readonly id: string;
  /** Its place in the chain. */
  readonly seq: number;
}

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
/** Among more faults than these, rows that changed places are not looked for: comparing each with each would take too long. */
const COMPARED = 200;

/** A place in the chain whose row does not fit its seal. */
interface Misfit {
  readonly seq: number;
  readonly before: string;
  readonly seal: string;
  readonly row: SealedRow;
}

type Link = { readonly seq: string; readonly audit_id: string; readonly seal: string; readonly present: boolean } & SealedRow & Record<string, unknown>;

/** Walks the chain from its first seal and names every row that was changed, removed or reordered since it was sealed. */
export async function verifyAudit(tx: IdentityTransaction, key: Buffer, asked: string | null = null): Promise<AuditVerdict> {
  const removed: AuditFault[] = [];
  const misfits: Misfit[] = [];
  let [sealed, before, last] = [0, FIRST_SEAL, 0];
  let seals = asked === null;
  for (;;) {
    const links = await tx.drizzle.execute<Link>(sql`
      select s.seq, s.audit_id, s.seal, a.id is not null as present, ${SEALED_COLUMNS}
      from audit_seal s left join audit a on a.id = s.audit_id where s.seq > ${last} order by s.seq limit ${BATCH}`);
    for (const { seq: place, audit_id: id, seal, present, ...row } of links) {
      const seq = Number(place);
      // A gap in the places: seals themselves were taken out.
      for (let missing = last + 1; missing < seq; missing += 1) removed.push({ kind: "removed", id: "unknown", seq: missing });
      if (!present) removed.push({ kind: "removed", id, seq });
      else if (sealOf(key, seq, before, row) !== seal) misfits.push({ seq, before, seal, row });
      // Every fault is told once: the chain goes on from the seal that is written.
      seals ||= seal === asked;
      [before, last, sealed] = [seal, seq, sealed + 1];
    }
    if (links.length < BATCH) break;
  }
  const [tail] = await tx.drizzle.execute<{ count: number }>(sql`
    select count(*)::int as count from audit a where not exists (select from audit_seal s where s.audit_id = a.id)`);
  const faults = [...removed, ...misfits.map((misfit) => describe(misfit, misfits, key))].sort((a, b) => a.seq - b.seq);
  return { sealed, unsealed: tail?.count ?? 0, faults, head: before, seals };
}

/** A row that would fit another misfit's place was moved there; any other was changed. */
function describe({ seq, row }: Misfit, misfits: readonly Misfit[], key: Buffer): AuditFault {
  const moved = misfits.length <= COMPARED && misfits.some((other) => other.seq !== seq && [row.id, other.row.id].some((id) => sealOf(key, other.seq, other.before, { ...row, id }) === other.seal));
  return { kind: moved ? "reordered" : "changed", id: row.id, seq };
}
