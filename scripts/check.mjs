import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { checkArrows } from "./check-arrows.mjs";
import { weighBundle } from "./check-bundle.mjs";
import { checkSizes } from "./check-sizes.mjs";
import { runCaptured } from "./child.mjs";
import { staleFiles } from "./generated.mjs";
import { cacheFolder, root } from "./paths.mjs";
import { ScriptFailure } from "./script-failure.mjs";
import { listFiles, readFiles } from "./source-files.mjs";

const codeFiles = /^(schema|drizzle|server|client|test|scripts)\/.*\.(ts|tsx|mjs)$/;

/** Each check resolves to {faults, note}: no faults is a pass; the note is one measured line for the table. */
const checks = {
  types: () => tool("typescript/bin/tsc", ["-b", "--pretty"]),
  lint: () => tool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"]),
  async arrows() {
    const sources = readFiles(/^(schema|drizzle|server|client)\/.*\.tsx?$/);
    return { faults: checkArrows(sources), note: `${sources.size} files` };
  },
  "dead code": () => tool("knip/bin/knip.js", ["--no-progress"]),
  async generated() {
    return { faults: await staleFiles(), note: "contract, client types" };
  },
  migrations: checkMigrations,
  async sizes() {
    const { faults, median, percentile95 } = checkSizes(readFiles(new RegExp(codeFiles.source.replace("\\/.*", "\\/(?!src\\/generated).*"))));
    return { faults, note: `median ${median}, 95th percentile ${percentile95} lines` };
  },
  async bundle() {
    await ensureBuilt(["client"]);
    const { faults, beforeCharts, withCharts } = weighBundle(join(root, "client/dist"));
    return { faults, note: `${beforeCharts.toFixed(0)} kB before charts, ${withCharts.toFixed(0)} kB with (gzip)` };
  },
};

/** Runs all checks, or those named, prints one table and resolves to the exit code; a fault in one does not stop the others. */
export async function runChecks(names) {
  const unknown = names.filter((name) => !Object.hasOwn(checks, name));
  if (unknown.length > 0) {
    console.error(`There is no check "${unknown[0]}". The checks are: ${Object.keys(checks).join(", ")}.`);
    return 2;
  }
  const results = [];
  for (const name of names.length > 0 ? names : Object.keys(checks)) {
    const started = performance.now();
    const result = await checks[name]().catch((error) => ({ faults: [error instanceof ScriptFailure ? error.message : error.stack], note: "" }));
    results.push({ name, ...result, seconds: (performance.now() - started) / 1000 });
  }
  for (const { name, faults } of results) if (faults.length > 0) console.log(`\n── ${name} ──\n${faults.join("\n").trimEnd()}`);
  console.log(`\n${"check".padEnd(12)}${"result".padEnd(10)}${"seconds".padStart(7)}  note`);
  for (const { name, faults, note, seconds } of results) {
    console.log(`${name.padEnd(12)}${(faults.length === 0 ? "ok" : "FAILED").padEnd(10)}${seconds.toFixed(1).padStart(7)}  ${note}`);
  }
  return results.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

async function tool(script, args, cwd = root) {
  const { code, output } = await runCaptured(process.execPath, [join(root, "node_modules", script), ...args], { cwd });
  return { faults: code === 0 ? [] : [output], note: "" };
}

/** The history is consistent, and a migration generated now from the tables would be empty. */
async function checkMigrations() {
  const kit = "drizzle-kit/bin.cjs";
  const folder = join(root, "drizzle");
  mkdirSync(cacheFolder, { recursive: true });
  const copy = mkdtempSync(join(cacheFolder, "migrations-"));
  try {
    cpSync(join(folder, "migrations"), copy, { recursive: true });
    const out = relative(folder, copy).replaceAll("\\", "/");
    const history = await tool(kit, ["check", "--dialect", "postgresql", "--out", out], folder);
    if (history.faults.length > 0) return history;
    const before = readdirSync(copy).length;
    const generated = await tool(kit, ["generate", "--dialect", "postgresql", "--schema", "./src/tables/*.ts", "--out", out], folder);
    if (generated.faults.length > 0) return generated;
    if (readdirSync(copy).length !== before) {
      return { faults: ["The tables differ from the last migration: run `npx drizzle-kit generate` in drizzle/ and commit what it writes."], note: "" };
    }
    return { faults: [], note: `${listFiles(/^drizzle\/migrations\/\d.*\.sql$/).length} migrations` };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
