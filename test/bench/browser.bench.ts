import { join } from "node:path";
import type { Browser } from "playwright-core";
import postgres from "postgres";
import { launchBrowser } from "../browser/launch-browser.ts";
import { startBenchDatabase, type BenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { filterChanges } from "./filter-changes.ts";
import { heatMapFrames } from "./heat-map-frames.ts";
import { liveUpdates } from "./live-updates.ts";
import { serve } from "./questions.bench.ts";

const root = join(import.meta.dirname, "../..");

/** What a reader waits for, in a browser of this machine without a graphics card. */
export async function browser(): Promise<BenchResult[]> {
  const opened = await launchBrowser();
  try {
    return [...(await weights()), ...(await heatMapFrames(opened)), ...(await onTheProduct(opened))];
  } finally {
    await opened.close();
  }
}

type WeighBundle = (dist: string) => { readonly beforeCharts: number; readonly withCharts: number };

/** What the check of the bundle weighs. */
async function weights(): Promise<BenchResult[]> {
  const { weighBundle } = (await import(new URL("../../scripts/check-bundle.mjs", import.meta.url).href)) as { readonly weighBundle: WeighBundle };
  const { beforeCharts, withCharts } = weighBundle(join(root, "client/dist"));
  return [
    judge({ name: "browser: board's script before its charts, gzip", value: beforeCharts, unit: "kB" }, { of: "value", atMost: 300 }),
    judge({ name: "browser: board's script with its charts, gzip", value: withCharts, unit: "kB" }, { of: "value", atMost: 550 }),
  ];
}

/** Filters and live updates on the whole product, on a copy of the demonstration that the imports may change. */
async function onTheProduct(opened: Browser): Promise<BenchResult[]> {
  const database = await startBenchDatabase();
  try {
    // Makes the demonstration where there is none yet.
    await (await serve(database.url())).stop();
    const copy = await copyOf(database);
    const product = await serve(copy.url, { PLUMBLINE_ANSWERS: "256" });
    try {
      const url = `http://127.0.0.1:${product.port}`;
      return [...(await filterChanges(opened, url)), ...(await liveUpdates(opened, url, copy.url))];
    } finally {
      await product.stop();
      await copy.drop();
    }
  } finally {
    await database.stop();
  }
}

async function copyOf(database: BenchDatabase): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const own = new URL(database.url());
  const url = new URL(own);
  url.pathname = "/bench_browser";
  const maintenance = new URL(own);
  maintenance.pathname = "/postgres";
  const run = async (statement: string): Promise<void> => {
    const sql = postgres(maintenance.href, { max: 1, onnotice: () => {} });
    try {
      await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };
  const drop = (): Promise<void> => run("drop database if exists bench_browser with (force)");
  await drop();
  await run(`create database bench_browser template "${own.pathname.slice(1)}"`);
  return { url: url.href, drop };
}
