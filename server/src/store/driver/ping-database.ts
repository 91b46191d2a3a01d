import type { ConnectionPool } from "./connection-pool.ts";
import { DatabaseError } from "./database-error.ts";
import { describeUrl, explainError } from "./explain-error.ts";

/** Resolves when `select 1` answers within the time; a connection that did not is thrown away. */
export async function pingDatabase(pool: ConnectionPool, url: string, timeoutMs: number): Promise<void> {
  const connection = await pool.acquire();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new DatabaseError(
          "DATABASE_UNREACHABLE",
          `PostgreSQL at ${describeUrl(url)} did not answer within ${timeoutMs} ms: check that it runs and is not overloaded.`,
        ),
      );
    }, timeoutMs);
  });
  try {
    await Promise.race([connection.run("select 1"), late]);
    pool.release(connection);
  } catch (error) {
    pool.discard(connection);
    throw explainError(error, url);
  } finally {
    clearTimeout(timer);
  }
}
