import type { AheadOfVersion, Database, ReadTransaction } from "../store/driver/database.ts";
import type { Scope } from "../store/scope.ts";

/**
 * One snapshot for all fields of an operation, opened by the first that reads and given back by `close`. Fields that run
 * side by side share it, so that one answer has one data version.
 */
export class OperationRead {
  readonly #database: Database;
  readonly #scope: Scope;
  #opened: Promise<ReadTransaction> | null = null;
  #finish: (() => void) | null = null;
  #closed = false;

  constructor(database: Database, scope: Scope) {
    this.#database = database;
    this.#scope = scope;
  }

  /**
   * The snapshot; rejects when the database cannot give one. Where this call opens it, `ahead` may send queries in the same
   * round trip.
   */
  open(ahead?: (queries: AheadOfVersion) => void): Promise<ReadTransaction> {
    this.#opened ??= new Promise((resolve, reject) => {
      const work = (tx: ReadTransaction): Promise<void> => {
        resolve(tx);
        return new Promise((finish) => {
          this.#finish = finish;
          if (this.#closed) finish();
        });
      };
      this.#database.read(this.#scope, work, ahead).catch(reject);
    });
    return this.#opened;
  }

  /** Gives the snapshot back; idempotent, and harmless when none was opened. */
  close(): void {
    this.#closed = true;
    this.#finish?.();
  }
}
