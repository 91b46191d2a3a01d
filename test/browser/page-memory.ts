import type { CDPSession, Page } from "playwright-core";

/** What a page keeps, after a full collection. */
export interface PageMemory {
  /** Bytes of its heap. */
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Opens the page's memory to `readMemory`. */
export async function watchMemory(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  return devtools;
}

export async function readMemory(devtools: CDPSession): Promise<PageMemory> {
  // What a first collection lets go of may have held more.
  for (let times = 0; times < 3; times += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { bytes: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), documents: of("Documents") };
}
