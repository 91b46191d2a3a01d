import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";
import type { WatchedPage } from "./watched-page.ts";

let stage: Stage;
let desktop: WatchedPage;
beforeAll(async () => {
  stage = await setStage();
  desktop = await watchedPage(stage.browser, DESKTOP);
  await signIn(desktop.page.context(), stage.server.url);
});
afterAll(() => stage.close());

const TEXT = "调解中心启用";
const at = (address: string): string => `${stage.server.url}${address}`;
const drawer = (page: Page) => page.getByRole("dialog", { name: "事件", exact: true });
const listed = (page: Page) => page.getByRole("main").getByRole("list", { name: "图中事件" });
/** What a chart says of its marks, read by its keys to the end. */
async function lastMark(page: Page): Promise<string> {
  const chart = page.getByRole("main").getByRole("listbox").first();
  await chart.focus();
  await page.keyboard.press("End");
  return chart.getByRole("option").innerText();
}

async function putDown(page: Page, region: string, month: string, text: string): Promise<void> {
  const form = drawer(page).getByRole("form", { name: "登记事件" });
  await form.getByLabel("地区", { exact: true }).selectOption({ label: region });
  await form.getByLabel("季度", { exact: true }).selectOption("2022Q3");
  await form.getByLabel("月份", { exact: true }).selectOption({ label: month });
  await form.getByLabel("内容", { exact: true }).fill(text);
  await page.keyboard.press("Enter");
  await drawer(page).getByText(/^已登记：/).waitFor();
}

