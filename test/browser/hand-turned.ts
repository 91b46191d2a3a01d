import type { Page } from "playwright-core";

/** How long a wall shows a page. */
export const PAGE_MS = 30_000;

/**
 * Hands a page's time over to a test, before the page is opened: `turnPages` lets it pass. Whatever waits for a page's time or
 * longer waits for the test, and the date goes with it; requests, sockets and frames keep the machine's own pace.
 */
export async function takeTime(page: Page): Promise<void> {
  await page.addInitScript(handOver, PAGE_MS);
}

/** Lets the time of so many pages pass, each with the frames in which the next one is drawn. */
export async function turnPages(page: Page, count: number): Promise<void> {
  await page.evaluate((times) => (window as unknown as { turnPages: (count: number) => Promise<void> }).turnPages(times), count);
}

interface Waiting {
  readonly work: () => void;
  readonly delay: number;
  readonly again: boolean;
  due: number;
}

function handOver(span: number): void {
  const real = { Date, setTimeout: window.setTimeout.bind(window), setInterval: window.setInterval.bind(window), clearTimeout: window.clearTimeout.bind(window), clearInterval: window.clearInterval.bind(window) };
  const waiting = new Map<number, Waiting>();
  let ahead = 0;
  let next = -1;
  const now = (): number => real.Date.now() + ahead;
  const wait = (work: () => void, delay: number, again: boolean): number => {
    waiting.set(next, { work, delay, again, due: ahead + delay });
    return next--;
  };
  const patched = window as unknown as Record<string, unknown>;
  patched["Date"] = new Proxy(real.Date, {
    construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self) as Date,
    get: (target, key) => (key === "now" ? now : (Reflect.get(target, key) as unknown)),
  });
  patched["setTimeout"] = (work: () => void, delay = 0, ...rest: unknown[]) => (delay < span ? real.setTimeout(work, delay, ...rest) : wait(work, delay, false));
  patched["setInterval"] = (work: () => void, delay = 0, ...rest: unknown[]) => (delay < span ? real.setInterval(work, delay, ...rest) : wait(work, delay, true));
  const clearer = (clear: (id?: number) => void) => (id?: number): void => {
    if (id === undefined || !waiting.delete(id)) clear(id);
  };
  patched["clearTimeout"] = clearer(real.clearTimeout);
  patched["clearInterval"] = clearer(real.clearInterval);
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  patched["turnPages"] = async (count: number): Promise<void> => {
    for (let turned = 0; turned < count; turned += 1) {
      // A page that has just been given newer figures sets its time anew with its next drawing.
      const waits = (): boolean => [...waiting.values()].some(({ delay }) => delay === span);
      for (let frames = 0; !waits(); frames += 1) {
        if (frames === 1_200) throw new Error("Nothing waits for the page's time.");
        await frame();
      }
      ahead += span;
      for (const [id, one] of waiting) {
        // What is set meanwhile is due later.
        if (one.due > ahead) continue;
        if (one.again) one.due += one.delay;
        else waiting.delete(id);
        one.work();
      }
      await frame();
      await frame();
    }
  };
}
