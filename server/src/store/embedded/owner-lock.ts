import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedError, systemCode } from "./embedded-error.ts";
import { processExists, processStart } from "./running-process.ts";

/** Who owns a data folder, as its lock file says. */
export interface Owner {
  readonly pid: number;
  /** Tells the owner from a later process of the same id. */
  readonly start: string | null;
  /** What it does, in words for a message, for example “serving on port 4000”. */
  readonly doing: string;
  /** True for a server, whose database commands may use; a command keeps its database to itself, for it stops it soon. */
  readonly shares: boolean;
}

export interface OwnerLock {
  release(): void;
}

function readOwner(file: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(file, "utf8")) as Owner;
    return Number.isInteger(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

function lives(owner: Owner): boolean {
  if (!processExists(owner.pid)) return false;
  const start = processStart(owner.pid);
  return start === null || owner.start === null || start === owner.start;
}

/** The living owner of a data folder, or null. */
export function currentOwner(lockFile: string): Owner | null {
  const owner = readOwner(lockFile);
  return owner && lives(owner) ? owner : null;
}

function tryCreate(file: string, content: string): boolean {
  try {
    const handle = openSync(file, "wx", 0o644);
    writeFileSync(handle, content);
    closeSync(handle);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Removes the lock of an owner that died; a second file keeps two heirs from removing each other's new lock. */
function removeStale(file: string): void {
  const heir = `${file}.heir`;
  if (!tryCreate(heir, "")) {
    const age = Date.now() - (statSync(heir, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) rmSync(heir, { force: true });
    return;
  }
  if (!currentOwner(file)) rmSync(file, { force: true });
  rmSync(heir, { force: true });
}

/** Takes the data folder for this process; throws DATA_DIR_IN_USE, naming the owner, while another living process has it. */
export async function lockDataFolder(
  lockFile: string,
  dataDir: string,
  as: Pick<Owner, "doing" | "shares">,
): Promise<OwnerLock> {
  const own: Owner = { pid: process.pid, start: processStart(process.pid), ...as };
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (tryCreate(lockFile, `${JSON.stringify(own)}\n`)) {
      return {
        release: () => {
          if (readOwner(lockFile)?.pid === process.pid) rmSync(lockFile, { force: true });
        },
      };
    }
    const owner = currentOwner(lockFile);
    if (owner) {
      throw new EmbeddedError(
        "DATA_DIR_IN_USE",
        `The data folder ${dataDir} is in use by another Plumbline (process ${owner.pid}, ${owner.doing}): stop that one, or name another folder in DATA_DIR.`,
      );
    }
    // An unreadable file may be one that is just being written.
    if (readOwner(lockFile) || attempt >= 5) removeStale(lockFile);
    await sleep(25);
  }
  throw new EmbeddedError(
    "DATA_DIR_IN_USE",
    `The lock ${lockFile} could not be taken for a second: if no other Plumbline uses ${dataDir}, delete that file and start again.`,
  );
}
