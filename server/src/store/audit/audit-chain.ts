import { createHmac } from "node:crypto";

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

/** A seal at its place in the chain. */
export interface Seal {
  readonly seq: number;
  readonly seal: string;
}

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

/** A seal and the row it names, null where that row is gone. */
export interface ChainLink extends Seal {
  readonly auditId: string;
  readonly row: SealedRow | null;
}

/** A row that is not as it was sealed, or of which that cannot be told, for the seal before it is gone. */
export interface AuditFault {
  readonly kind: "changed" | "removed" | "reordered" | "unproven";
  /** The audit row's number, or “unknown” where its seal is gone too. */
  readonly id: string;
  /** Its place in the chain. */
  readonly seq: number;
}

/** A place in the chain whose row does not fit its seal. */
interface Misfit extends Seal {
  readonly before: string;
  readonly row: SealedRow;
}

/** Among more misfits than these, rows that changed places are not looked for: comparing each with each would take too long. */
const COMPARED = 50;
/** How many seals that were written over may be asked whether a row once stood behind them. */
const DOUBTFUL = 8;

/** Follows a chain from its first seal, link by link, and names every row at fault once. */
export class ChainWalk {
  readonly #key: Buffer;
  readonly #misfits: Misfit[] = [];
  readonly #faults: AuditFault[] = [];
  /** Seals of misfits, as written and as they should be: a genuine row may follow either. */
  #doubtful: string[] = [];
  #many = false;
  #last: Seal = { seq: 0, seal: FIRST_SEAL };

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** The last seal so far. */
  get last(): Seal {
    return this.#last;
  }

  /** Takes the next link, in order of its place. */
  take({ seq, seal, auditId, row }: ChainLink): void {
    const before = this.#last.seal;
    const gap = seq > this.#last.seq + 1;
    // Seals themselves were taken out.
    for (let missing = this.#last.seq + 1; missing < seq; missing += 1) this.#faults.push({ kind: "removed", id: "unknown", seq: missing });
    if (row === null) this.#faults.push({ kind: "removed", id: auditId, seq });
    else if (![before, ...this.#doubtful].some((one) => sealOf(this.#key, seq, one, row) === seal)) {
      if (gap) this.#faults.push({ kind: "unproven", id: row.id, seq });
      else this.#misfit({ seq, seal, before, row });
    }
    // Every fault is told once: the chain goes on from the seal that is written.
    this.#last = { seq, seal };
  }

  /** Every row at fault, in order of its place. */
  faults(): AuditFault[] {
    return [...this.#faults, ...this.#misfits.map((misfit) => this.#describe(misfit))].sort((a, b) => a.seq - b.seq);
  }

  #misfit(misfit: Misfit): void {
    const { seq, seal, before, row } = misfit;
    this.#many = this.#misfits.length === COMPARED;
    if (this.#many) this.#faults.push({ kind: "changed", id: row.id, seq });
    else this.#misfits.push(misfit);
    this.#doubtful = [...this.#doubtful, seal, sealOf(this.#key, seq, before, row)].slice(-DOUBTFUL);
  }

  /** A row that fits another misfit's place or seal was moved; any other was changed, or its seal was. */
  #describe({ seq, row }: Misfit): AuditFault {
    if (this.#many) return { kind: "changed", id: row.id, seq };
    const seals = new Set(this.#misfits.map((one) => one.seal));
    const moved = this.#misfits.some((other) =>
      [other.before, ...seals].some((before) => [row.id, other.row.id].some((id) => seals.has(sealOf(this.#key, other.seq, before, { ...row, id })))),
    );
    return { kind: moved ? "reordered" : "changed", id: row.id, seq };
  }
}
