import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rankingOf } from "./chart-rows.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, watchedPage } from "./watched-page.ts";

const SHOWN = "period=2022Q2&basis=aired&lang=en";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function opened(path: string, screen: typeof DESKTOP = DESKTOP) {
  const watched = await watchedPage(stage.browser, screen);
  await signIn(watched.page.context(), stage.server.url);
  await open(watched.page, stage.server.url + path);
  return watched;
}

/** Where a click on something leads, and that Back leads back to the same address. */
async function leads(page: Page, click: () => Promise<void>): Promise<string> {
  const before = page.url();
  await click();
  await expect.poll(() => page.url()).not.toBe(before);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const address = new URL(page.url());
  await page.goBack();
  await expect.poll(() => page.url()).toBe(before);
  return `${address.pathname}${address.search}`;
}

it("leads from a card to its metric's page, while the card itself goes on choosing what is drawn", async () => {
  const { page, faults } = await opened(`/board?metric=XF05&${SHOWN}`);
  const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: /Mediation & settlement rate/i }) });
  expect(await leads(page, () => card.getByRole("link", { name: /metric page/ }).click())).toMatch(/^\/metric\/XF05\?.*period=2022Q2/);
  const other = page.getByRole("article").nth(1);
  await other.getByRole("button").first().click();
  await expect.poll(() => page.url()).not.toContain("metric=XF05");
  expect(new URL(page.url()).pathname).toBe("/board");
  expect(faults).toEqual([]);
  await page.context().close();
});

it("leads from a name of the ranking to the region's page, and from a row, once chosen, below it", async () => {
  const { page, faults } = await opened("/board?metric=XF05&period=2022Q2&basis=aired&lang=zh-CN");
  const panel = page.getByRole("region").filter({ has: rankingOf(page, "调解和解率") });
  expect(await leads(page, () => panel.locator("a[aria-label='嘉善县概览']").click())).toMatch(/^\/region\/330421\?.*period=2022Q2.*basis=aired|^\/region\/330421\?.*basis=aired.*period=2022Q2/);
  const ranking = rankingOf(page, "调解和解率");
  await ranking.focus();
  for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
  await page.waitForURL(/focus=/);
  const chosen = new URL(page.url()).searchParams.get("focus");
  const way = panel.getByRole("link", { name: /概览$/ }).last();
  expect(await leads(page, () => way.click())).toContain(`/region/${chosen}`);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("leads from the outlying towns of the phone to their pages, and from a comparison to its metric and region", async () => {
  const { page, faults } = await opened("/board?metric=XF05&period=2022Q4&acc=ytd&lang=en", PHONE);
  const town = page.getByRole("listitem").getByRole("link").first();
  expect(await leads(page, () => town.click())).toMatch(/^\/region\/\d{9}\?/);
  await open(page, `${stage.server.url}/compare?of=XF05&regions=towns(330421)&periods=2022Q1..2022Q2&basis=aired&lang=en`);
  expect(await leads(page, () => page.getByRole("link", { name: "Jiashan at a glance" }).click())).toMatch(/^\/region\/330421/);
  await open(page, `${stage.server.url}/compare?of=XF05&periods=2022Q1..2022Q2&basis=aired&lang=en`);
  expect(await leads(page, () => page.getByRole("link", { name: /metric page/i }).click())).toMatch(/^\/metric\/XF05/);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("takes a region's quarter and basis along to its board, its comparison and its cases", async () => {
  const { page, faults } = await opened(`/region/330421?acc=ytd&${SHOWN}`);
  const to = async (name: string): Promise<URL> => new URL(await leads(page, () => page.getByRole("main").getByRole("link", { name, exact: true }).click()), stage.server.url);
  const parts = ({ pathname, searchParams }: URL) => [pathname, ...["period", "periods", "basis", "acc"].map((part) => searchParams.get(part))];
  expect(parts(await to("Board"))).toEqual(["/board/330421", "2022Q2", null, "aired", "ytd"]);
  expect(parts(await to("Compare"))).toEqual(["/compare", null, "2022Q1..2022Q2", "aired", "ytd"]);
  expect(parts(await to("Cases"))).toEqual(["/cases", null, "2022Q1..2022Q2", "aired", null]);
  expect(faults).toEqual([]);
  await page.context().close();
});
