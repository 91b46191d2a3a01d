import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Scope } from "../scope.ts";

/** What Drizzle's `.prepare(name)` returns. */
export interface Prepared<T> {
  execute(values?: Record<string, unknown>): Promise<T>;
}

/** The data version an answer rests on. */
export interface DataVersion {
  readonly version: number;
  /** When that version was committed, ISO 8601 in UTC. */
  readonly committedAt: string;
}

/** One read-only REPEATABLE READ transaction under a scope's claims. */
export interface ReadTransaction {
  readonly drizzle: PostgresJsDatabase;
  /**
   * A query prepared by name, built by Drizzle and parsed by PostgreSQL once per connection: the name stands for the text, so
   * one name must always build the same query. `build` ends in `.prepare(name)`; values fill its placeholders.
   */
  prepared<T>(name: string, build: (drizzle: PostgresJsDatabase) => Prepared<T>): (values?: Record<string, unknown>) => Promise<T>;
  /** The last version committed when the transaction's snapshot was taken. */
  readonly version: DataVersion;
}

/** What can be asked while a snapshot is being opened. */
export type AheadOfVersion = Pick<ReadTransaction, "prepared">;

export interface ChangeRequest {
  readonly kind: string;
  readonly actor: string;
  readonly note: string | null;
  /** The moment the change carries: the demonstration and restored backups date theirs, everything else leaves it out. */
  readonly at?: Date;
}

/** One writing transaction, entered as the roll-up role after authorisation. */
export interface WriteTransaction {
  readonly drizzle: PostgresJsDatabase;
  readonly changeId: number;
  /** COPY into an unlogged staging table; values are text, null is NULL. Resolves to the rows written. */
  copy(table: string, columns: readonly string[], rows: AsyncIterable<readonly (string | null)[]>): Promise<number>;
}

/** A transaction about accounts, sessions, tokens and the audit, entered as the identity role; it makes no data version. */
export interface IdentityTransaction {
  readonly drizzle: PostgresJsDatabase;
}

export interface Changed<T> {
  readonly result: T;
  readonly changeId: number;
  readonly version: DataVersion;
}

/** The store's only way to PostgreSQL. */
export interface Database {
  /**
   * Runs the work in one snapshot under the scope's claims. `ahead` may send queries in the very round trip that opens the
   * snapshot, before its version is known; they see the same snapshot and the same claims. When the signal is aborted, the
   * statement that runs is cancelled in PostgreSQL, no other one is sent, and all of it rejects with the signal's reason.
   */
  read<T>(scope: Scope, work: (tx: ReadTransaction) => Promise<T>, ahead?: (queries: AheadOfVersion) => void, signal?: AbortSignal): Promise<T>;
  /** Opens a change, runs the work, numbers the change as the last statement and commits; any throw rolls all of it back. */
  change<T>(request: ChangeRequest, work: (tx: WriteTransaction) => Promise<T>): Promise<Changed<T>>;
  /** Runs the work on accounts and what belongs to them; any throw rolls all of it back. */
  identity<T>(work: (tx: IdentityTransaction) => Promise<T>): Promise<T>;
  /**
   * Tells the last data version once it is known, and every later one soon after its commit, whoever committed it; several
   * that follow closely may be told as one. Reconnects by itself and then tells what was missed. Returns how to stop.
   */
  listen(heard: (version: DataVersion) => void): () => Promise<void>;
  /** Resolves when a trivial query answers within the time, else rejects. */
  ping(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}
