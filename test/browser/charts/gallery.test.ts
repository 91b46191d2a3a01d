import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers } from "../barriers.ts";
import { launchBrowser } from "../launch-browser.ts";
import { DESKTOP, open, PHONE, watchedPage } from "../watched-page.ts";
import { serveGallery } from "./serve-gallery.ts";
import type { ServedGallery } from "./serve-gallery.ts";

/** Every kind of the gallery. */
const KINDS = ["heat-map", "heat-map-counties", "heat-map-many", "control-chart", "funnel", "rank-sets", "strip", "slope", "scatter", "waterfall", "ranking", "county-map", "trend", "small-multiples", "bars"] as const;

let gallery: ServedGallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** Words of a chart that stand partly outside it, where they would be cut. */
async function cutWords(page: Page): Promise<string[]> {
  return page.locator("[role=listbox]").evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const frame = chart.getBoundingClientRect();
      return [...chart.querySelectorAll("svg text")].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const inside = box.left >= frame.left - 2 && box.right <= frame.right + 2 && box.top >= frame.top - 2 && box.bottom <= frame.bottom + 2;
        return inside ? [] : [`${text.textContent ?? ""} at ${[box.left - frame.left, box.top - frame.top, box.right - frame.left, box.bottom - frame.top].map(Math.round).join()} of ${Math.round(frame.width)}×${Math.round(frame.height)}`];
      });
    }),
  );
}

describe.each(KINDS)("%s", (kind) => {
  it.each([["desktop", DESKTOP, "en"], ["phone", PHONE, "zh-CN"]] as const)("cuts no word, bars nobody and breaks no policy on a %s", async (_, screen, language) => {
    const { page, faults } = await watchedPage(browser, screen);
    await open(page, `${gallery.url}?kind=${kind}&lang=${language}&mode=dark`);
    expect(await cutWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is walked by keys, each mark with a tooltip and a sentence", async () => {
    const { page } = await watchedPage(browser, DESKTOP);
    await open(page, `${gallery.url}?kind=${kind}`);
    const chart = page.getByRole("listbox").first();
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    const said = chart.getByRole("option");
    const cursor = chart.locator("[data-cursor=current]");
    await expect.poll(() => cursor.count()).toBe(1);
    const first = await said.textContent();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said.textContent()).not.toBe(first);
    expect(await said.getAttribute("aria-posinset")).toBe("2");
    await page.keyboard.press("Escape");
    await expect.poll(() => cursor.count()).toBe(0);
    await page.context().close();
  });
});

it("draws a province's counties when they come near, not all at once", async () => {
  const { page } = await watchedPage(browser, DESKTOP);
  await open(page, `${gallery.url}?kind=heat-map-many`);
  const frame = page.getByRole("group", { name: /72 个/ });
  const before = await frame.getByRole("listbox").count();
  expect(before).toBeLessThan(21);
  await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(() => frame.getByText("桐乡").last().isVisible()).toBe(true);
  expect(await frame.getByRole("listbox").count()).toBeLessThan(21);
  await page.context().close();
});
