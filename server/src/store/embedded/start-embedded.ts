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

function described(postmaster: Postmaster, password: string, adopted: boolean, cluster: string, stop: () => Promise<void>): EmbeddedServer {
  const { pid, port } = postmaster;
  let stopped: Promise<void> | undefined;
  return {
    adminUrl: serverUrl(port, password, DATABASE),
    secret: password,
    pid,
    port,
    adopted,
    cluster,
    // Once only: by a second call the folder may belong to somebody else.
    stop: () => (stopped ??= stop()),
  };
}

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

/**
 * Owns DATA_DIR and runs PostgreSQL in it: makes the cluster the first time, adopts a server that survived its parent, else
 * starts one. Rejects with an EmbeddedError whose message names the way out; then nothing keeps running.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = openDataFolder(options.dataDir);
  const lock = await lockDataFolder(folder.lockFile, folder.path, options.doing);
  try {
    const { cluster, password } = await prepareCluster(options, folder);
    const version = await assertVersion(cluster);
    let found = await findPostmaster(cluster.folder, password);
    if (found && found.version !== version) {
      options.log(`Restarting the database: PostgreSQL ${found.version} was running, this release brings ${version}.`);
      await stopCluster(cluster);
      found = null;
    }
    const postmaster = found ?? (await startCluster(cluster, password));
    if (found) options.log(`Adopted the database that was still running (process ${found.pid}, port ${found.port}).`);
    await ensureDatabase(serverUrl(postmaster.port, password, "postgres"), DATABASE);
    return described(postmaster, password, found !== null, cluster.folder, async () => {
      await stopCluster(cluster);
      lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * For commands: uses the database of a server that runs on DATA_DIR, without owning it, or else starts one of its own. Waits
 * up to 30 seconds for a server that is just starting.
 */
export async function joinEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = openDataFolder(options.dataDir);
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (!currentOwner(folder.lockFile)) return startEmbedded(options);
    const cluster = placedCluster(folder);
    if (cluster !== null && existsSync(folder.passwordFile)) {
      const password = clusterPassword(folder, true);
      const found = await findPostmaster(cluster, password);
      if (found) return described(found, password, true, cluster, async () => {});
    }
    await sleep(200);
  }
  throw new EmbeddedError(
    "DATA_DIR_IN_USE",
    `Another Plumbline owns ${folder.path} but its database does not answer: stop that process, or name another folder in DATA_DIR.`,
  );
}
