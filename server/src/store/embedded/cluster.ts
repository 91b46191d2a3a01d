import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { program, type Binaries } from "./binaries.ts";
import type { DatabaseUser } from "./database-user.ts";
import { EmbeddedError } from "./embedded-error.ts";
import { findPostmaster, postmasterRuns, type Postmaster } from "./postmaster.ts";
import { runProgram } from "./run-program.ts";
import { clusterConfiguration } from "./settings.ts";

/** Where PostgreSQL's programs and its data are, and who runs it. */
export interface Cluster {
  readonly binaries: Binaries;
  readonly folder: string;
  readonly user: DatabaseUser | null;
  readonly durable: boolean;
}

const LOG_LIMIT_BYTES = 5 << 20;
const START_ATTEMPTS = 5;

function giveTo(path: string, user: DatabaseUser | null): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** Runs initdb beside the final place and moves the result there, so that a crash leaves no half-made cluster behind. */
export async function makeCluster(cluster: Cluster, password: string): Promise<void> {
  const fresh = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.new-password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  giveTo(fresh, cluster.user);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(passwordFile, cluster.user);
  try {
    const options = [`--pgdata=${fresh}`, "--username=postgres", "--encoding=UTF8", "--locale=C", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const ran = await runProgram(program(cluster.binaries, "initdb"), cluster.durable ? options : [...options, "--no-sync"], cluster.user);
    if (ran.code !== 0) {
      throw new EmbeddedError(
        "INITDB_FAILED",
        `PostgreSQL could not make its folder ${cluster.folder}: ${lastLines(ran.output)} Free space or name another folder in DATA_DIR, or set DATABASE_URL.`,
      );
    }
    appendFileSync(join(fresh, "postgresql.conf"), "\ninclude_if_exists 'plumbline.conf'\n");
    renameSync(fresh, cluster.folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Refuses a folder that is no cluster, or one of another major version, which PostgreSQL could not read. */
export async function assertVersion(cluster: Cluster): Promise<string> {
  const ran = await runProgram(program(cluster.binaries, "postgres"), ["--version"], cluster.user);
  const version = /\d+\.\d+/.exec(ran.output)?.[0];
  if (version === undefined) {
    throw new EmbeddedError("START_FAILED", `PostgreSQL's program in ${cluster.binaries.folder} does not run (${ran.output}): set DATABASE_URL to a PostgreSQL of your own.`);
  }
  const file = join(cluster.folder, "PG_VERSION");
  if (!existsSync(file)) {
    throw new EmbeddedError(
      "DATA_DIR_FOREIGN",
      `The folder ${cluster.folder} exists but holds no PostgreSQL cluster: move it away and start again, or name another folder in DATA_DIR.`,
    );
  }
  const major = readFileSync(file, "utf8").trim();
  if (major !== version.split(".")[0]) {
    throw new EmbeddedError(
      "CLUSTER_VERSION",
      `The folder ${cluster.folder} was written by PostgreSQL ${major}, but this release brings ${version}: back it up with the release that wrote it and restore the backup into a new DATA_DIR.`,
    );
  }
  return version;
}

/** Starts the server, on a free port unless one is named, and waits until it answers. */
export async function startCluster(cluster: Cluster, password: string, port?: number): Promise<Postmaster> {
  const log = join(cluster.folder, "server.log");
  for (let attempt = 1; ; attempt += 1) {
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
    const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    const configuration = join(cluster.folder, "plumbline.conf");
    writeFileSync(configuration, clusterConfiguration({ port: port ?? (await freePort()), durable: cluster.durable }), { mode: 0o600 });
    giveTo(configuration, cluster.user);
    const ran = await runProgram(
      program(cluster.binaries, "pg_ctl"),
      ["start", "--wait", "--timeout=120", "--silent", `--pgdata=${cluster.folder}`, `--log=${log}`],
      cluster.user,
    );
    const postmaster = ran.code === 0 ? await findPostmaster(cluster.folder, password) : null;
    if (postmaster) return postmaster;
    const reason = existsSync(log) ? readFileSync(log).subarray(before).toString("utf8") : ran.output;
    // Another program took the port meanwhile, or the children of a killed server are still ending.
    const passing = /could not bind|Address already in use|pre-existing shared memory|lock file .* already exists/.test(reason);
    if (!passing || attempt === START_ATTEMPTS) {
      throw new EmbeddedError(
        "START_FAILED",
        `PostgreSQL did not start on ${cluster.folder}: ${lastLines(reason || ran.output)} The whole report is in ${log}.`,
      );
    }
    await sleep(300 * attempt);
  }
}

/** Stops the server in good order, and at once when that takes longer than 20 seconds; either is safe for the data. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const pgCtl = program(cluster.binaries, "pg_ctl");
  const stop = (mode: string): readonly string[] => ["stop", "--wait", "--timeout=20", "--silent", `--mode=${mode}`, `--pgdata=${cluster.folder}`];
  if (!postmasterRuns(cluster.folder)) return;
  const ran = await runProgram(pgCtl, stop("fast"), cluster.user);
  if (ran.code !== 0) await runProgram(pgCtl, stop("immediate"), cluster.user);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function lastLines(text: string): string {
  const lines = text.trim().split("\n").slice(-2).join(" ").trim();
  return lines === "" ? "it gave no reason." : lines.endsWith(".") ? lines : `${lines}.`;
}

