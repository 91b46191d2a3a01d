import type { Browser, Locator, Page } from "playwright-core";
import { serveGallery } from "../browser/charts/serve-gallery.ts";
import { settled } from "../browser/watched-page.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { countFrames } from "./frames.ts";
import { openPage, SCREEN } from "./open-page.ts";

/** Positions of the pointer in one sweep over a chart. */
const STEPS = 240;

/** 72 towns in 40 quarters as the gallery draws them: pointed over, and scrolled by. */
export async function heatMapFrames(opened: Browser): Promise<BenchResult[]> {
  const gallery = await serveGallery();
  try {
    const page = await openPage(opened);
    await page.goto(`${gallery.url}?kind=heat-map-long&kind=heat-map&lang=zh-CN`);
    await settled(page);
    const chart = page.getByRole("listbox").first();
    const sweeps = {
      "pointed over": () => sweep(page, chart),
      "scrolled by": async () => {
        for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < STEPS / 2 ? 8 : -8);
      },
    };
    const rows: BenchResult[] = [];
    for (const [name, moves] of Object.entries(sweeps)) {
      // The first round compiles.
      await moves();
      const { perSecond, late, longest } = await countFrames(page, moves);
      const title = `browser: heat map of 72 towns × 40 quarters ${name}`;
      rows.push(
        judge({ name: `${title}, late frames`, value: late * 100, unit: "%" }, { of: "value", atMost: 5 }),
        judge({ name: `${title}, frames`, value: perSecond, unit: "per second" }),
        judge({ name: `${title}, longest frame`, value: longest, unit: "ms" }),
      );
    }
    await page.context().close();
    return rows;
  } finally {
    await gallery.close();
  }
}

/** Leads the pointer over a chart in rows, so that nearly every position is another mark. */
async function sweep(page: Page, chart: Locator): Promise<void> {
  const box = await chart.boundingBox();
  if (box === null) throw new Error("The chart is not drawn.");
  const [rows, height] = [6, Math.min(box.height, SCREEN.height - box.y)];
  for (let step = 0; step < STEPS; step += 1) {
    const [row, across] = [Math.floor((step * rows) / STEPS), ((step * rows) % STEPS) / STEPS];
    await page.mouse.move(box.x + box.width * (row % 2 === 0 ? across : 1 - across), box.y + (height * (row + 0.5)) / rows);
  }
}
