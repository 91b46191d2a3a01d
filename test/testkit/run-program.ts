import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { builtProgram, type BuiltProgram } from "./built-program.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A started program of the built server. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has written so far, to both streams. */
  output(): string;
  /** Resolves once the output holds the text; rejects when the program ends without it. */
  says(text: string): Promise<void>;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts a built program with settings of its own and nothing of this process's settings. */
export function runProgram(name: BuiltProgram, args: readonly string[], settings: Readonly<Record<string, string>>): Program {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--enable-source-maps", builtProgram(name), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  const says = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!output.includes(text)) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`The program ended without “${text}”:\n${output}`)));
    });
  return { process: child, output: () => output, says, ended };
}
