import type { Locator, Page } from "playwright-core";

/** What is watched while a reader clicks; the page keeps it until it is asked for. */
interface Watching {
  painted?: Promise<number>;
}

/** Everything that the page's main part says, drawings included. */
export const saidBy = (page: Page): Promise<string> => page.evaluate(() => document.querySelector("main")?.textContent ?? "");

/**
 * Clicks, and resolves to the milliseconds from the input event's own time to the paint of the first frame in which the page's
 * main part, every text of every drawing included, says `expected`. Rejects when no frame of ten seconds does.
 */
export async function timeToPaint(page: Page, target: Locator, expected: string): Promise<number> {
  await page.evaluate((text) => {
    (window as Watching).painted = new Promise((resolve, reject) => {
      let began = Number.NaN;
      window.addEventListener("click", (event) => (began = event.timeStamp), { capture: true, once: true });
      const after = new MessageChannel();
      after.port1.addEventListener("message", () => resolve(performance.now() - began));
      after.port1.start();
      const look = (): void => {
        // Handled once the frame is handed over, which is when the browser has painted what was found here.
        if (!Number.isNaN(began) && document.querySelector("main")?.textContent === text) after.port2.postMessage(null);
        else if (performance.now() - began > 10_000) reject(new Error(`What was chosen was not on screen within 10 s; the page says: ${document.querySelector("main")?.textContent ?? ""}`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, expected);
  await target.click();
  return page.evaluate(() => (window as Watching).painted ?? Number.NaN);
}

/** Begins to watch for a text; `moment()` resolves to the wall clock's milliseconds at which a frame that holds it was painted. */
export async function watchFor(page: Page, expected: string): Promise<{ moment(): Promise<number> }> {
  await page.evaluate((text) => {
    (window as Watching).painted = new Promise((resolve, reject) => {
      const begun = performance.now();
      const after = new MessageChannel();
      after.port1.addEventListener("message", () => resolve(performance.timeOrigin + performance.now()));
      after.port1.start();
      const look = (): void => {
        if (document.querySelector("main")?.textContent?.includes(text) === true) after.port2.postMessage(null);
        else if (performance.now() - begun > 60_000) reject(new Error(`“${text}” did not come within a minute.`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, expected);
  return { moment: () => page.evaluate(() => (window as Watching).painted ?? Number.NaN) };
}
