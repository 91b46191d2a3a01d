import { execFileSync } from "node:child_process";

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory in kB. */
  readonly memory: number;
  readonly command: string;
}

function listProcesses(): Process[] {
  const text = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,args="], { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });
  return text
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, memory, command]) => ({ pid: Number(pid), parent: Number(parent), memory: Number(memory), command: command ?? "" }));
}

/** Resident memory in MB (1,000,000 bytes) of the first descendant of a process whose command line matches; null where there is none. */
export function descendantMemory(ancestor: number, command: RegExp): number | null {
  const all = listProcesses();
  const open = [ancestor];
  for (let pid = open.shift(); pid !== undefined; pid = open.shift()) {
    const own = all.find((one) => one.pid === pid);
    if (own && command.test(own.command)) return (own.memory * 1024) / 1e6;
    open.push(...all.filter((one) => one.parent === pid).map((one) => one.pid));
  }
  return null;
}

/** Resident memory in MB (1,000,000 bytes) of the processes with these ids together; pages that they share count for each. */
export function residentMemory(pids: readonly number[]): number {
  return listProcesses().reduce((sum, { pid, memory }) => (pids.includes(pid) ? sum + (memory * 1024) / 1e6 : sum), 0);
}
