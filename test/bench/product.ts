import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface Running {
  readonly process: ChildProcess;
  readonly port: number;
  /** Milliseconds from the start of the process to the first answer of both /readyz and the page. */
  readonly milliseconds: number;
  /** Asks the process to stop and resolves when it has ended. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds after which the start counts as failed. */
  readonly patience: number;
}

/** Starts Plumbline by a command on a free port and waits until it serves; rejects with its output when it does not. */
export async function startProduct(options: StartOptions): Promise<Running> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(options.command, options.args, {
    cwd: options.folder,
    env: { ...process.env, HOST: "127.0.0.1", PORT: String(port), ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  // A bench that is interrupted leaves no server behind.
  const kill = () => child.kill("SIGTERM");
  process.on("exit", kill);
  child.on("close", () => process.off("exit", kill));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  while (!(await serves(port))) {
    const late = performance.now() - started > options.patience;
    if (child.exitCode !== null || child.signalCode !== null || late) {
      await stop();
      throw new Error(`Plumbline ${late ? `did not serve within ${options.patience / 1000} s` : "ended instead of serving"}:\n${output}`);
    }
    await sleep(50);
  }
  return { process: child, port, milliseconds: performance.now() - started, stop };
}

async function serves(port: number): Promise<boolean> {
  const answers = await Promise.all([answersOk(port, "/readyz"), answersOk(port, "/")]);
  return answers.every(Boolean);
}

async function answersOk(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
