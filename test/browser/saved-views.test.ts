import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, read, settled, watchedPage } from "./watched-page.ts";
import type { WatchedPage } from "./watched-page.ts";

let stage: Stage;
let desktop: WatchedPage;
beforeAll(async () => {
  stage = await setStage();
  desktop = await watchedPage(stage.browser, DESKTOP);
  await signIn(desktop.page.context(), stage.server.url);
});
afterAll(() => stage.close());

const ADDRESS = "/compare?of=TJ02,TJ05&regions=towns(330421),330481&periods=last(3,quarter)&basis=approved&view=table&beside=bars&by=TJ05";
const NAME = "嘉善各镇与海宁";
const at = (address: string): string => `${stage.server.url}${address}`;
const dialog = (page: Page) => page.getByRole("dialog", { name: "保存的视图" });
const here = (page: Page): string => page.url().slice(stage.server.url.length);

it("keeps a comparison under a name, and opens it exactly in another window", async () => {
  const { page, faults } = desktop;
  await open(page, at(ADDRESS));
  const seen = await read(page);
  await page.getByRole("button", { name: "保存视图" }).click();
  await expect.poll(() => dialog(page).getByLabel("名称", { exact: true }).inputValue()).toContain("比较");
  await dialog(page).getByText("还没有保存的视图").waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog(page).getByLabel("名称", { exact: true }).fill(NAME);
  await page.keyboard.press("Enter");
  await dialog(page).getByText(`已保存“${NAME}”。`).waitFor();
  await dialog(page).getByRole("link", { name: NAME }).waitFor();
  expect(await barriers(page)).toEqual([]);

  const other = await page.context().newPage();
  await open(other, at("/board"));
  await other.keyboard.press("Control+k");
  await other.getByRole("combobox", { name: /^地区（名称/ }).waitFor();
  await other.keyboard.type("各镇与海宁");
  await expect.poll(() => other.getByRole("option", { name: NAME }).getAttribute("aria-selected")).toBe("true");
  await other.keyboard.press("Enter");
  await other.waitForURL((url) => url.pathname === "/compare");
  await settled(other);
  expect(here(other)).toBe(ADDRESS);
  await expect.poll(() => read(other), { timeout: 10_000 }).toBe(seen);
  await other.close();
  expect(faults).toEqual([]);
});

it("is renamed, shared, opened by others who cannot change it, and deleted", async () => {
  const { page, faults } = desktop;
  await open(page, at("/cases"));
  await page.getByRole("button", { name: "保存视图" }).click();
  await dialog(page).getByRole("button", { name: `改名：${NAME}` }).click();
  const form = dialog(page).getByRole("form", { name: `改名：${NAME}` });
  await form.getByLabel("名称", { exact: true }).fill("季会用表");
  await form.getByLabel("所有登录用户可用").check();
  await form.getByRole("button", { name: "保存", exact: true }).click();
  await dialog(page).getByText("比较 · 已共享").waitFor();

  const county = await watchedPage(stage.browser, DESKTOP);
  await signIn(county.page.context(), stage.server.url, "demo-county");
  await open(county.page, at("/board"));
  await county.page.getByRole("button", { name: "保存视图" }).click();
  const others = dialog(county.page).getByRole("region", { name: "他人共享" });
  await others.getByText("比较 · 由 demo-leader 共享").waitFor();
  expect(await others.getByRole("button").count()).toBe(0);
  await others.getByRole("link", { name: "季会用表" }).click();
  await county.page.waitForURL((url) => url.pathname === "/compare");
  await dialog(county.page).waitFor({ state: "detached" });
  expect(here(county.page)).toBe(ADDRESS);
  expect(county.faults).toEqual([]);
  await county.page.context().close();

  await dialog(page).getByRole("button", { name: "删除：季会用表" }).click();
  const asked = page.getByRole("dialog", { name: "删除", exact: true });
  await asked.getByText("删除视图“季会用表”？").waitFor();
  expect(await barriers(page)).toEqual([]);
  await asked.getByRole("button", { name: "删除", exact: true }).click();
  await dialog(page).getByText("还没有保存的视图").waitFor();
  expect(faults).toEqual([]);
});

it("takes the place of the view of the same name, and says so; a question's name is refused in words", async () => {
  const { page } = desktop;
  const { context, url } = { context: page.context(), url: stage.server.url };
  await context.request.post(`${url}/graphql`, { data: { query: 'mutation { saveQuery(input: { name: "查询一", kind: DOCUMENT, body: "{ viewer { user } }" }) { id } }' } });
  await open(page, at("/board/330421"));
  await page.getByRole("button", { name: "保存视图" }).click();
  const name = dialog(page).getByLabel("名称", { exact: true });
  await name.fill("查询一");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("alert").getByText("这个名称已用于另一项").waitFor();
  await name.fill("看板一");
  await page.keyboard.press("Enter");
  await dialog(page).getByText("已保存").waitFor();
  await page.keyboard.press("Escape");
  await open(page, at("/board/330481"));
  await page.getByRole("button", { name: "保存视图" }).click();
  await name.fill("看板一");
  await dialog(page).getByText("已有同名视图，将被替换。").waitFor();
  await page.keyboard.press("Enter");
  await dialog(page).getByText("当前页面").waitFor();
  expect(await dialog(page).getByRole("link").count()).toBe(1);
});

it.each([
  ["/region/330421?period=2022Q3&acc=ytd", "嘉善一览", "地区"],
  ["/metric/TJ02?region=330421&period=2022Q3", "嘉善调解", "指标"],
])("keeps %s, and leads back to it", async (address, name, kind) => {
  const { page, faults } = desktop;
  faults.length = 0;
  await open(page, at(address));
  await page.getByRole("main").getByRole("button", { name: "保存视图" }).click();
  await dialog(page).getByLabel("名称", { exact: true }).fill(name);
  await page.keyboard.press("Enter");
  await dialog(page).getByText(`已保存“${name}”。`).waitFor();
  await dialog(page).getByRole("listitem").filter({ hasText: name }).getByText(`${kind} · 当前页面`, { exact: true }).waitFor();
  await open(page, at("/cases"));
  await page.getByRole("button", { name: "保存视图" }).click();
  await dialog(page).getByRole("link", { name }).click();
  await page.waitForURL((url) => url.pathname !== "/cases");
  expect(here(page)).toBe(address);
  expect(faults).toEqual([]);
});

it("keeps within a phone's width", async () => {
  const { page, faults } = await watchedPage(stage.browser, PHONE);
  await signIn(page.context(), stage.server.url);
  await open(page, at(ADDRESS));
  await page.getByRole("button", { name: "保存视图" }).click();
  await dialog(page).getByLabel("名称", { exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(faults).toEqual([]);
  await page.context().close();
});
