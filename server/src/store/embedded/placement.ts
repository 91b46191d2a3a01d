import { randomBytes } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { program, type Binaries } from "./binaries.ts";
import type { DataFolder } from "./data-folder.ts";
import type { DatabaseUser } from "./database-user.ts";
import { EmbeddedError } from "./embedded-error.ts";
import { barrier } from "./reachable.ts";
import { runProgram } from "./run-program.ts";

/** Where things go that the database's user cannot reach at their own place. */
export const SHARED_FOLDER = process.platform === "darwin" ? "/usr/local/var/plumbline" : "/var/lib/plumbline";

type Log = (message: string) => void;

function makeShared(shared: string): void {
  try {
    mkdirSync(shared, { recursive: true });
    chmodSync(shared, 0o755);
  } catch (error) {
    throw new EmbeddedError(
      "DATA_DIR_UNUSABLE",
      `The database's user cannot reach our folders and ${shared} cannot be made: name a DATA_DIR outside private folders, start Plumbline as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** The cluster's folder as recorded, or null as long as no cluster was placed. */
export function placedCluster(folder: DataFolder): string | null {
  if (existsSync(folder.movedFile)) return readFileSync(folder.movedFile, "utf8").trim();
  return existsSync(folder.cluster) ? folder.cluster : null;
}

/** Decides where a new cluster goes: into DATA_DIR, or, when the database's user cannot reach that, into the shared folder. */
export function placeCluster(folder: DataFolder, user: DatabaseUser | null, shared: string, log: Log): string {
  const wall = user ? barrier(folder.path, user) : null;
  if (!user || wall === null) return folder.cluster;
  makeShared(shared);
  const moved = join(shared, `data-${randomBytes(6).toString("hex")}`);
  writeFileSync(folder.movedFile, `${moved}\n`);
  log(`The database runs as ${user.name}, who cannot enter ${wall}: its data is in ${moved}, as ${folder.movedFile} says.`);
  return moved;
}

/** The programs themselves, or a copy in the shared folder when the database's user cannot run them where they are. */
export async function placeBinaries(binaries: Binaries, user: DatabaseUser | null, shared: string, log: Log): Promise<Binaries> {
  const runs = async (at: Binaries): Promise<boolean> => (await runProgram(program(at, "postgres"), ["--version"], user)).code === 0;
  if (!user || (await runs(binaries))) return binaries;
  makeShared(shared);
  const copy: Binaries = { ...binaries, folder: join(shared, `postgresql-${binaries.packageVersion}`) };
  if (await runs(copy)) return copy;
  const fresh = `${copy.folder}.new-${process.pid}`;
  cpSync(binaries.folder, fresh, { recursive: true, verbatimSymlinks: true });
  await runProgram("chmod", ["-R", "a+rX", fresh], null);
  rmSync(copy.folder, { recursive: true, force: true });
  renameSync(fresh, copy.folder);
  log(`The database runs as ${user.name}, who cannot run programs in ${binaries.folder}: they were copied to ${copy.folder}.`);
  return copy;
}
