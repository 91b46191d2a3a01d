import postgres, { type Sql } from "postgres";
import { connectionGone } from "./database-error.ts";

/**
 * Runs work on one session outside the pools, of the URL's own user unless another account is given, and ends it. Rejects with DATABASE_GONE when the session
 * is lost, for a query sent at that very moment would never be answered.
 */
export async function withSession<T>(
  url: string,
  work: (sql: Sql) => Promise<T>,
  account?: { readonly user: string; readonly password: string },
): Promise<T> {
  let lose = (_error: Error): void => {};
  const lost = new Promise<never>((_, reject) => (lose = reject));
  lost.catch(() => {});
  const sql = postgres(url, {
    ...(account && { username: account.user, password: account.password }),
    max: 1,
    connect_timeout: 5,
    fetch_types: false,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
    onclose: () => lose(connectionGone()),
  });
  try {
    return await Promise.race([work(sql), lost]);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
