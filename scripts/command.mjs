import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { runForeground } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { root } from "./paths.mjs";
import { ScriptFailure } from "./script-failure.mjs";

const commands = {
  async start(args) {
    const { start } = await import("./start.mjs");
    return start(args);
  },
  async test(args) {
    const { runTests } = await import("./test.mjs");
    return runTests(args);
  },
  async check(args) {
    const { runChecks } = await import("./check.mjs");
    return runChecks(args);
  },
  async generate() {
    const { generate } = await import("./generate.mjs");
    return generate();
  },
  async bench(args) {
    await ensureBuilt(["client", "server"]);
    return runForeground(process.execPath, ["--import", "tsx", join(root, "test/bench/main.ts"), ...args], { env: await withChromium() });
  },
  async shots(args) {
    return runForeground(process.execPath, ["--import", "tsx", join(root, "test/browser/shots.ts"), ...args], { env: await withChromium() });
  },
  async plumbline(args) {
    await ensureBuilt(["server"]);
    return runForeground(process.execPath, ["--enable-source-maps", join(root, "server/dist/cli.js"), ...args.map(fromCallersFolder)]);
  },
};

/** Runs one of the commands and resolves to the exit code of the process. */
export async function runCommand(name, args) {
  const command = Object.hasOwn(commands, name ?? "") ? commands[name] : undefined;
  if (command === undefined) {
    console.error(`There is no command "${name ?? ""}". The commands are: ${Object.keys(commands).join(", ")}.`);
    return 2;
  }
  try {
    await ensureInstalled();
    return await command(args);
  } catch (error) {
    if (!(error instanceof ScriptFailure)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** The environment with the path of the browser that was found. */
async function withChromium() {
  const { findChromium } = await import("./chromium.mjs");
  return { ...process.env, PLUMBLINE_CHROMIUM: findChromium() ?? "" };
}

/** npm runs scripts in the root; a file named from another folder is looked up where the caller stood. */
function fromCallersFolder(argument) {
  const caller = process.env.INIT_CWD;
  if (caller === undefined || argument.startsWith("-") || existsSync(resolve(root, argument))) return argument;
  const there = resolve(caller, argument);
  return existsSync(there) ? there : argument;
}
