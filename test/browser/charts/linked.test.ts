import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../launch-browser.ts";
import { DESKTOP, open, watchedPage } from "../watched-page.ts";
import { serveGallery } from "./serve-gallery.ts";
import type { ServedGallery } from "./serve-gallery.ts";

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

/** The same towns in a heat map of twelve quarters and in a strip. */
async function twoCharts(): Promise<{ page: Page; heat: Locator; strip: Locator }> {
  const { page } = await watchedPage(browser, DESKTOP);
  await open(page, `${gallery.url}?kind=heat-map&kind=strip&lang=zh-CN`);
  return { page, heat: page.getByRole("listbox").first(), strip: page.getByRole("listbox").last() };
}

const cursors = (chart: Locator, look: "linked" | "brushed"): Promise<number> => chart.locator(`[data-cursor=${look}]`).count();

it("shows in every chart what one points at, and lets go with it", async () => {
  const { page, heat, strip } = await twoCharts();
  await strip.focus();
  await page.keyboard.press("ArrowRight");
  // A dot names no quarter: all twelve cells of its town answer.
  await expect.poll(() => cursors(heat, "linked")).toBe(12);
  expect(await cursors(strip, "linked")).toBe(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => cursors(heat, "linked")).toBe(0);
  await heat.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => cursors(strip, "linked")).toBe(1);
  await page.context().close();
});

it("selects towns by a frame, shows them everywhere, and lets go by Escape", async () => {
  const { page, heat, strip } = await twoCharts();
  const box = await strip.boundingBox();
  if (box === null) throw new Error("The strip has no place.");
  await page.mouse.move(box.x + box.width * 0.55, box.y + 36);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + 60, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.95, box.y + 78, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => cursors(strip, "brushed")).toBeGreaterThan(2);
  const towns = await cursors(strip, "brushed");
  await expect.poll(() => cursors(heat, "brushed")).toBe(towns * 12);
  expect(await page.getByText(`已选 ${towns} 个：`).isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await strip.focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => cursors(heat, "brushed")).toBe(0);
  await strip.press("ArrowRight");
  await strip.press(" ");
  await page.getByRole("button", { name: "取消选择" }).click();
  await expect.poll(() => cursors(heat, "brushed")).toBe(0);
  await page.context().close();
});

it("selects by keys: Space turns one, Shift with an arrow adds, and the reader is told", async () => {
  const { page, heat, strip } = await twoCharts();
  await strip.focus();
  expect(await strip.getAttribute("aria-multiselectable")).toBe("true");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press(" ");
  await expect.poll(() => strip.getByRole("option").getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => cursors(heat, "brushed")).toBe(24);
  await page.keyboard.press(" ");
  await expect.poll(() => cursors(heat, "brushed")).toBe(12);
  await page.context().close();
});
