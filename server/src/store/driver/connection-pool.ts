import { Connection, type ConnectionOptions } from "./connection.ts";
import { DatabaseError } from "./database-error.ts";

export interface PoolOptions extends ConnectionOptions {
  readonly size: number;
  /** How long a caller waits for a free connection before DATABASE_BUSY, in milliseconds. */
  readonly waitMs: number;
}

interface Waiter {
  readonly resolve: (connection: Connection) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Up to `size` connections, opened when needed; one that closed is replaced by the next caller's. */
export class ConnectionPool {
  readonly #options: PoolOptions;
  readonly #idle: Connection[] = [];
  readonly #all = new Set<Connection>();
  readonly #waiters: Waiter[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** A connection outside any transaction; whoever no longer waits, by the signal, leaves the queue. */
  async acquire(signal?: AbortSignal): Promise<Connection> {
    signal?.throwIfAborted();
    if (this.#closed) throw new DatabaseError("DATABASE_GONE", "The database was closed: the server is stopping.");
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.size < this.#options.size) return this.#connect();
    return this.#wait(signal);
  }

  /** Gives a connection back; it must be outside any transaction. */
  release(connection: Connection): void {
    if (!connection.open || this.#closed) return this.discard(connection);
    const waiter = this.#waiters.shift();
    if (!waiter) {
      this.#idle.push(connection);
      return;
    }
    clearTimeout(waiter.timer);
    waiter.resolve(connection);
  }

  /** Ends a connection whose state is not certain. */
  discard(connection: Connection): void {
    this.#forget(connection);
    void connection.close(0);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const waiter of this.#waiters.splice(0)) {
      clearTimeout(waiter.timer);
      waiter.reject(new DatabaseError("DATABASE_GONE", "The database was closed: the server is stopping."));
    }
    await Promise.all([...this.#all].map((connection) => connection.close(5)));
  }

  #wait(signal: AbortSignal | undefined): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const leave = (error: Error): void => {
        const place = this.#waiters.indexOf(waiter);
        if (place < 0) return;
        this.#waiters.splice(place, 1);
        clearTimeout(timer);
        reject(error);
      };
      const timer = setTimeout(() => {
        leave(
          new DatabaseError(
            "DATABASE_BUSY",
            `All ${this.#options.size} connections to the database were busy for ${this.#options.waitMs} ms: try again in a moment.`,
          ),
        );
      }, this.#options.waitMs);
      const waiter: Waiter = { resolve, reject, timer };
      this.#waiters.push(waiter);
      signal?.addEventListener("abort", () => leave(abandonedBy(signal)), { once: true });
    });
  }

  #connect(): Connection {
    const connection = new Connection(this.#options, () => this.#forget(connection));
    this.#all.add(connection);
    return connection;
  }

  #forget(connection: Connection): void {
    if (!this.#all.delete(connection)) return;
    const index = this.#idle.indexOf(connection);
    if (index >= 0) this.#idle.splice(index, 1);
    const waiter = this.#closed ? undefined : this.#waiters.shift();
    if (!waiter) return;
    clearTimeout(waiter.timer);
    waiter.resolve(this.#connect());
  }
}

/** What a signal was aborted with, as an error. */
function abandonedBy({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new DatabaseError("READ_ABANDONED", "Nobody waits for the answer any more.");
}
