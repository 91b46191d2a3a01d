import { IDENTITY_ROLE } from "./app-role.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import type { IdentityTransaction } from "./database.ts";
import { explainError } from "./explain-error.ts";
import { Lease } from "./lease.ts";
import { rollBack } from "./read-transaction.ts";

/** Runs the work in one transaction as the identity role; any throw rolls all of it back. */
export async function identityTransaction<T>(pool: ConnectionPool, url: string, work: (tx: IdentityTransaction) => Promise<T>): Promise<T> {
  const connection = await pool.acquire();
  const lease = new Lease();
  try {
    await connection.run(`begin isolation level read committed; set local role ${IDENTITY_ROLE}`);
    const result = await work({ drizzle: connection.handle(lease.check) });
    lease.end();
    await connection.run("commit");
    pool.release(connection);
    return result;
  } catch (error) {
    lease.end();
    await rollBack(connection, pool);
    throw explainError(error, url);
  }
}
