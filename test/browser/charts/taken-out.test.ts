import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers } from "../barriers.ts";
import { launchBrowser } from "../launch-browser.ts";
import { DESKTOP, open, PHONE, watchedPage } from "../watched-page.ts";
import { serveGallery } from "./serve-gallery.ts";
import type { ServedGallery } from "./serve-gallery.ts";

const KINDS = ["heat-map", "heat-map-many", "heat-map-counties", "control-chart", "funnel", "rank-sets", "strip", "slope", "scatter", "waterfall", "ranking", "county-map", "trend", "small-multiples", "bars"] as const;

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

async function shown(search: string, screen = DESKTOP): Promise<{ page: Page; faults: readonly string[] }> {
  const { page, faults } = await watchedPage(browser, screen);
  await open(page, `${gallery.url}?${search}`);
  return { page, faults };
}

/** Opens the menu of the only panel and takes one form out. */
async function takeOut(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole("button", { name: /^Export/ }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: form }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The size of a picture, and how many different colours a grid of its pixels holds. */
async function decode(page: Page, bytes: Buffer): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: "image/png" }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext("2d");
    pen?.drawImage(picture, 0, 0);
    const pixels = pen?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4 * 7) colours.add(pixels.slice(at, at + 3).join());
    return { width: picture.width, height: picture.height, colours: colours.size };
  }, bytes.toString("base64"));
}

