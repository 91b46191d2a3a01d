import { APP_ROLE } from "./app-role.ts";
import { ChangeListener } from "./change-listener.ts";
import { changeTransaction } from "./change-transaction.ts";
import { ConnectionPool, type PoolOptions } from "./connection-pool.ts";
import type { Database } from "./database.ts";
import { identityTransaction } from "./identity-transaction.ts";
import { pingDatabase } from "./ping-database.ts";
import { prepareDatabase, type PrepareOptions } from "./prepare-database.ts";
import { readTransaction } from "./read-transaction.ts";

export interface ConnectOptions {
  readonly adminUrl: string;
  readonly appPassword: string;
  /** Connections for reading; 10 unless given. */
  readonly readers?: number;
  /** Connections for writing; 3 unless given. */
  readonly writers?: number;
  /** How long a caller waits for a free connection, in milliseconds; 5,000 unless given. */
  readonly waitMs?: number;
  /** After how many milliseconds a reading statement is cancelled; 15,000 unless given. */
  readonly readTimeoutMs?: number;
}

export type OpenOptions = PrepareOptions & ConnectOptions;

/** Connects to a database that prepareDatabase has made ready; nothing is sent before the first use. */
export function connectDatabase(options: ConnectOptions): Database {
  const pool = (name: string, size: number, parameters: Readonly<Record<string, string>>): PoolOptions => ({
    url: options.adminUrl,
    account: { user: APP_ROLE, password: options.appPassword },
    parameters: { application_name: `plumbline ${name}`, ...parameters },
    size,
    waitMs: options.waitMs ?? 5_000,
  });
  const readers = new ConnectionPool(
    pool("read", options.readers ?? 10, {
      statement_timeout: String(options.readTimeoutMs ?? 15_000),
      idle_in_transaction_session_timeout: "60000",
    }),
  );
  const writers = new ConnectionPool(pool("write", options.writers ?? 3, {}));
  // Signing in must not wait behind an import.
  const identities = new ConnectionPool(pool("identity", 3, { statement_timeout: "10000", idle_in_transaction_session_timeout: "10000" }));
  // A connection of its own: a pool kept busy by heavy queries says nothing about the database's health.
  const pings = new ConnectionPool(pool("ping", 1, {}));
  // Cancelling must not wait behind what is to be cancelled.
  const cancellers = new ConnectionPool(pool("cancel", 2, { statement_timeout: "5000" }));
  const listeners = new Set<ChangeListener>();
  return {
    read: (scope, work, ahead, signal) => readTransaction({ pool: readers, cancellers, url: options.adminUrl }, scope, work, { ahead, signal }),
    change: async (request, work) => {
      const changed = await changeTransaction(writers, options.adminUrl, request, work);
      // Who changes something in this process reads it at once; the notice comes by the database's own way.
      for (const listener of listeners) listener.tell(changed.version);
      return changed;
    },
    identity: (work) => identityTransaction(identities, options.adminUrl, work),
    ping: (timeoutMs) => pingDatabase(pings, options.adminUrl, timeoutMs),
    listen: (heard) => {
      const listener = new ChangeListener(pool("listen", 1, {}), heard);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        return listener.stop();
      };
    },
    close: async () => {
      await Promise.all([...listeners].map((listener) => listener.stop()));
      await Promise.all([readers.close(), writers.close(), identities.close(), pings.close(), cancellers.close()]);
    },
  };
}

/** Prepares the database (roles, migrations) and connects to it; rejects with a DatabaseError that names the way out. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  await prepareDatabase(options);
  return connectDatabase(options);
}
