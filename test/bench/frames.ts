import type { Page } from "playwright-core";

/** The times between the frames that a page was given while something moved. */
export interface Frames {
  readonly perSecond: number;
  /** Share of frames that came more than half a frame late, so that one before them was left out; 0 to 1. */
  readonly late: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longest: number;
}

const FRAME_MS = 1_000 / 60;

interface Counting {
  stopCounting?: () => number[];
}

/** Counts a page's frames by requestAnimationFrame while `moves` lasts. */
export async function countFrames(page: Page, moves: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = [];
    let counting = true;
    const count = (time: number): void => {
      times.push(time);
      if (counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    (window as Counting).stopCounting = () => {
      counting = false;
      return times;
    };
  });
  await moves();
  const times = await page.evaluate(() => (window as Counting).stopCounting?.() ?? []);
  const between = times.slice(1).map((time, index) => time - (times[index] ?? time));
  if (between.length < 60) throw new Error(`Only ${between.length} frames were counted: the page does not draw.`);
  return {
    perSecond: (between.length * 1_000) / between.reduce((sum, time) => sum + time, 0),
    late: between.filter((time) => time > FRAME_MS * 1.5).length / between.length,
    longest: Math.max(...between),
  };
}
