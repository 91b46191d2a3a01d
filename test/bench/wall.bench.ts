import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deriveAppPassword } from "@plumbline/server/store/driver/app-password.ts";
import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import type { Browser } from "playwright-core";
import postgres from "postgres";
import { launchBrowser } from "../browser/launch-browser.ts";
import { PAGE_MS, takeTime, turnPages } from "../browser/hand-turned.ts";
import { readMemory, watchMemory, type PageMemory } from "../browser/page-memory.ts";
import { signIn } from "../browser/sign-in.ts";
import { settled } from "../browser/watched-page.ts";
import { serveBuilt, type ServedProduct } from "../testkit/built-product.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { correctCase } from "./correct-case.ts";
import { copyDemonstration } from "./demonstration-copy.ts";
import { heapKinds } from "./heap-kinds.ts";
import { openPage } from "./open-page.ts";
import { residentMemory } from "./processes.ts";

const HOUR_PAGES = 3_600_000 / PAGE_MS;
const HOURS = Number(process.env["PLUMBLINE_BENCH_WALL_HOURS"] ?? 7 * 24);
/** Until then caches fill and code is compiled. */
const FIRST_HOUR = 12;
/** Long enough that the page has said that nobody answers. */
const AWAY_PAGES = 4;
const PATIENCE_MS = 60_000;

interface Reading extends PageMemory {
  readonly hour: number;
  /** Bytes of the heap that are compiled code and what the engine notes of it: it grows until every function ran often enough. */
  readonly code: number;
  /** MB of all processes of the browser. */
  readonly resident: number;
}

/**
 * A week of a wall: each of its 20,160 pages is drawn, its date goes with them, and nothing else is hurried. Data change every
 * hour, twice a day by an import that moves figures; the network is away once a day, the server is stopped on every second.
 */
export async function wall(): Promise<BenchResult[]> {
  const embedded = await startBenchDatabase();
  const opened = await launchBrowser();
  const folder = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  try {
    const copy = await copyDemonstration(embedded, "bench_wall");
    const product = await serveBuilt(copy.url, { PLUMBLINE_SESSION_IDLE: "1440" });
    try {
      return rowsOf(await week(opened, product, copy.url, folder));
    } finally {
      await product.stop();
      await copy.drop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await opened.close();
    await embedded.stop();
  }
}

async function week(opened: Browser, product: ServedProduct, databaseUrl: string, folder: string): Promise<Reading[]> {
  const page = await openPage(opened, (context) => signIn(context, product.url));
  const database = connectDatabase({ adminUrl: databaseUrl, appPassword: deriveAppPassword(decodeURIComponent(new URL(databaseUrl).password)) });
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await takeTime(page);
    // Data of today: the demonstration's own may be older than a wall promises.
    await correctCase(databaseUrl, sql, folder);
    let answers = 0;
    const days = new Set<string>();
    page.on("response", (response) => (answers += (response.request().postData() ?? "").includes("BoardCards") ? 1 : 0));
    await page.goto(`${product.url}/wall?period=2026Q3&basis=live&lang=zh-CN&theme=dark`);
    await settled(page);
    await page.locator("header [data-live=true]").waitFor();
    const devtools = await watchMemory(page);
    const processes = await opened.newBrowserCDPSession();
    const readings: Reading[] = [];

    /** Lets something happen after which the wall asks for all that it shows once more. */
    const renewed = async (happens: () => Promise<unknown>): Promise<void> => {
      const before = answers;
      await happens();
      for (const started = Date.now(); answers === before; await page.waitForTimeout(20)) if (Date.now() - started > PATIENCE_MS) throw new Error("The wall does not ask for what has changed.");
      await page.locator("header [data-live=true]").waitFor({ timeout: PATIENCE_MS });
    };
    for (let hour = 1; hour <= HOURS; hour += 1) {
      let left = HOUR_PAGES;
      const away = async (): Promise<void> => {
        await page.locator("header [data-live=false]").waitFor();
        await turnPages(page, AWAY_PAGES);
        left -= AWAY_PAGES;
      };
      if (hour % 24 === 9) {
        await page.context().setOffline(true);
        await away();
        await renewed(() => page.context().setOffline(false));
      }
      if (hour % 48 === 3) {
        await product.stop();
        await away();
        await renewed(() => product.start());
      }
      await turnPages(page, left);
      await renewed(() => (hour % 12 === 0 ? correctCase(databaseUrl, sql, folder) : database.change({ kind: "bench", actor: "bench", note: null }, async () => null)));
      days.add(await page.evaluate(() => new Date().toDateString()));
      if (hour % 6 !== 0 && hour !== HOURS) continue;
      const { processInfo } = await processes.send("SystemInfo.getProcessInfo");
      const memory = await readMemory(devtools);
      const resident = residentMemory(processInfo.map(({ id }) => id));
      const kinds = await heapKinds(devtools);
      const reading = { hour, ...memory, code: kinds.get("code") ?? 0, resident };
      readings.push(reading);
      console.log(`hour ${String(hour).padStart(3)}: heap ${(reading.bytes / 1e6).toFixed(2)} MB, of which code ${(reading.code / 1e6).toFixed(2)}, ${reading.nodes} nodes, ${reading.listeners} listeners, ${reading.documents} documents, browser ${reading.resident.toFixed(0)} MB`);
    }
    if (days.size < HOURS / 24) throw new Error(`The wall saw ${days.size} days.`);
    await page.context().close();
    return readings;
  } finally {
    await sql.end();
    await database.close();
  }
}

/** The last reading beside the one of the twelfth hour. */
function rowsOf(readings: readonly Reading[]): BenchResult[] {
  const [first, last] = [readings.find(({ hour }) => hour === FIRST_HOUR), readings.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`The wall stood for less than ${FIRST_HOUR} hours.`);
  const row = (name: string, of: (reading: Reading) => number, unit: string, atMost: number): BenchResult =>
    judge({ name: `wall: ${name} after a week, beside the twelfth hour`, value: of(last), unit, ratio: of(last) / of(first) }, { of: "ratio", atMost });
  return [
    row("heap", ({ bytes }) => bytes / 1e6, "MB", 1.25),
    row("heap without compiled code", ({ bytes, code }) => (bytes - code) / 1e6, "MB", 1.1),
    row("nodes", ({ nodes }) => nodes, "nodes", 1.2),
    row("listeners", ({ listeners }) => listeners, "listeners", 1.2),
    row("documents", ({ documents }) => documents, "documents", 1),
    row("resident memory of the browser's processes", ({ resident }) => resident, "MB", 1.25),
  ];
}
