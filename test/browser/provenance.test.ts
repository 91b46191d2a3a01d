import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mediation } from "../rollup/facts.ts";
import { barriers } from "./barriers.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, watchedPage } from "./watched-page.ts";

const BOARD = "/board?metric=XF05&period=2022Q2&basis=aired";
const TABLE = "/compare?of=XF05&regions=330421,330402&periods=2022Q1..2022Q2&basis=aired&view=table";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const card = (page: Page) => page.getByRole("article").filter({ has: page.getByRole("heading", { name: "调解和解率" }) });

it("walks from a card to the people behind its figure, by keyboard, and back to where it was opened", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url);
  await open(page, `${stage.server.url}${BOARD}&lang=zh-CN`);
  const figure = /[\d.]+%/.exec(await card(page).innerText())?.[0];
  const trace = card(page).getByRole("button", { name: "这个数从哪来" });
  await trace.focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: "这个数从哪来" });
  await expect.poll(() => drawer.getByRole("heading", { level: 3 }).allInnerTexts()).toHaveLength(6);
  await expect.poll(() => drawer.getByText(figure ?? "no figure", { exact: true }).count()).toBeGreaterThan(0);
  expect(await drawer.innerText()).toMatch(/晾晒[\s\S]*经办/);
  await drawer.getByRole("button", { name: "列出案号" }).click();
  await expect.poll(() => drawer.getByRole("table", { name: "案件" }).getByRole("row").count()).toBeGreaterThan(2);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(() => drawer.count()).toBe(0);
  expect(await trace.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("opens from a cell of the comparison's table, in English, on a phone", async () => {
  const { page, faults } = await watchedPage(stage.browser, PHONE);
  await signIn(page.context(), stage.server.url, "demo-analyst");
  await open(page, `${stage.server.url}${TABLE}&lang=en`);
  await page.getByRole("table").getByRole("button", { name: /Jiashan.*where it comes from/ }).first().click();
  const drawer = page.getByRole("dialog", { name: "Where this figure comes from" });
  await expect.poll(() => drawer.getByRole("heading", { level: 3 }).allInnerTexts()).toHaveLength(6);
  expect(await drawer.innerText()).toContain("Jiashan");
  // Nothing is wider than the phone.
  expect(await drawer.evaluate((element) => element.scrollWidth <= window.innerWidth)).toBe(true);
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => drawer.count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("sets the correction beside the aired figure, never in its place", async () => {
  const { page } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url);
  await open(page, `${stage.server.url}${BOARD}&lang=zh-CN`);
  const aired = /[\d.]+%/.exec(await card(page).innerText())?.[0];
  async function* late() {
    await Promise.resolve();
    for (let at = 0; at < 40; at += 1) yield mediation(`LATE-${at}`, { type: "reconsideration", countyCode: "330421", townCode: null, acceptedOn: "2022-04-02", concludedOn: "2022-05-20", outcome: "mediated" });
  }
  await landFacts(stage.fresh.database, { kind: "test", actor: "test", note: null }, { cases: late() });
  await open(page, `${stage.server.url}${BOARD}&lang=zh-CN`);
  await expect.poll(() => card(page).getByText("更正").count()).toBe(1);
  expect(/[\d.]+%/.exec(await card(page).innerText())?.[0]).toBe(aired);
  await page.context().close();
});
