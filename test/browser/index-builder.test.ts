import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import { takenCsv } from "./taken-csv.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";
import type { WatchedPage } from "./watched-page.ts";

let stage: Stage;
let desktop: WatchedPage;
let phone: WatchedPage;
beforeAll(async () => {
  stage = await setStage();
  desktop = await watchedPage(stage.browser, DESKTOP);
  phone = await watchedPage(stage.browser, PHONE);
  for (const { page } of [desktop, phone]) await signIn(page.context(), stage.server.url, "demo-analyst");
});
afterAll(() => stage.close());

async function opened({ page, faults }: WatchedPage, path: string): Promise<Page> {
  faults.length = 0;
  await open(page, stage.server.url + path);
  return page;
}

const ranksOf = async (page: Page): Promise<string> => (await page.getByRole("region", { name: "Ranks and how stable they are" }).getByRole("listbox").getAttribute("aria-label")) ?? "";
const slider = (page: Page, name: string) => page.getByRole("slider", { name: `Weight of ${name}` });

it("moves places with the weights, keeps the recipe in the address, and asks only for where the slider came to rest", async () => {
  const page = await opened(desktop, "/index-builder?metrics=YS05,YS06,LS02&basis=live&lang=en");
  const before = await ranksOf(page);
  expect(before).toContain("Ranks by the index:");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.postData()?.includes("IndexAnswer") === true) asked.push(request.postData() ?? "");
  });
  await slider(page, "Lawyers per 10,000 residents").focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("ArrowRight");
  await page.waitForURL(/\*4/);
  await expect.poll(() => ranksOf(page)).not.toBe(before);
  expect(asked.length).toBeLessThan(6);
  expect(asked.at(-1)).toContain('"weight":4');
  const after = await ranksOf(page);
  await page.reload();
  await settled(page);
  expect(await slider(page, "Lawyers per 10,000 residents").inputValue()).toBe("4");
  expect(await ranksOf(page)).toBe(after);
  await page.getByRole("button", { name: "Make all weights equal" }).click();
  await expect.poll(() => ranksOf(page)).toBe(before);
  expect(desktop.faults).toEqual([]);
});

it("takes a score apart so that its parts sum to it, and names what is not scored with the reason", async () => {
  const page = await opened(desktop, "/index-builder?metrics=XF05,SS02,TJ02,LS02&basis=live&region=330421&lang=en");
  const panel = page.getByRole("region", { name: "What makes up the score of Jiashan" });
  const sentence = (await panel.getByRole("listbox").getAttribute("aria-label")) ?? "";
  const score = Number(/scores (\d+\.\d)/.exec(sentence)?.[1]);
  const parts = [...sentence.matchAll(/ [+−±](\d+\.\d)/g)].map(([text, size]) => (text.includes("−") ? -1 : 1) * Number(size));
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - score)).toBeLessThan(0.05 * (parts.length + 1));
  expect(await page.getByRole("region", { name: "Not scored" }).innerText()).toMatch(/\(.+\)|Every metric is scored/);
  expect(await page.getByRole("main").innerText()).toMatch(/Over 400 draws the 5th and the 95th percentile of the place (?:coincide|differ)/);
  const taken = await takenCsv(panel);
  expect(taken.name).toMatch(/20\d\d-Q\d-Live\.csv$/);
  expect(taken.lines[0]).toEqual([...new Set(taken.lines[0])]);
  expect(taken.lines[0]).toEqual(expect.arrayContaining(["Metric", "Value", "Metric value"]));
  expect(taken.lines.flat().join()).toMatch(/Live,As of .+ · data version/);
  const ranks = page.getByRole("region", { name: "Ranks and how stable they are" });
  await ranks.getByRole("button", { name: "Table", exact: true }).click();
  expect(await ranks.locator("thead th").allInnerTexts()).toEqual(["Region", "Period", "Value", "Rank", "90% rank range", "Basis", "As of", "Note"]);
  expect(await ranks.locator("tbody tr").first().locator("td").nth(2).innerText()).toBe("1st");
});

it("opens ready recipes, refuses what has no sense with the way out, and begins anew from nothing", async () => {
  const page = await opened(desktop, "/index-builder?basis=live&lang=en");
  await expect.poll(() => page.getByRole("slider").count()).toBeGreaterThan(3);
  await page.getByRole("combobox", { name: "Preset" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: "Dispute resolution" }).click();
  await page.waitForURL(/metrics=/);
  await expect.poll(() => slider(page, "Mediation success rate").count()).toBe(1);
  await open(page, `${stage.server.url}/index-builder?metrics=XF05,TJ02&normaliser=Z_SCORE&mean=GEOMETRIC&lang=en`);
  expect(await page.getByRole("main").innerText()).toContain("have no geometric mean");
  await open(page, `${stage.server.url}/index-builder?metrics=NONE&lang=en`);
  expect(await page.getByRole("main").innerText()).toContain("An index needs a metric");
  await page.getByRole("button", { name: "Use “Dispute resolution”" }).click();
  await expect.poll(() => page.getByRole("slider").count()).toBeGreaterThan(3);
  // Taking out the last one leaves none, and not the preset.
  await open(page, `${stage.server.url}/index-builder?metrics=LS02&basis=live&lang=en`);
  await page.getByRole("button", { name: "Take out Lawyers per 10,000 residents" }).click();
  await expect.poll(async () => page.getByRole("main").innerText()).toContain("An index needs a metric");
  expect(await page.getByRole("slider").count()).toBe(0);
  expect(await page.getByRole("main").innerText()).not.toContain("“none”");
  expect(desktop.faults).toEqual([]);
});

it.each([["desktop", "zh-CN", "light"], ["desktop", "en", "dark"], ["phone", "zh-CN", "dark"], ["phone", "en", "light"]] as const)("is whole on the %s, %s, %s", async (screen, language, theme) => {
  const watched = screen === "desktop" ? desktop : phone;
  const page = await opened(watched, `/index-builder?metrics=XF05*2,SS02,TJ02,TJ05&basis=live&lang=${language}&theme=${theme}`);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual((screen === "desktop" ? DESKTOP : PHONE).width);
  expect(await barriers(page)).toEqual([]);
  expect(watched.faults).toEqual([]);
});
