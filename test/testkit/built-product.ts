import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { builtProgram, type BuiltProgram } from "./built-program.ts";

export interface ServedProduct {
  /** http://127.0.0.1:PORT, without a slash at its end. */
  readonly url: string;
  /** Asks the process to stop and resolves when it has ended; does nothing when it was stopped before. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** What it has said since it was started last; empty while it is stopped. */
  output(): string;
}

/** How the built product finds its database; the secret only has to be there, for the address holds a password. */
function settings(databaseUrl: string, port: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...process.env, HOST: "127.0.0.1", PORT: port, DATABASE_URL: databaseUrl, PLUMBLINE_DEMO: "off", PLUMBLINE_SECRET: "tests-0123456789-abcdefghijklmnopqrstuvwxyz", ...more };
}

function launch(program: BuiltProgram, args: readonly string[], databaseUrl: string, port = "0", more: NodeJS.ProcessEnv = {}): ChildProcess & { readonly output: () => string } {
  const child = spawn(process.execPath, ["--enable-source-maps", builtProgram(program), ...args], { env: settings(databaseUrl, port, more), stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return Object.assign(child, { output: () => text });
}

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly output: () => string;
}

async function serve(databaseUrl: string, port: string, more: NodeJS.ProcessEnv): Promise<Running> {
  const child = launch("main", [], databaseUrl, port, more);
  const kill = (): boolean => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const address = /serves (http:\S+)/.exec(child.output())?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once("close", () => reject(new Error(`The server ended instead of serving:\n${child.output()}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    process.off("exit", kill);
  };
  return { url, stop, output: child.output };
}

/** Starts the built server with the built client on a free port, with further settings; resolves when it serves, rejects with what it said when it ends instead. */
export async function serveBuilt(databaseUrl: string, more: NodeJS.ProcessEnv = {}): Promise<ServedProduct> {
  let running: Running | null = await serve(databaseUrl, "0", more);
  const { url } = running;
  return {
    url,
    stop: async () => {
      await running?.stop();
      running = null;
    },
    start: async () => {
      running ??= await serve(databaseUrl, new URL(url).port, more);
    },
    output: () => running?.output() ?? "",
  };
}

/** Runs the built command line to its end. */
export async function runPlumbline(databaseUrl: string, ...args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = launch("cli", args, databaseUrl);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output: child.output() };
}