it("is put down by a leader, drawn on the chart at once and after a reload, and read by keys", async () => {
  const { page, faults } = desktop;
  const watcher = await watchedPage(stage.browser, DESKTOP);
  await signIn(watcher.page.context(), stage.server.url, "demo-analyst");
  await open(watcher.page, at("/compare?of=TJ02&regions=330421,330481&beside=none"));
  await open(page, at("/compare?of=TJ02&regions=330421,330481&beside=none"));
  await page.getByRole("main").getByRole("button", { name: "登记事件" }).click();
  await drawer(page).getByText("这些地区还没有登记过事件。").waitFor();
  expect(await barriers(page)).toEqual([]);
  await putDown(page, "嘉善县", "8月", TEXT);
  await drawer(page).getByRole("row", { name: /嘉善县.*调解中心启用.*demo-leader/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await listed(page).getByText(`1 2022年8月，嘉善县，专项行动：${TEXT}`).waitFor();
  // Whoever looks at the same figures is told without asking.
  await listed(watcher.page).getByText(TEXT).waitFor();
  expect(watcher.faults).toEqual([]);
  await watcher.page.context().close();
  await settled(page);
  expect(await lastMark(page)).toMatch(new RegExp(`嘉善县.*2022年8月.*${TEXT}`));
  await page.reload();
  await listed(page).getByText(TEXT).waitFor();
  await settled(page);
  expect(await lastMark(page)).toContain(TEXT);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it("stands in small plots of its own region alone, and goes out with the chart", async () => {
  const { page, faults } = desktop;
  await open(page, at("/compare?of=TJ02&beside=none"));
  await listed(page).getByText(TEXT).waitFor();
  await settled(page);
  const chart = page.getByRole("main").getByRole("listbox").first();
  // One flag: the panel of Jiashan's, of eight.
  await expect.poll(() => chart.locator("svg text").filter({ hasText: /^1$/ }).count()).toBe(1);
  const download = page.waitForEvent("download");
  await page.getByRole("main").getByRole("button", { name: /^导出/ }).first().click();
  await page.getByRole("menuitem", { name: "CSV" }).click();
  const stream = await (await download).createReadStream();
  const text = Buffer.concat(await stream.toArray() as Buffer[]).toString("utf8");
  expect(text).toMatch(new RegExp(`嘉善县,2022年8月,${TEXT}`));
  expect(faults).toEqual([]);
});

it("splits the baseline of a control chart, by a link that anybody can follow, and the sentence says where", async () => {
  const { page, faults } = desktop;
  await open(page, at("/compare?of=TJ02&view=control&beside=none&focus=330421"));
  const toggle = listed(page).getByRole("button", { name: `由此分段：${TEXT}` });
  await toggle.click();
  await page.waitForURL(/starts=event\(\d+\)/);
  await expect.poll(() => toggle.getAttribute("aria-pressed")).toBe("true");
  await page.getByText(`基线自2022年三季度（${TEXT}）另起`).waitFor();
  await settled(page);
  const chart = page.getByRole("main").getByRole("listbox").first();
  await chart.focus();
  await page.keyboard.press("Home");
  expect(await chart.getByRole("option").innerText()).toContain("自2022年一季度");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await chart.getByRole("option").innerText()).toContain("自2022年三季度");
  expect(await barriers(page)).toEqual([]);

  const county = await watchedPage(stage.browser, DESKTOP);
  await signIn(county.page.context(), stage.server.url, "demo-county");
  await open(county.page, page.url());
  await county.page.getByText(`基线自2022年三季度（${TEXT}）另起`).waitFor();
  await county.page.context().close();

  const address = page.url();
  await open(page, address.replace(/event\(\d+\)/, "event(999999)"));
  await page.getByText("基线要在一个事件处分段，但这张图里没有该事件").waitFor();
  await page.getByRole("main").getByRole("button", { name: "不分段" }).click();
  await page.getByText(/通常波动|点数不足/).first().waitFor();
  await open(page, address);
  await toggle.click();
  await page.waitForURL((url) => !url.search.includes("starts"));
  await page.getByText(/基线自2022年三季度/).waitFor({ state: "detached" });
  expect(faults).toEqual([]);
});

it("splits the control chart of a metric's page as well, and its table says since when", async () => {
  const { page, faults } = desktop;
  await open(page, at("/metric/TJ02?region=330421"));
  const control = page.getByRole("region", { name: /控制图|通常波动/ }).last();
  await page.getByRole("button", { name: `由此分段：${TEXT}` }).click();
  await page.getByText(`基线自2022年三季度（${TEXT}）另起`).waitFor();
  await control.getByRole("button", { name: "表格" }).click();
  await control.getByRole("row", { name: /2022年四季度.*自2022年三季度/ }).waitFor();
  expect(faults).toEqual([]);
});

it("is told on a region's page", async () => {
  const { page } = desktop;
  await open(page, at("/region/330421"));
  await expect.poll(() => listed(page).allInnerTexts()).toEqual([expect.stringContaining(TEXT)]);
});

it("is read by a town, which puts nothing down, and refused in words where it cannot be", async () => {
  const town = await watchedPage(stage.browser, PHONE);
  await signIn(town.page.context(), stage.server.url, "demo-town");
  await open(town.page, at("/compare?of=TJ02&regions=330421,330481&beside=none&basis=aired"));
  await town.page.getByRole("main").getByRole("button", { name: "全部事件" }).click();
  await drawer(town.page).getByText(TEXT).waitFor();
  await drawer(town.page).getByText("当前角色只读").waitFor();
  expect(await drawer(town.page).getByRole("form").count()).toBe(0);
  expect(await drawer(town.page).getByRole("button", { name: /^撤回/ }).count()).toBe(0);
  expect(await barriers(town.page)).toEqual([]);
  expect(await town.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(town.faults).toEqual([]);
  await town.page.context().close();

  const county = await watchedPage(stage.browser, DESKTOP);
  await signIn(county.page.context(), stage.server.url, "demo-county");
  const { request } = county.page.context();
  await open(county.page, at("/compare?of=TJ02&regions=330421,330481&beside=none&basis=approved"));
  await county.page.getByRole("main").getByRole("button", { name: "查看与登记" }).click();
  await drawer(county.page).getByText(TEXT).waitFor();
  // A county offers its own region and what lies below it, and takes back what it wrote alone.
  expect(await drawer(county.page).getByLabel("地区", { exact: true }).locator("option").filter({ hasText: "海宁市" }).count()).toBe(0);
  expect(await drawer(county.page).getByRole("button", { name: /^撤回/ }).count()).toBe(0);
  for (let one = 0; one < 10; one += 1) {
    await request.post(at("/graphql"), { data: { query: `mutation { addEvent(input: { region: "330421", period: "2022Q3", kind: OTHER, text: "第 ${one} 件" }) { id } }` } });
  }
  const form = drawer(county.page).getByRole("form", { name: "登记事件" });
  await form.getByLabel("季度", { exact: true }).selectOption("2022Q3");
  await form.getByLabel("内容", { exact: true }).fill("再来一件");
  await county.page.keyboard.press("Enter");
  await drawer(county.page).getByRole("alert").getByText("该地区这一期的事件已满 10 个").waitFor();
  await county.page.context().close();
});

it("is taken back after asking, and its flag goes", async () => {
  const { page, faults } = desktop;
  await open(page, at("/compare?of=TJ02&regions=330421,330481&beside=none"));
  await page.getByRole("main").getByRole("button", { name: "查看与登记" }).click();
  await drawer(page).getByRole("button", { name: `撤回：${TEXT}` }).click();
  const asked = page.getByRole("dialog", { name: "撤回", exact: true });
  await asked.getByText(`撤回“${TEXT}”？`).waitFor();
  await asked.getByRole("button", { name: "撤回", exact: true }).click();
  await drawer(page).getByText(TEXT).waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await expect.poll(() => listed(page).getByText(TEXT).count()).toBe(0);
  expect(faults).toEqual([]);
});