describe.each(KINDS)("%s", (kind) => {
  it("leaves as a picture twice as sharp as on screen, with its words", async () => {
    const { page, faults } = await shown(`kind=${kind}&mode=dark`);
    const panel = await page.getByRole("region").boundingBox();
    const png = await takeOut(page, "Picture, PNG");
    expect(png.name).toMatch(/-2026-Q3-Approved\.png$/);
    const { width, height, colours } = await decode(page, png.bytes);
    expect([width > (panel?.width ?? 0) * 1.9, height > 300, colours > 20]).toEqual([true, true, true]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("leaves as a drawing that any reader parses, holding title, scope, badge and names", async () => {
    const { page, faults } = await shown(`kind=${kind}`);
    const { bytes } = await takeOut(page, "Picture, SVG");
    const read = await page.evaluate((text) => {
      const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
      return { fault: drawn.querySelector("parsererror")?.textContent ?? null, texts: [...drawn.querySelectorAll("text")].map((node) => node.textContent ?? "") };
    }, bytes.toString("utf8"));
    expect(read.fault).toBeNull();
    const title = (await page.getByRole("heading", { level: 2 }).textContent()) ?? "";
    for (const word of [title, "Synthetic data", "2026 Q3 · Approved · As of 2026-10-15 09:30 · data version 1,284", "Jiaxing · Plumbline"]) expect(read.texts).toContain(word);
    const onScreen = await page.locator("[role=listbox] svg text").allTextContents();
    for (const text of onScreen) expect(read.texts).toContain(text);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

// Made-up marks may say the same; what was said once is not written again.
it.each(KINDS.filter((kind) => kind !== "heat-map-many"))("%s leaves as the same rows in CSV and XLSX: what its marks say, then what defends them", async (kind) => {
  const { page, faults } = await shown(`kind=${kind}`);
  const marks = await page.getByRole("listbox").first().getByRole("option").getAttribute("aria-setsize");
  const csv: string[][] = parse((await takeOut(page, "Data, CSV")).bytes, { bom: true, relax_column_count: true, skip_empty_lines: true });
  const [head, ...rows] = csv;
  expect(head).toContain("Region");
  const data = rows.findIndex((row) => row.length === 1);
  expect(data).toBeGreaterThan(Number(marks) * 0.75);
  expect(new Set(rows.slice(0, data).map((row) => row.join("|"))).size).toBe(data);
  expect(rows.slice(data).flat()).toContain("Synthetic data");
  const xlsx = await readSheet((await takeOut(page, "Data, XLSX")).bytes);
  const first = xlsx.findIndex((row) => row[0] === head?.[0]);
  expect(xlsx.slice(first + 1).filter((row) => row.some((cell) => cell !== null && cell !== "")).length).toBeGreaterThanOrEqual(data);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("leaves as CSV: the table twin first, then what defends it", async () => {
  const { page } = await shown("kind=rank-sets");
  const { name, bytes } = await takeOut(page, "Data, CSV");
  expect(name).toBe("Ranking-with-its-uncertainty-7-counties-of-Jiaxing-2026-Q3-Approved.csv");
  const lines: string[][] = parse(bytes, { bom: true, relax_column_count: true, skip_empty_lines: true });
  expect(lines[0]).toEqual(["Region", "Period", "Value", "Note"]);
  expect(lines[1]).toEqual(["Jiashan", "2026年三季度", "98.7%", "演示数据"]);
  expect(lines.slice(9).map(([text]) => text)).toEqual([
    "Ranking with its uncertainty",
    "unit, formula, definition v1",
    "7 counties of Jiaxing",
    "2026 Q3 · Approved",
    "As of 2026-10-15 09:30 · data version 1,284",
    "Synthetic data",
    expect.stringContaining("Jiashan is first, which is established."),
    "Jiaxing · Plumbline",
  ]);
  await page.context().close();
});

it("leaves as XLSX with numbers that are numbers", async () => {
  const { page } = await shown("kind=rank-sets");
  const { bytes } = await takeOut(page, "Data, XLSX");
  const rows = await readSheet(bytes);
  expect(rows[0]?.[0]).toBe("Ranking with its uncertainty");
  const head = rows.findIndex((row) => row[0] === "Region");
  expect(rows[head + 1]).toEqual(["Jiashan", "2026年三季度", 0.987, "演示数据"]);
  expect(rows.flat()).toContain("Synthetic data");
  await page.context().close();
});

it("leaves with its keys where they stand, each drawing and note under its part's name", async () => {
  const { page, faults } = await shown("kind=two-parts");
  const svg = (await takeOut(page, "Picture, SVG")).bytes.toString("utf8");
  const read = await page.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
    const colours = [...drawn.querySelectorAll("path")].map((path) => path.getAttribute("fill") ?? "");
    return { texts: [...drawn.querySelectorAll("text")].map((node) => (node.textContent ?? "").trim()), colours };
  }, svg);
  const at = (word: string, from = 0): number => read.texts.indexOf(word, from);
  expect(at("7 counties of Jiaxing")).toBeGreaterThan(at("Map"));
  const [first, second] = [at("Settled"), at("Performed")];
  for (const [from, to] of [[first, second], [second, read.texts.length]] as const) {
    for (const word of ["Distance from the city line", "(pp)", "n<10, not ranked", "Better", "Not ranked", "Thin lines: 95% intervals"]) {
      expect(at(word, from)).toBeGreaterThan(from);
      expect(at(word, from)).toBeLessThan(to);
    }
  }
  const grounds = await page.locator("[data-chart-key] i").evaluateAll((found) => found.map((tile) => getComputedStyle(tile).backgroundColor));
  const tiles = grounds.filter((ground) => ground !== "rgba(0, 0, 0, 0)");
  expect(tiles).toHaveLength(14);
  for (const tile of tiles) expect(read.colours.filter((colour) => colour === tile)).toHaveLength(2);
  for (const part of ["Settled", "Performed"]) expect(read.texts).toContain(`${part}: Outlines for demonstration.`);
  const csv: string[][] = parse((await takeOut(page, "Data, CSV")).bytes, { bom: true, relax_column_count: true, skip_empty_lines: true });
  for (const note of ["Settled: Outlines for demonstration.", "Performed: Thin lines: 95% intervals"]) expect(csv).toContainEqual([note]);
  expect(faults).toEqual([]);
  await page.context().close();
});

// Turns red when what packs the file asks for a worker, which the policy of the page refuses it: it then waits for ever.
it("leaves as XLSX however large its table is", async () => {
  const { page, faults } = await shown("kind=heat-map-many");
  const { bytes } = await takeOut(page, "Data, XLSX");
  expect((await readSheet(bytes)).length).toBeGreaterThan(1_000);
  expect(faults).toEqual([]);
  await page.context().close();
});

// Turns red when a cell is written as it stands, or a name as markup.
it("lets no name run, in no form", async () => {
  const { page, faults } = await shown("kind=hostile-names");
  const csv: string[][] = parse((await takeOut(page, "Data, CSV")).bytes, { bom: true, relax_column_count: true });
  const xlsx = await readSheet((await takeOut(page, "Data, XLSX")).bytes);
  for (const cell of [...csv.flat(), ...xlsx.flat()]) expect(String(cell ?? "")).not.toMatch(/^[=+\-@\t\r]/);
  expect(csv.flat()).toContain("'=HYPERLINK(1)");
  const svg = (await takeOut(page, "Picture, SVG")).bytes.toString("utf8");
  expect(svg).not.toMatch(/<(?:img|script)\b/);
  await takeOut(page, "Picture, PNG");
  expect(await page.evaluate(() => Reflect.has(window, "hacked"))).toBe(false);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("opens by keys, walks by arrows, closes by Escape, and copies the address", async () => {
  const { page } = await shown("kind=funnel", PHONE);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const button = page.getByRole("button", { name: "Export Funnel" });
  await button.focus();
  await page.keyboard.press("Enter");
  const items = page.getByRole("menuitem");
  await expect.poll(() => items.first().evaluate((item) => item === document.activeElement)).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByText("The link is copied.").isVisible()).toBe(true);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press("Escape");
  await expect.poll(() => items.count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});
