import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settleOneMore } from "./ledger.ts";
import { ask, signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, watchedPage } from "./watched-page.ts";

const BOARD = "/board?metric=XF05&period=2022Q4&acc=ytd&lang=zh-CN";
/** Longer than anything that is waited for takes on a busy machine; nothing is asserted of time. */
const PATIENCE = { timeout: 45_000, interval: 100 };

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-live-"));
  stage = await setStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A reader's page with its board, once newer figures come to it by themselves. */
async function reader(user: "demo-leader" | "demo-analyst", path = BOARD): Promise<Page> {
  const { page } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url, user);
  await open(page, stage.server.url + path);
  await live(page);
  return page;
}

const live = (page: Page): Promise<void> => page.locator("main [data-live=true]").waitFor();
const card = (page: Page) => page.getByRole("article").filter({ has: page.getByRole("heading", { name: "调解和解率" }) });
const count = async (page: Page): Promise<string> => /\d+\/\d+/.exec((await card(page).locator("p").allInnerTexts()).join(" "))?.[0] ?? "";
/** "62/89" with one more settled case. */
const oneMore = (text: string): string => text.replace(/^\d+/, (settled) => String(Number(settled) + 1));
const versionOf = async (page: Page): Promise<number> => Number(/数据版本 ([\d,]+)/.exec(await page.getByRole("main").innerText())?.[1]?.replace(",", ""));

// Turns red without refresher.hear in listen.ts.
it("shows an import on every open board, marks what changed once and says it politely", async () => {
  const [leader, analyst] = [await reader("demo-leader"), await reader("demo-analyst")];
  const [before, version] = [await count(leader), await versionOf(leader)];
  expect(before).toMatch(/\d+\/\d+/);
  expect(await leader.locator("[data-changed]").count()).toBe(0);
  await settleOneMore(stage, folder);

  for (const page of [leader, analyst]) {
    await expect.poll(() => count(page), PATIENCE).toBe(oneMore(before));
    await expect.poll(() => card(page).locator("[data-changed='1']").count(), PATIENCE).toBeGreaterThan(0);
    // Cards whose figure is the same stay as they were.
    expect(await page.getByRole("article").filter({ has: page.getByRole("heading", { name: "行政诉讼败诉率" }) }).locator("[data-changed]").count()).toBe(0);
    await expect.poll(() => page.locator("svg[data-changed]").first().getAttribute("data-changed"), PATIENCE).toContain("330421");
    await expect.poll(() => page.locator("main p[aria-live=polite]").innerText(), PATIENCE).toMatch(/数据已更新.*调解和解率由 [\d.]+ % 变为 [\d.]+ %/);
    await expect.poll(() => versionOf(page), PATIENCE).toBeGreaterThan(version);
  }
  // Another question's figures are none that changed, though they come late, for nobody has asked it before.
  const soFar = await count(leader);
  await leader.getByRole("main").getByRole("radio", { name: "当期", exact: true }).check({ force: true });
  await expect.poll(() => count(leader), PATIENCE).not.toBe(soFar);
  expect(await leader.locator("[data-changed]").count()).toBe(0);
  await Promise.all([leader, analyst].map((page) => page.context().close()));
});

it("shows an approval by one reader to another who looks at approved figures", async () => {
  const page = await reader("demo-analyst", "/board?period=2022Q4&basis=approved&lang=zh-CN");
  await page.getByText("2022年四季度尚未审定。").waitFor();
  const approver = await stage.browser.newContext();
  await signIn(approver, stage.server.url, "demo-leader");
  const { regions } = await ask(approver, stage.server.url, "{ regions(level: COUNTY) { code } }");
  const counties = [...(regions as { code: string }[]).map(({ code }) => code), "330400"];
  await ask(approver, stage.server.url, "mutation ($counties: [String!]!) { approvePeriod(period: \"2022Q4\", counties: $counties) { version } }", { counties });
  await approver.close();
  await expect.poll(() => page.getByRole("article").count(), PATIENCE).toBe(8);
  await page.context().close();
});

