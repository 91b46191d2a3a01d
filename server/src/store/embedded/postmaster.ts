import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { probeServer } from "../driver/probe-server.ts";
import { EmbeddedError } from "./embedded-error.ts";
import { processCommand, processExists } from "./running-process.ts";

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

interface PidFile {
  readonly pid: number;
  /** Null while the server is starting. */
  readonly port: number | null;
  /** The id of its System V shared memory segment, which its children hold as long as they live; null where unknown. */
  readonly segment: string | null;
}

/** postmaster.pid: the id in line 1, the port in line 4, the key and id of the shared memory in line 7. */
function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, port: port > 0 ? port : null, segment: /\d+\s+(\d+)/.exec(lines[6] ?? "")?.[1] ?? null };
  } catch {
    return null;
  }
}

/** Whether children of a killed server still hold its shared memory; they would write beside a new one. Linux only. */
function segmentHeld(segment: string | null): boolean {
  if (segment === null || !existsSync("/proc/sysvipc/shm")) return false;
  const lines = readFileSync("/proc/sysvipc/shm", "utf8").split("\n").map((line) => line.trim().split(/\s+/));
  return lines.some((fields) => fields[1] === segment && Number(fields[6]) > 0);
}

/**
 * What the process id of postmaster.pid stands for by now. PostgreSQL itself takes any process of that id, even a zombie or a
 * stranger's, for a running server and would refuse to start.
 */
function judge(file: PidFile): "ours" | "gone" | "ending" {
  const command = processCommand(file.pid);
  const stranger = command !== null && command !== "" && !command.includes("postgres");
  if (processExists(file.pid) && !stranger) return "ours";
  return segmentHeld(file.segment) ? "ending" : "gone";
}

/** Whether a server runs on the cluster, as far as its process id tells. */
export function postmasterRuns(cluster: string): boolean {
  const file = readPidFile(cluster);
  return file !== null && judge(file) === "ours";
}

/**
 * Finds the server that already runs on the cluster, for example after its parent was killed; waits while it recovers. Null
 * when there is none; then a postmaster.pid that was left behind is removed.
 */
export async function findPostmaster(cluster: string, password: string): Promise<Postmaster | null> {
  const deadline = Date.now() + RECOVERY_MS;
  for (;;) {
    const file = readPidFile(cluster);
    if (!file) return null;
    const state = judge(file);
    if (state === "gone") {
      rmSync(join(cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (state === "ours" && file.port !== null) {
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
