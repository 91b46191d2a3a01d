import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../launch-browser.ts";
import { open, PHONE, watchedPage } from "../watched-page.ts";
import { pdfTexts } from "./pdf-texts.ts";
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

it("prints panels over several sheets, none cut, each under the page's head, from a narrow window as well", async () => {
  const { page } = await watchedPage(browser, PHONE);
  await open(page, `${gallery.url}?kind=funnel&kind=rank-sets&kind=strip&kind=waterfall&kind=heat-map`);
  // What the browser does before it makes its sheets.
  const widths = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const drawn = [...document.querySelectorAll("[role=listbox]")].map((chart) => [chart.clientWidth, Number(chart.querySelector("svg[width]")?.getAttribute("width"))]);
    window.dispatchEvent(new Event("afterprint"));
    return drawn;
  });
  expect(widths.length).toBe(5);
  for (const [frame = 0, drawing] of widths) {
    expect(frame).toBeGreaterThan(1200);
    expect(drawing).toBe(frame);
  }
  const sheets = pdfTexts(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(sheets.length).toBeGreaterThanOrEqual(3);
  const words = sheets.map((sheet) => sheet.replaceAll(/\s/g, ""));
  for (const sheet of words) for (const word of ["2026Q3·Approved·Asof2026-10-1509:30·dataversion1,284", "Syntheticdata"]) expect(sheet).toContain(word);
  for (const word of ["Jiashan", "Puyuan83.1%", "Townsbycounty"]) expect(words.filter((sheet) => sheet.includes(word)).length).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button", { name: /^Export/ }).count()).toBe(0);
  await page.context().close();
});
