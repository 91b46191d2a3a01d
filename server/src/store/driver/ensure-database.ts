import { withSession } from "./with-session.ts";
import { errorCode } from "./database-error.ts";

const NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** Creates a UTF-8 database where it is missing; `url` names any database of the server and a user that may create one. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  if (!NAME.test(name)) throw new RangeError(`“${name}” is no database name: use lower-case letters, digits and underscores.`);
  try {
    await withSession(url, async (sql) => {
      const found = await sql`select 1 from pg_database where datname = ${name}`;
      if (found.length === 0) await sql.unsafe(`create database ${name} encoding 'UTF8' locale 'C' template template0`);
    });
  } catch (error) {
    const code = errorCode(error);
    if (code !== "42P04" && code !== "23505") throw error;
  }
}
