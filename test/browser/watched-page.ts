import type { Browser, Page } from "playwright-core";

export interface WatchedPage {
  readonly page: Page;
  /** What a reader's console would have said: errors, refused scripts and styles, requests that failed or went to another host. */
  readonly faults: string[];
}

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: Screen = { width: 1440, height: 900 };
export const PHONE: Screen = { width: 390, height: 844 };

/** Opens an empty page in a context of its own, and listens. */
export async function watchedPage(browser: Browser, viewport: Screen): Promise<WatchedPage> {
  // A reader abroad: moments are still those of the installation.
  const context = await browser.newContext({ viewport, locale: "zh-CN", timezoneId: "America/New_York" });
  const page = await context.newPage();
  const faults: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => console.error(`The policy ${violatedDirective} refused ${blockedURI}.`));
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => {
    // Leaving a page ends what it still asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`${request.url()} failed: ${request.failure()?.errorText ?? ""}`);
  });
  page.on("request", (request) => {
    if (!/^(?:data:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url())) faults.push(`A request went to ${request.url()}.`);
  });
  return { page, faults };
}

/** Opens an address and waits until its charts are drawn and nothing is on its way. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}

/** Waits until nothing is being read any more and every chart of the page, if it has any, is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    if (main === null || main.querySelector("h1, h2") === null) return false;
    if (main.querySelector("[role=status], [aria-busy=true]") !== null) return false;
    return [...main.querySelectorAll("[role=listbox]")].every((chart) => chart.querySelector(":scope > [aria-hidden=true] :is(svg, canvas)") !== null);
  });
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

/** What a screen reader is told of the page's content, once it stays the same: words and menus may come after the charts. */
export async function read(page: Page): Promise<string> {
  const main = page.getByRole("main");
  for (let [before, same] = ["", 0], times = 0; times < 80; times += 1) {
    const now = await main.ariaSnapshot();
    same = now === before ? same + 1 : 0;
    if (same === 3) return now;
    before = now;
    await page.waitForTimeout(200);
  }
  throw new Error(`${page.url()} does not come to rest.`);
}
