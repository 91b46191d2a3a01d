import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/launch-browser.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { copyDemonstration } from "./demonstration-copy.ts";
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
    const copy = await copyDemonstration(database, "bench_browser");
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
