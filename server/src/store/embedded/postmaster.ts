import { readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { probeServer } from "../driver/probe-server.ts";
import { EmbeddedError } from "./embedded-error.ts";
import { processCommand, processExists } from "./process-start.ts";

/** A running PostgreSQL of our cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** For example “18.4”. */
  readonly version: string;
}

const RECOVERY_MS = 60_000;

export function serverUrl(port: number, password: string, database: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** The first and fourth lines of postmaster.pid; the port is null while the server is starting. */
function readPidFile(cluster: string): { pid: number; port: number | null } | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return Number.isInteger(pid) && pid > 0 ? { pid, port: port > 0 ? port : null } : null;
  } catch {
    return null;
  }
}

/**
 * Finds the server that already runs on the cluster, for example after its parent was killed; waits while it recovers. Null
 * when there is none; a stale postmaster.pid whose process id was given to another program is removed.
 */
export async function findPostmaster(cluster: string, password: string): Promise<Postmaster | null> {
  const deadline = Date.now() + RECOVERY_MS;
  for (;;) {
    const file = readPidFile(cluster);
    if (!file || !processExists(file.pid)) return null;
    const command = processCommand(file.pid);
    if (command !== null && command !== "" && !command.includes("postgres")) {
      rmSync(join(cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (file.port !== null) {
      const probe = await probeServer(serverUrl(file.port, password, "postgres"));
      if (probe.kind === "answers" && realpathSync(probe.dataDirectory) === realpathSync(cluster)) {
        return { pid: file.pid, port: file.port, version: probe.version };
      }
      if (probe.kind !== "silent") {
        throw new EmbeddedError(
          "CLUSTER_PASSWORD",
          `A PostgreSQL on port ${file.port} (process ${file.pid}) uses ${cluster} but does not take our password: stop it, or put the right postgres.password back.`,
        );
      }
    }
    if (Date.now() > deadline) {
      throw new EmbeddedError(
        "START_FAILED",
        `The PostgreSQL of ${cluster} (process ${file.pid}) has not answered for ${RECOVERY_MS / 1000} seconds: look into ${join(cluster, "server.log")}, end that process and start again.`,
      );
    }
    await sleep(100);
  }
}
