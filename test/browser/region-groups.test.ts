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

const NAME = "古镇三地";
const at = (query: string): string => `${stage.server.url}/compare?${query}`;
const picks = (page: Page) => page.getByRole("group", { name: "快选" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "地区分组" });
const rows = async (page: Page): Promise<string[]> => (await page.getByRole("main").getByRole("rowheader").allInnerTexts()).map((text) => text.trim());

async function openGroups(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "地区", exact: true }).click();
  await picks(page).getByRole("button", { name: "管理分组" }).click();
  await dialog(page).waitFor();
}

it("is made of the compared regions and others, chosen at once, and stands in the address as its own word", async () => {
  const { page, faults } = desktop;
  await open(page, at("of=TJ02&regions=330421103&view=table&beside=none"));
  await openGroups(page);
  await dialog(page).getByText("还没有分组").waitFor();
  await dialog(page).getByRole("button", { name: "新建分组" }).click();
  expect(await dialog(page).getByRole("checkbox", { name: "西塘镇" }).isChecked()).toBe(true);
  await dialog(page).getByLabel("按名称、拼音或编码查找").fill("yaozhuang");
  await dialog(page).getByRole("checkbox", { name: "姚庄镇" }).check();
  await dialog(page).getByLabel("按名称、拼音或编码查找").fill("330481");
  await dialog(page).getByRole("checkbox", { name: "海宁市" }).first().check();
  await dialog(page).getByText("已选 3 个，最多 200 个").waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog(page).getByLabel("名称", { exact: true }).fill(NAME);
  await dialog(page).getByRole("button", { name: "保存分组" }).click();
  await dialog(page).waitFor({ state: "detached" });
  await page.waitForURL(/regions=group\([\w-]+\)/);
  await settled(page);
  await expect.poll(() => rows(page)).toEqual(expect.arrayContaining(["海宁市", "姚庄镇", "西塘镇"]));
  const seen = await rows(page);

  const other = await page.context().newPage();
  await open(other, page.url());
  expect(await rows(other)).toEqual(seen);
  await other.getByRole("combobox", { name: "地区", exact: true }).click();
  expect(await picks(other).getByRole("button", { name: NAME }).getAttribute("aria-pressed")).toBe("true");
  await picks(other).getByRole("button", { name: "各县（市、区）" }).click();
  await other.waitForURL((url) => !url.search.includes("group"));
  await picks(other).getByRole("button", { name: NAME }).click();
  await other.waitForURL(/regions=group/);
  await other.close();
  expect(faults).toEqual([]);
});

it("is changed and shared, used by others who cannot change it, and refused in words once it is gone", async () => {
  const { page, faults } = desktop;
  await open(page, page.url());
  const address = page.url();
  await openGroups(page);
  await dialog(page).getByRole("button", { name: `修改：${NAME}` }).click();
  await dialog(page).getByRole("checkbox", { name: "海宁市" }).first().uncheck();
  await dialog(page).getByLabel("所有登录用户可用").check();
  await dialog(page).getByRole("button", { name: "保存分组" }).click();
  await dialog(page).getByText("2 个地区 · 已共享 · 正在使用").waitFor();
  expect(await barriers(page)).toEqual([]);
  await expect.poll(() => rows(page)).not.toContain("海宁市");

  const analyst = await watchedPage(stage.browser, DESKTOP);
  await signIn(analyst.page.context(), stage.server.url, "demo-analyst");
  await open(analyst.page, address);
  await expect.poll(() => rows(analyst.page)).toEqual(expect.arrayContaining(["姚庄镇", "西塘镇"]));
  await openGroups(analyst.page);
  await dialog(analyst.page).getByText("2 个地区 · 由 demo-leader 共享 · 正在使用").waitFor();
  expect(await dialog(analyst.page).getByRole("button", { name: /^(?:修改|删除)：/ }).count()).toBe(0);

  await dialog(page).getByRole("button", { name: `删除：${NAME}` }).click();
  await page.getByRole("dialog", { name: "删除", exact: true }).getByRole("button", { name: "删除", exact: true }).click();
  await dialog(page).getByText("还没有分组").waitFor();
  await page.waitForURL(/regions=330421\d{3},330421\d{3}/);
  await expect.poll(() => rows(page)).toEqual(expect.arrayContaining(["姚庄镇", "西塘镇"]));

  await open(analyst.page, address);
  await analyst.page.getByText("地址里的地区分组已删除，或未共享给当前账户。").waitFor();
  await analyst.page.getByRole("main").getByRole("button", { name: "只看各县（市、区）" }).click();
  await analyst.page.waitForURL((url) => !url.search.includes("group"));
  expect(analyst.faults).toEqual([]);
  await analyst.page.context().close();
  expect(faults).toEqual([]);
});

it("keeps within a phone's width while it is made", async () => {
  const { page, faults } = await watchedPage(stage.browser, PHONE);
  await signIn(page.context(), stage.server.url);
  await open(page, at("of=TJ02&view=table&beside=none"));
  await openGroups(page);
  await dialog(page).getByRole("button", { name: "新建分组" }).click();
  await dialog(page).getByRole("checkbox").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(faults).toEqual([]);
  await page.context().close();
});
