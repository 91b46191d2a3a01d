import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { runCaptured, runForeground } from "./child.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { root } from "./paths.mjs";
import { ScriptFailure } from "./script-failure.mjs";

const workspaces = ["schema", "drizzle", "server", "client", "test"];
const marker = join(root, "node_modules/.plumbline-install");

/** Installs exactly the locked packages when the lockfile, a package.json or the Node ABI changed; otherwise does nothing. */
export async function ensureInstalled() {
  const wanted = fingerprint(
    ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...workspaces.map((name) => `${name}/package.json`)],
    process.versions.modules,
    process.platform,
    process.arch,
  );
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;

  const started = performance.now();
  console.log("Installing the packages (once; again only when the lockfile changes) …");
  const result = await runPnpm(["install", "--frozen-lockfile", "--prefer-offline"]);
  if (result.code !== 0) {
    throw new ScriptFailure(
      `${result.output}\nThe packages could not be installed (exit code ${result.code}; the lines above say why). ` +
        "The first start needs a way to an npm registry; every later one works without.",
    );
  }
  writeFileSync(marker, wanted);
  console.log(`Installed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** Through npm, which comes with Node: neither corepack (its signature check fails on older builds) nor a global pnpm is needed. */
async function runPnpm(args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pin = packageManager.split("+")[0];
  const execute = ["exec", "--yes", "--prefer-offline", "--loglevel=error", "--", pin, ...args];
  const npm = findNpm();
  if (npm === undefined) return runCaptured("npm", execute, { shell: process.platform === "win32" });
  if (process.stdout.isTTY) return { code: await runForeground(process.execPath, [npm, ...execute]), output: "" };
  return runCaptured(process.execPath, [npm, ...execute, "--reporter=append-only"]);
}

/** npm's own script, so that Windows needs no shell and a path may hold spaces; undefined where it must come from PATH. */
function findNpm() {
  const calledBy = process.env.npm_execpath;
  const nodeFolder = dirname(process.execPath);
  return [
    ...(calledBy !== undefined && basename(calledBy) === "npm-cli.js" ? [calledBy] : []),
    join(nodeFolder, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(nodeFolder, "node_modules/npm/bin/npm-cli.js"),
  ].find((path) => existsSync(path));
}
