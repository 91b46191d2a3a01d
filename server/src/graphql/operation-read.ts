import type { AheadOfVersion, Database, ReadTransaction } from "../store/driver/database.ts";
import { DatabaseError } from "../store/driver/database-error.ts";
import type { Scope } from "../store/scope.ts";

/**
 * One snapshot for all fields of an operation, opened by the first that reads and given back by `close`. Fields that run
 * side by side share it, so that one answer has one data version. An operation that takes too long, or that nobody waits for
 * any more, is cancelled in the database as well.
 */
export class OperationRead {
  readonly #database: Database;
  readonly #scope: Scope;
  readonly #deadline: number;
  readonly #limitMs: number;
  #stop: AbortController | null = null;
  #stopped: DatabaseError | null = null;
  #timer: NodeJS.Timeout | undefined;
  #opened: Promise<ReadTransaction> | null = null;
  #finish: (() => void) | null = null;
  #closed = false;
  #version: number | null = null;

  /** `limitMs`: how long all statements of the operation may take together, from now on. */
  constructor(database: Database, scope: Scope, limitMs: number) {
    this.#database = database;
    this.#scope = scope;
    this.#limitMs = limitMs;
    this.#deadline = performance.now() + limitMs;
  }

  /**
   * The snapshot; rejects when the database cannot give one. Where this call opens it, `ahead` may send queries in the same
   * round trip.
   */
  open(ahead?: (queries: AheadOfVersion) => void): Promise<ReadTransaction> {
    if (this.#stopped !== null) return Promise.reject(this.#stopped);
    if (this.#opened !== null) return this.#opened;
    const stop = new AbortController();
    this.#stop = stop;
    this.#timer = setTimeout(() => this.#cancel(tooSlow(this.#limitMs)), this.#deadline - performance.now());
    this.#opened = new Promise((resolve, reject) => {
      const work = (tx: ReadTransaction): Promise<void> => {
        this.#version = tx.version.version;
        resolve(tx);
        return new Promise((finish) => {
          this.#finish = finish;
          if (this.#closed) finish();
        });
      };
      this.#database.read(this.#scope, work, ahead, stop.signal).catch(reject);
    });
    return this.#opened;
  }

  /** The data version that was read; null where nothing was. */
  get version(): number | null {
    return this.#version;
  }

  /** Gives the snapshot back; idempotent, and harmless when none was opened. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#finish?.();
  }

  /** Nobody waits for the answer: what runs is cancelled, and what is still to be asked fails. Harmless after `close`. */
  abandon(): void {
    this.#cancel(new DatabaseError("READ_ABANDONED", "The operation was given up by whoever asked for it."));
  }

  #cancel(reason: DatabaseError): void {
    if (this.#closed) return;
    this.#stopped = reason;
    this.#stop?.abort(reason);
    this.close();
  }
}

function tooSlow(limitMs: number): DatabaseError {
  return new DatabaseError("READ_TIMEOUT", `The operation took longer than ${limitMs / 1_000} seconds and was cancelled: ask for fewer regions, periods or cases, or one question after another.`);
}
