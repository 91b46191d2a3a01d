import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { sql } from "drizzle-orm";
import { ROLLUP_ROLE } from "./app-role.ts";
import { CHANGE_CHANNEL } from "./change-listener.ts";
import type { Connection } from "./connection.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import type { ChangeRequest, Changed, DataVersion, WriteTransaction } from "./database.ts";
import { DatabaseError } from "./database-error.ts";
import { dataVersion } from "./data-version.ts";
import { explainError } from "./explain-error.ts";
import { Lease } from "./lease.ts";
import { rollBack } from "./read-transaction.ts";

/** Inserts the change's row, as yet without a version. */
async function openChange(drizzle: PostgresJsDatabase, request: ChangeRequest): Promise<number> {
  const rows = await drizzle.execute<{ id: string }>(
    sql`insert into change (kind, actor, note) values (${request.kind}, ${request.actor}, ${request.note}) returning id`,
  );
  return Number(rows[0]?.id);
}

/**
 * Takes the next version from the one locked row and gives it to the change. Whoever waits for the lock reads the row anew,
 * so versions follow the order of commits; a rolled-back change leaves no hole. Times are whole milliseconds, as ISO texts
 * and JavaScript keep them, so that an answer as of a change's time includes it.
 */
async function numberChange(drizzle: PostgresJsDatabase, changeId: number, at: Date | undefined): Promise<DataVersion> {
  const time = at === undefined ? sql`greatest(date_trunc('milliseconds', clock_timestamp()), versioned_at)` : sql`${at.toISOString()}::timestamptz`;
  const forward = at === undefined ? sql`true` : sql`(versioned_at is null or versioned_at <= ${at.toISOString()}::timestamptz)`;
  const rows = await drizzle.execute(sql`
    with next as (
      update data_version set version = version + 1, versioned_at = ${time} where id = 1 and ${forward}
      returning version, versioned_at
    )
    update change set version = next.version, versioned_at = next.versioned_at from next where change.id = ${changeId}
    returning change.version, change.versioned_at`);
  if (rows.length === 0) {
    throw new DatabaseError(
      "CHANGE_BACKDATED",
      `A change cannot carry ${at?.toISOString() ?? "this time"}, for a later one is stored already: changes are dated in the order in which they are written.`,
    );
  }
  return dataVersion(rows[0]);
}

function open(connection: Connection, lease: Lease, drizzle: PostgresJsDatabase, changeId: number): WriteTransaction {
  return {
    drizzle,
    changeId,
    copy: (table, columns, rows) => {
      lease.check();
      return connection.copy(table, columns, rows);
    },
  };
}

/** Runs the work as one numbered change, as the roll-up role; any throw rolls all of it back. */
export async function changeTransaction<T>(
  pool: ConnectionPool,
  url: string,
  request: ChangeRequest,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<Changed<T>> {
  const connection = await pool.acquire();
  const lease = new Lease();
  try {
    await connection.run(`begin isolation level read committed; set local role ${ROLLUP_ROLE}`);
    const drizzle = connection.handle(lease.check);
    const changeId = await openChange(drizzle, request);
    const result = await work(open(connection, lease, drizzle, changeId));
    const version = await numberChange(drizzle, changeId, request.at);
    lease.end();
    // Heard when the commit is, and never for what was rolled back.
    await connection.run(`notify ${CHANGE_CHANNEL}, '${version.version}'; commit`);
    pool.release(connection);
    return { result, changeId, version };
  } catch (error) {
    lease.end();
    await rollBack(connection, pool);
    throw explainError(error, url);
  }
}
