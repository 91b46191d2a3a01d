import { spawn } from "node:child_process";

export interface Ran {
  /** The exit code; null when the program could not be started or was killed. */
  readonly code: number | null;
  /** Both output streams, and the system's reason when it could not be started. */
  readonly output: string;
}

const DRAIN_MS = 1_000;

/** Runs a program to its end, as another user where one is given; never throws. */
export function runProgram(program: string, options: readonly string[], user: { readonly uid: number; readonly gid: number } | null): Promise<Ran> {
  return new Promise((resolve) => {
    // "/" because the other user may not be able to read the current folder.
    const child = spawn(program, [...options], { cwd: "/", stdio: ["ignore", "pipe", "pipe"], ...(user && { uid: user.uid, gid: user.gid }) });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ code: null, output: `${output}${error.message}` }));
    const end = (code: number | null): void => resolve({ code, output: output.trim() });
    child.on("close", end);
    // The output may arrive after the exit, and never ends where a server that the program started holds on to it.
    child.on("exit", (code) => setTimeout(end, DRAIN_MS, code).unref());
  });
}