// Turns red without the catch-up (`since`) of the subscription, and without refresher.back.
it("says since when nobody answers, and catches up with what was missed when the server is back", async () => {
  const page = await reader("demo-leader");
  // What this page needs next was never loaded.
  const { page: fresh } = await watchedPage(stage.browser, DESKTOP);
  await signIn(fresh.context(), stage.server.url, "demo-leader");
  // Its connection neither: that nobody answers is seen without one. Turns red without onUnheard in listen.ts.
  let stopped = (): void => undefined;
  const gone = new Promise<void>((resolve) => (stopped = resolve));
  await fresh.route(/\/live-socket-/, async (route) => {
    await gone;
    await route.continue();
  });
  await open(fresh, `${stage.server.url}/metrics?lang=zh-CN`);
  const before = await count(page);
  await stage.server.stop();
  stopped();
  const strip = page.getByText(/连接中断/);
  await strip.waitFor();
  expect(await strip.locator("..").innerText()).toMatch(/连接中断.*显示的是 [\d :-]+ 的数据，正在重连。/);
  expect(await page.locator("main [data-live=false]").count()).toBe(1);
  // What was read stays in sight.
  expect(await count(page)).toBe(before);
  // Another card's peers cannot be read: its own figures are said, and each panel keeps its place and says what it is of.
  await page.getByRole("button", { name: "平均办案天数", exact: true }).click();
  await page.getByText("各地数据没有读到").waitFor();
  expect(await page.getByRole("main").getByRole("paragraph").filter({ hasText: "各地数据没有读到" }).innerText()).toMatch(/^平均办案天数.* [\d.]+ 天/);
  const failed = page.getByRole("region").filter({ has: page.getByRole("alert") });
  expect(await failed.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["各县（市、区）平均办案天数（累计）", "平均办案天数（累计）走势"]);
  // Turns red where a part is loaded otherwise than by loadPart: the whole page would fall.
  await fresh.getByText(/连接中断/).waitFor();
  await fresh.keyboard.press("Control+k");
  await fresh.getByRole("banner").getByRole("link", { name: "指数" }).click();
  await fresh.getByText("连不上服务器，本页还没有载入；恢复连接后自动打开。").waitFor();
  await settleOneMore(stage, folder);
  await stage.server.start();
  await expect.poll(() => fresh.getByRole("heading", { level: 1, name: "综合指数" }).count(), PATIENCE).toBe(1);
  await fresh.getByRole("combobox", { name: /^地区（名称/ }).waitFor();
  await fresh.context().close();
  await expect.poll(() => count(page), PATIENCE).toBe(oneMore(before));
  await live(page);
  await expect.poll(() => failed.count(), PATIENCE).toBe(0);
  await page.getByRole("region", { name: "平均办案天数（累计）走势" }).getByRole("listbox").waitFor();
  await expect.poll(() => strip.count(), PATIENCE).toBe(0);
  await page.context().close();
}, 120_000);

// Turns red without onUnheard in live-link.tsx.
it("finds newer figures also where something on the way refuses sockets", async () => {
  const { page } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url, "demo-leader");
  await page.routeWebSocket(/\/graphql$/, (socket) => void socket.close());
  await open(page, stage.server.url + BOARD);
  const before = await count(page);
  await settleOneMore(stage, folder);
  await expect.poll(() => count(page), PATIENCE).toBe(oneMore(before));
  expect(await page.getByText(/连接中断/).count()).toBe(0);
  await page.context().close();
});

it("closes its sockets when one of several tabs signs out, and leads all of them to the sign-in", async () => {
  const first = await reader("demo-leader");
  const second = await first.context().newPage();
  await open(second, stage.server.url + BOARD);
  await live(second);
  const closed = Promise.all([first, second].map((page) => page.waitForFunction(() => document.querySelector("main [data-live]") === null)));
  await first.getByRole("button", { name: "用户菜单" }).click();
  await first.getByRole("button", { name: "退出登录" }).click();
  await closed;
  for (const page of [first, second]) await expect.poll(() => page.getByRole("heading", { name: "登录" }).count(), PATIENCE).toBe(1);
  await first.context().close();
});

// Turns red without onOver in listen.ts: nothing else asks while a page only stands open.
it("leads to the sign-in when the session is ended elsewhere", async () => {
  const page = await reader("demo-analyst");
  await stage.fresh.admin`delete from session where account_name = 'demo-analyst'`;
  await expect.poll(() => page.getByRole("heading", { name: "登录" }).count(), PATIENCE).toBe(1);
  await page.context().close();
});
