import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./paths.mjs";

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program in the foreground: it owns the terminal, gets the signals sent to this process, and its exit code is
 * the result (128 + the signal's number where a signal ended it). Aborting `stop` asks it to end.
 */
export function runForeground(file, args, { env = process.env, cwd = root, stop } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: "inherit" });
    const forward = forwarder(child);
    const orphaned = whenOrphaned(() => child.kill("SIGTERM"));
    for (const signal of forwarded) process.on(signal, forward);
    stop?.addEventListener("abort", () => child.kill("SIGTERM"));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearInterval(orphaned);
      for (const name of forwarded) process.off(name, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/**
 * A terminal hands Ctrl-C to the whole foreground group by itself, and whoever stops a group reaches this process twice, by
 * npm and by itself: a second signal would ask the child to hurry, so the same one is passed on once a second.
 */
function forwarder(child) {
  const last = new Map();
  return (signal) => {
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    const now = performance.now();
    if (now - (last.get(signal) ?? -Infinity) < 1000) return;
    last.set(signal, now);
    child.kill(signal);
  };
}

/** npm and its shell die of a signal sent to npm alone, without passing it on: whoever runs under them notices by its new parent. */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500).unref();
  return watch;
}

/** Runs a program silently and resolves to its exit code, its output (both streams, in order) and its milliseconds. */
export function runCaptured(file, args, { env = process.env, cwd = root, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const chunks = [];
    const child = spawn(file, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({
        code: code ?? 128 + (constants.signals[signal] ?? 0),
        output: Buffer.concat(chunks).toString("utf8"),
        milliseconds: performance.now() - started,
      }),
    );
  });
}
