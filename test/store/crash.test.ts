import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { joinEmbedded } from "@plumbline/server/store/embedded/start-embedded.ts";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder: string;
let dataDir: string;
let writer: ChildProcess | undefined;
const acknowledged: number[] = [];

function startWriter(): void {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(new URL("write-until-killed.ts", import.meta.url)), dataDir, String((acknowledged.at(-1) ?? 0) + 1)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  writer = child;
  createInterface(child.stdout).on("line", (line) => acknowledged.push(Number(line)));
}

async function killWriter(): Promise<void> {
  if (!writer || writer.exitCode !== null || writer.signalCode !== null) return;
  writer.kill("SIGKILL");
  await once(writer, "exit");
}

async function more(batches: number): Promise<void> {
  const wanted = acknowledged.length + batches;
  await expect.poll(() => acknowledged.length, { timeout: 40_000, interval: 20 }).toBeGreaterThanOrEqual(wanted);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-crash-"));
  chmodSync(folder, 0o711);
  dataDir = join(folder, "data");
});

afterAll(async () => {
  await killWriter();
  await (await joinEmbedded({ dataDir, doing: "clearing up", log: () => {} })).stop();
  rmSync(folder, { recursive: true, force: true });
});

it("loses nothing acknowledged and keeps no part of a batch, whoever is killed in the middle", { timeout: 180_000 }, async () => {
  startWriter();
  for (let round = 0; round < 6; round += 1) {
    await more(2);
    // Somewhere inside a batch, another place each time.
    await sleep(7 * round);
    if (round % 2 === 0) {
      await killWriter();
      startWriter();
    } else {
      process.kill(Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
    }
  }
  await more(2);
  await killWriter();

  const server = await joinEmbedded({ dataDir, doing: "checking", log: () => {} });
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  const batches = await admin<{ key: string; said: number; kept: number }[]>`
    select b.idempotency_key as key, b.observations as said,
           (select count(*)::int from observation o where o.batch_id = b.id and o.change_id = b.change_id) as kept
    from import_batch b order by b.id`;
  const [rest] = await admin`
    select (select count(*)::int from staging_observation) as staged, (select count(*)::int from change where version is null) as unnumbered,
           (select max(version)::int - count(*)::int from change) as holes, (select count(*)::int from observation) as rows`;
  await admin.end({ timeout: 1 });
  await server.stop();

  for (const batch of batches) expect(batch.kept, batch.key).toBe(batch.said);
  const landed = batches.map((batch) => Number(batch.key.replace("batch ", "")));
  expect(new Set(landed).size).toBe(landed.length);
  for (const number of acknowledged) expect(landed).toContain(number);
  expect(rest).toEqual({ staged: 0, unnumbered: 0, holes: 0, rows: 3_000 * batches.length });
});
