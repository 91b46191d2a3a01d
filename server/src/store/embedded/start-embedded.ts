import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureDatabase } from "../driver/ensure-database.ts";
import { findBinaries } from "./binaries.ts";
import { assertVersion, makeCluster, startCluster, stopCluster, type Cluster } from "./cluster.ts";
import { clusterPassword, openDataFolder, type DataFolder } from "./data-folder.ts";
import { databaseUser } from "./database-user.ts";
import { EmbeddedError } from "./embedded-error.ts";
import { currentOwner, lockDataFolder } from "./owner-lock.ts";
import { placeBinaries, placeCluster, placedCluster, SHARED_FOLDER } from "./placement.ts";
import { findPostmaster, serverUrl, type Postmaster } from "./postmaster.ts";
import { watchCluster } from "./watch-cluster.ts";

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** What this process does, in words for another's message, for example “serving on port 4000”. */
  readonly doing: string;
  readonly log: (message: string) => void;
  /** False only for tests: then a crash of the machine may lose data. */
  readonly durable?: boolean;
  /** Where data and programs go when we are root and the database's user cannot reach them. */
  readonly sharedFolder?: string;
}

/** The embedded PostgreSQL, running. */
export interface EmbeddedServer {
  /** The superuser's address of the database “plumbline”. */
  readonly adminUrl: string;
  /** The superuser's password, from which others are derived. */
  readonly secret: string;
  /** The postmaster's process as it is now; a killed one is replaced within seconds, on the same port. */
  readonly pid: number;
  readonly port: number;
  /** True when the server was found running, left behind by a process that was killed or owned by another one. */
  readonly adopted: boolean;
  /** The folder with the cluster. */
  readonly cluster: string;
  /** Stops the server and gives the folder free; for a server that another process owns it does nothing. */
  stop(): Promise<void>;
}

const DATABASE = "plumbline";
const JOIN_MS = 30_000;

async function prepareCluster(options: EmbeddedOptions, folder: DataFolder): Promise<{ cluster: Cluster; password: string }> {
  const shared = options.sharedFolder ?? SHARED_FOLDER;
  const placed = placedCluster(folder);
  const user = await databaseUser(placed, options.log);
  const binaries = await placeBinaries(findBinaries(), user, shared, options.log);
  const path = placed ?? placeCluster(folder, user, shared, options.log);
  const cluster: Cluster = { binaries, folder: path, user, durable: options.durable ?? true };
  const password = clusterPassword(folder, existsSync(path));
  if (!existsSync(path)) await makeCluster(cluster, password);
  return { cluster, password };
}

/** The server that runs already, unless it is of another version than ours, in which case it is stopped. */
async function adopt(cluster: Cluster, password: string, version: string, log: (message: string) => void): Promise<Postmaster | null> {
  const found = await findPostmaster(cluster.folder, password);
  if (!found) return null;
  if (found.version !== version) {
    log(`Restarting the database: PostgreSQL ${found.version} was running, this release brings ${version}.`);
    await stopCluster(cluster);
    return null;
  }
  log(`Adopted the database that was still running (process ${found.pid}, port ${found.port}).`);
  return found;
}

async function own(options: EmbeddedOptions, folder: DataFolder, shares: boolean): Promise<EmbeddedServer> {
  const lock = await lockDataFolder(folder.lockFile, folder.path, { doing: options.doing, shares });
  try {
    const { cluster, password } = await prepareCluster(options, folder);
    const version = await assertVersion(cluster);
    const adopted = await adopt(cluster, password, version, options.log);
    const postmaster = adopted ?? (await startCluster(cluster, password));
    await ensureDatabase(serverUrl(postmaster.port, password, "postgres"), DATABASE);
    const watch = watchCluster(cluster, password, postmaster, options.log);
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      await watch.end();
      await stopCluster(cluster);
      lock.release();
    };
    return {
      adminUrl: serverUrl(postmaster.port, password, DATABASE),
      secret: password,
      port: postmaster.port,
      adopted: adopted !== null,
      cluster: cluster.folder,
      get pid() {
        return watch.postmaster.pid;
      },
      // Once only: by a second call the folder may belong to somebody else.
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Owns DATA_DIR and runs PostgreSQL in it: makes the cluster the first time, adopts a server that survived its parent, else
 * starts one, and starts it again when it is killed. Rejects with an EmbeddedError whose message names the way out.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  return own(options, openDataFolder(options.dataDir), true);
}

/** The database of the server that owns the folder, used without owning it; null while it does not answer. */
async function visit(folder: DataFolder): Promise<EmbeddedServer | null> {
  const cluster = placedCluster(folder);
  if (cluster === null || !existsSync(folder.passwordFile)) return null;
  const secret = clusterPassword(folder, true);
  const found = await findPostmaster(cluster, secret);
  if (!found) return null;
  const { pid, port } = found;
  return { adminUrl: serverUrl(port, secret, DATABASE), secret, pid, port, adopted: true, cluster, stop: async () => {} };
}

/**
 * For commands: uses the database of a server that runs on DATA_DIR without owning it, or else owns one for the time of the
 * command; waits for another command to end, and up to 30 seconds for a server that is just starting.
 */
export async function joinEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = openDataFolder(options.dataDir);
  let waitedFor: number | null = null;
  for (let deadline = Date.now() + JOIN_MS; Date.now() < deadline; await sleep(200)) {
    const owner = currentOwner(folder.lockFile);
    if (!owner) {
      const owned = await own(options, folder, false).catch((error: unknown) => {
        if (error instanceof EmbeddedError && error.code === "DATA_DIR_IN_USE") return null;
        throw error;
      });
      if (owned) return owned;
    } else if (owner.shares) {
      const visited = await visit(folder);
      if (visited) return visited;
    } else {
      if (waitedFor !== owner.pid) options.log(`Waiting for another command to end (process ${owner.pid}, ${owner.doing}).`);
      waitedFor = owner.pid;
      deadline = Date.now() + JOIN_MS;
    }
  }
  throw new EmbeddedError(
    "DATA_DIR_IN_USE",
    `Another Plumbline owns ${folder.path} but its database does not answer: stop that process, or name another folder in DATA_DIR.`,
  );
}
