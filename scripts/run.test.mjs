import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = (name) => join(import.meta.dirname, name);

test("an old Node gets a sentence, not a syntax error", () => {
  const disguise = `data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })`;
  const { status, stderr } = spawnSync(process.execPath, ["--import", disguise, script("run.mjs"), "start"], { encoding: "utf8" });
  expect(stderr).toMatch(/needs Node 20\.19 or newer.*This is Node 18\.20\.4/);
  expect(status).toBe(1);
});

test("an unknown command names those there are", () => {
  const { status, stderr } = spawnSync(process.execPath, [script("run.mjs"), "serve"], { encoding: "utf8" });
  expect(stderr).toMatch(/no command "serve".*start, test, check/);
  expect(status).toBe(2);
});

test("a signal reaches the program in the foreground, and its exit code comes back", async () => {
  const program = `process.on("SIGTERM", () => process.exit(7)); console.log("up"); setInterval(() => {}, 1000);`;
  const caller = `
    const { runForeground } = await import(${JSON.stringify(new URL("child.mjs", import.meta.url).href)});
    process.exitCode = await runForeground(process.execPath, ["-e", ${JSON.stringify(program)}]);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", caller], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(7);
});

test("a program that a signal ended answers as a shell would", async () => {
  const { runForeground } = await import("./child.mjs");
  expect(await runForeground(process.execPath, ["-e", `process.kill(process.pid, "SIGKILL")`])).toBe(137);
});

test("what npm started ends when npm is killed", async () => {
  const program = `process.on("SIGTERM", () => process.exit(0)); console.log("up"); setInterval(() => {}, 1000);`;
  const caller = `
    const { runForeground } = await import(${JSON.stringify(new URL("child.mjs", import.meta.url).href)});
    await runForeground(process.execPath, ["-e", ${JSON.stringify(program)}]);`;
  const parent = `
    const { spawn } = require("node:child_process");
    spawn(process.execPath, ["--input-type=module", "-e", ${JSON.stringify(caller)}], { stdio: "inherit" });`;
  const env = { ...process.env, npm_lifecycle_event: "start" };
  const npm = spawn(process.execPath, ["-e", parent], { env, stdio: ["ignore", "pipe", "inherit"] });
  // The pipe closes when its last holder, the program, has ended.
  const closed = new Promise((resolve) => npm.on("close", (code) => resolve(code)));
  await new Promise((resolve) => npm.stdout.once("data", resolve));
  npm.kill("SIGKILL");
  expect(await closed).toBeNull();
}, 10_000);
