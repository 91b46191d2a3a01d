import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge, type BenchResult } from "./bench-result.ts";
import { descendantMemory } from "./processes.ts";
import { startProduct } from "./product.ts";

const root = join(import.meta.dirname, "../..");
const server = /node .*server[/\\]dist[/\\]main\.js/;

/**
 * `npm start` as a stranger has it: a fresh clone of the last commit with nothing downloaded before, then a second start of
 * the same folder. Memory is the server's own process a moment after it serves, beside PostgreSQL.
 */
export async function startup(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-start-"));
  // As root the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  try {
    const clone = join(folder, "plumbline");
    execFileSync("git", ["clone", "--quiet", root, clone]);
    const environment = { npm_config_cache: join(folder, "npm-cache"), npm_config_store_dir: join(folder, "store") };
    const start = () => startProduct({ command: "npm", args: ["start"], folder: clone, environment, patience: 300_000 });

    const fresh = await start();
    const freshMemory = descendantMemory(fresh.process.pid ?? 0, server);
    await fresh.stop();
    const warm = await start();
    const warmMemory = descendantMemory(warm.process.pid ?? 0, server);
    await warm.stop();
    return [
      judge({ name: "start: fresh clone to a serving page", value: fresh.milliseconds / 1000, unit: "s" }, { of: "value", atMost: 60 }),
      judge({ name: "start: second start", value: warm.milliseconds / 1000, unit: "s" }, { of: "value", atMost: 5 }),
      ...(freshMemory === null ? [] : [judge({ name: "memory: server after its first start", value: freshMemory, unit: "MB" })]),
      ...(warmMemory === null ? [] : [judge({ name: "memory: server after start", value: warmMemory, unit: "MB" }, { of: "value", atMost: 200 })]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
