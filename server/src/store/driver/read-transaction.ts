import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Scope } from "../scope.ts";
import { claimStatements } from "./claims.ts";
import { Cancellation } from "./cancellation.ts";
import type { Connection } from "./connection.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import type { AheadOfVersion, ReadTransaction } from "./database.ts";
import { dataVersion } from "./data-version.ts";
import { explainError } from "./explain-error.ts";
import { Lease } from "./lease.ts";

const BEGIN = "begin isolation level repeatable read read only;";
/** The first statement that needs a snapshot, so the version belongs to the rows read after it. */
const VERSION = "select version, versioned_at, pg_backend_pid() as pid from data_version where id = 1";

function open(connection: Connection, lease: Lease, row: Readonly<Record<string, unknown>> | undefined): ReadTransaction {
  let drizzle: PostgresJsDatabase | undefined;
  return {
    version: dataVersion(row),
    get drizzle() {
      return (drizzle ??= connection.handle(lease.check));
    },
    prepared: preparedOn(connection, lease),
  };
}

function preparedOn(connection: Connection, lease: Lease): ReadTransaction["prepared"] {
  return (name, build) => {
    const query = connection.prepared(name, build);
    return (values) => {
      lease.check();
      return query.execute(values);
    };
  };
}

interface Readers {
  readonly pool: ConnectionPool;
  /** Sessions through which statements of others are cancelled. */
  readonly cancellers: ConnectionPool;
  readonly url: string;
}

interface ReadOptions {
  readonly ahead: ((queries: AheadOfVersion) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Runs the work in one read-only snapshot: BEGIN, the claims and the version travel in one round trip. */
export async function readTransaction<T>(
  { pool, cancellers, url }: Readers,
  scope: Scope,
  work: (tx: ReadTransaction) => Promise<T>,
  { ahead, signal }: ReadOptions,
): Promise<T> {
  const claims = claimStatements(scope);
  const connection = await pool.acquire(signal);
  const lease = new Lease();
  const cancellation = new Cancellation(connection, lease, cancellers, signal);
  try {
    const begun = connection.run(`${BEGIN} ${claims} ${VERSION}`);
    // Sent behind BEGIN without waiting for it; were BEGIN refused, they would run without claims and see nothing.
    ahead?.({ prepared: preparedOn(connection, lease) });
    const row = (await begun).at(-1)?.[0];
    cancellation.knows(Number(row?.["pid"]));
    const result = await work(open(connection, lease, row));
    signal?.throwIfAborted();
    cancellation.off();
    lease.end();
    // Nothing can be lost by a read-only commit, so the answer does not wait for it.
    void connection.run("commit").then(
      () => pool.release(connection),
      () => pool.discard(connection),
    );
    return result;
  } catch (error) {
    cancellation.off();
    lease.end();
    // A cancellation that arrived later would meet the next transaction of the session.
    await cancellation.settled();
    await rollBack(connection, pool);
    throw explainError(signal?.aborted === true ? signal.reason : error, url);
  }
}

/** Undoes whatever is open and gives the connection back, or throws it away when that fails. */
export async function rollBack(connection: Connection, pool: ConnectionPool): Promise<void> {
  try {
    await connection.run("rollback");
    pool.release(connection);
  } catch {
    pool.discard(connection);
  }
}
