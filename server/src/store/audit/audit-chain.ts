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

/** A place in the chain whose row does not fit its seal, or not behind the seal before it. */
interface Misfit extends Seal {
  readonly before: string;
  /** Whether seals between this one and the one before are gone. */
  readonly behindGap: boolean;
  readonly row: SealedRow;
}

/** Among more misfits than these, what came of each is not looked for: comparing each with each would take too long. */
const COMPARED = 30;

/** Follows a chain from its first seal, link by link, and names every row at fault once. */
export class ChainWalk {
  readonly #key: Buffer;
  readonly #faults: AuditFault[] = [];
  #misfits: Misfit[] = [];
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
    const { seq: last, seal: before } = this.#last;
    // Seals themselves were taken out.
    for (let missing = last + 1; missing < seq; missing += 1) this.#faults.push({ kind: "removed", id: "unknown", seq: missing });
    if (row === null) this.#faults.push({ kind: "removed", id: auditId, seq });
    else if (sealOf(this.#key, seq, before, row) !== seal) this.#misfit({ seq, seal, before, behindGap: seq > last + 1, row });
    // Every fault is told once: the chain goes on from the seal that is written.
    this.#last = { seq, seal };
  }

  /** Every row at fault, in order of its place. */
  faults(): AuditFault[] {
    const befores = new Set(this.#misfits.flatMap(({ seq, seal, before, row }) => [before, seal, sealOf(this.#key, seq, before, row)]));
    return [...this.#faults, ...this.#misfits.flatMap((misfit) => this.#judge(misfit, [...befores]))].sort((a, b) => a.seq - b.seq);
  }

  #misfit(misfit: Misfit): void {
    if (this.#misfits.length === COMPARED) {
      this.#many = true;
      this.#faults.push(...this.#misfits.map(changed));
      this.#misfits = [];
    }
    if (this.#many) this.#faults.push(changed(misfit));
    else this.#misfits.push(misfit);
  }

  /** A row that fits behind a seal that was moved or written over is as it was; one that fits another's place or seal was moved. */
  #judge(misfit: Misfit, befores: readonly string[]): AuditFault[] {
    const { seq, seal, row, behindGap } = misfit;
    const fits = (place: number, id: string): string[] => befores.map((before) => sealOf(this.#key, place, before, { ...row, id }));
    if (fits(seq, row.id).includes(seal)) return [];
    if (behindGap) return [{ kind: "unproven", id: row.id, seq }];
    const seals = new Set(this.#misfits.map((one) => one.seal));
    const moved = this.#misfits.some((other) => [row.id, other.row.id].some((id) => fits(other.seq, id).some((one) => seals.has(one))));
    return [moved ? { kind: "reordered", id: row.id, seq } : changed(misfit)];
  }
}

const changed = ({ row, seq }: Misfit): AuditFault => ({ kind: "changed", id: row.id, seq });
