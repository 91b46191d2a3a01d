import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "./connection.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import type { Lease } from "./lease.ts";

/** A cancellation that meets the moment between two statements hits nothing, so it is repeated. */
const ATTEMPTS = 20;
const PAUSE_MS = 50;

/**
 * Ends the statements of one transaction when a signal is aborted: none is sent any more, and what runs is cancelled in
 * PostgreSQL, which would otherwise work on for nobody.
 */
export class Cancellation {
  readonly #connection: Connection;
  readonly #lease: Lease;
  readonly #cancellers: ConnectionPool;
  readonly #signal: AbortSignal | undefined;
  #pid: number | null = null;
  #stopping: Promise<void> = Promise.resolve();

  constructor(connection: Connection, lease: Lease, cancellers: ConnectionPool, signal: AbortSignal | undefined) {
    this.#connection = connection;
    this.#lease = lease;
    this.#cancellers = cancellers;
    this.#signal = signal;
    signal?.addEventListener("abort", this.#stop);
    if (signal?.aborted === true) this.#stop();
  }

  /** The session's process, by which its statements are cancelled from now on. Throws when the signal was aborted before. */
  knows(pid: number): void {
    this.#pid = pid;
    if (this.#signal?.aborted !== true) return;
    this.#stop();
    throw this.#signal.reason;
  }

  /** The transaction is over: an abort no longer concerns it. */
  off(): void {
    this.#signal?.removeEventListener("abort", this.#stop);
  }

  /** Resolves when no cancellation is under way any more. */
  settled(): Promise<void> {
    return this.#stopping;
  }

  readonly #stop = (): void => {
    const reason: unknown = this.#signal?.reason;
    this.#lease.end(reason instanceof Error ? reason : null);
    this.#stopping = this.#cancel().catch(() => {
      // No session left to cancel by: the statement ends by its own time limit.
    });
  };

  async #cancel(): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS && this.#connection.busy && this.#pid !== null; attempt += 1) {
      const canceller = await this.#cancellers.acquire();
      try {
        await canceller.run(`select pg_cancel_backend(${this.#pid})`);
        this.#cancellers.release(canceller);
      } catch (error) {
        this.#cancellers.discard(canceller);
        throw error;
      }
      if (this.#connection.busy) await sleep(PAUSE_MS);
    }
  }
}
