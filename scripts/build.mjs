import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCaptured } from "./child.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { cacheFolder, root } from "./paths.mjs";
import { ScriptFailure } from "./script-failure.mjs";

const common = ["pnpm-lock.yaml", "tsconfig.base.json", "schema/src", "schema/package.json"];

const parts = {
  client: {
    inputs: [...common, "client"],
    folder: "client",
    args: ["build", "--manifest"],
    proof: "client/dist/index.html",
  },
  server: {
    inputs: [...common, "drizzle", "server"],
    folder: "server",
    args: ["build", "--ssr"],
    proof: "server/dist/main.js",
  },
};

/** Builds the named parts ("client", "server") whose inputs changed since their last build, side by side. */
export async function ensureBuilt(names) {
  const stale = names.map(stateOf).filter((part) => !part.fresh);
  if (stale.length === 0) return;
  const started = performance.now();
  console.log(`Building the ${stale.map((part) => part.name).join(" and the ")} …`);
  await Promise.all(stale.map(build));
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

function stateOf(name) {
  const part = parts[name];
  const hash = fingerprint(part.inputs, process.versions.modules, part.args.join(" "));
  const marker = join(cacheFolder, `built-${name}`);
  const fresh = existsSync(join(root, part.proof)) && existsSync(marker) && readFileSync(marker, "utf8") === hash;
  return { ...part, name, hash, marker, fresh };
}

/** Builds beside the old output and swaps the two at the end: a server that runs from it, or an interrupted build, never meets half of one. */
async function build({ name, folder, args, proof, hash, marker }) {
  const target = dirname(join(root, proof));
  const next = join(cacheFolder, `build-${name}-${process.pid}`);
  const old = `${next}-old`;
  try {
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const result = await runCaptured(process.execPath, [vite, ...args, "--outDir", next, "--emptyOutDir", "--logLevel", "warn"], {
      cwd: join(root, folder),
      // Whoever loaded Vite in this process before, as the check of the contract does, has set another one.
      env: { ...process.env, NODE_ENV: "production" },
    });
    if (result.code !== 0) throw new ScriptFailure(`${result.output}\nThe ${name} could not be built; the lines above say why.`);
    mkdirSync(cacheFolder, { recursive: true });
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
    writeFileSync(marker, hash);
  } finally {
    rmSync(old, { recursive: true, force: true });
    rmSync(next, { recursive: true, force: true });
  }
}
