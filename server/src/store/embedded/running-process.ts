import { readFileSync } from "node:fs";

/** The fields of /proc/PID/stat from the state on, or null where it cannot be read. */
function statFields(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold spaces.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/** True while a process of that id runs, whoever owns it; one that ended but was not yet waited for (a zombie) does not run. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !["Z", "X"].includes(statFields(pid)?.[0] ?? "");
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** What tells a process from a later one of the same id: boot and start time on Linux, null where it cannot be known. */
export function processStart(pid: number): string | null {
  const started = statFields(pid)?.[19];
  if (started === undefined) return null;
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${started}`;
  } catch {
    return null;
  }
}

/** The command line of a process, or null where it cannot be read. */
export function processCommand(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return null;
  }
}
