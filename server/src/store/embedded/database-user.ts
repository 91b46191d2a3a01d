import { statSync } from "node:fs";
import { EmbeddedError } from "./embedded-error.ts";
import { runProgram } from "./run-program.ts";

/** The account that PostgreSQL runs as when we are root, which it refuses to run as. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const NAMES = ["postgres", "plumbline"] as const;

async function findUser(name: string): Promise<DatabaseUser | null> {
  const [user, group] = await Promise.all([runProgram("id", ["-u", name], null), runProgram("id", ["-g", name], null)]);
  const isId = /^[1-9]\d*$/;
  if (!isId.test(user.output) || !isId.test(group.output)) return null;
  return { name, uid: Number(user.output), gid: Number(group.output) };
}

/**
 * Null when we are not root: then PostgreSQL runs as we do. As root: the owner of the cluster where there is one, else the
 * user postgres, else a system user “plumbline”, made now.
 */
export async function databaseUser(clusterFolder: string | null, log: (message: string) => void): Promise<DatabaseUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = clusterFolder === null ? undefined : statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  for (const name of NAMES) {
    const user = await findUser(name);
    if (user) return user;
  }
  const made = await runProgram("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "plumbline"], null);
  const user = made.code === 0 ? await findUser("plumbline") : null;
  if (!user) {
    throw new EmbeddedError(
      "DATABASE_USER",
      `PostgreSQL does not run as root and no user could be made for it (${made.output}): start Plumbline as an ordinary user, or set DATABASE_URL.`,
    );
  }
  log("Made the system user “plumbline” for the database, because PostgreSQL does not run as root.");
  return user;
}
