import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";

/** Longer than the page waits between two looks at the data version. */
const A_LOOK = 30_000;

let stage: Stage;
let administrator: Page;
let faults: readonly string[];
beforeAll(async () => {
  stage = await setStage();
  const watched = await watchedPage(stage.browser, DESKTOP);
  await signIn(watched.page.context(), stage.server.url, "demo-admin");
  [administrator, faults] = [watched.page, watched.faults];
});
afterAll(() => stage.close());

const at = (path: string): string => stage.server.url + path;

async function openAccounts(page: Page): Promise<void> {
  await open(page, at("/administration/accounts?lang=zh-CN"));
}

/** Makes an account by the dialog and reads the password that was made up. */
async function makeAccount(page: Page, name: string, displayName: string, role: string, region: string): Promise<string> {
  await page.getByRole("button", { name: "新建账户" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("账户名").fill(name);
  await dialog.getByLabel("姓名").fill(displayName);
  await dialog.getByLabel("角色").selectOption({ label: role });
  await dialog.getByLabel("地区").selectOption({ label: region });
  await dialog.getByRole("button", { name: "建立", exact: true }).click();
  const password = await dialog.getByRole("textbox", { name: "初始密码" }).inputValue();
  await dialog.getByRole("button", { name: "完成" }).click();
  await dialog.waitFor({ state: "detached" });
  return password;
}

it("offers a role only the regions that suit it", async () => {
  await openAccounts(administrator);
  await administrator.getByRole("button", { name: "新建账户" }).click();
  const dialog = administrator.getByRole("dialog");
  const regions = async (role: string): Promise<string[]> => {
    await dialog.getByLabel("角色").selectOption({ label: role });
    return dialog.getByLabel("地区").locator("option").allInnerTexts();
  };
  expect(await regions("司法所填报人员")).toContain("西塘镇");
  expect(await regions("司法所填报人员")).not.toContain("嘉善县");
  expect(await regions("县级工作人员")).toEqual(["南湖区", "秀洲区", "嘉善县", "海盐县", "海宁市", "平湖市", "桐乡市"]);
  expect(await regions("领导")).toEqual(["嘉兴市", "南湖区", "秀洲区", "嘉善县", "海盐县", "海宁市", "平湖市", "桐乡市"]);
  await dialog.getByLabel("账户名").fill("Not A Name");
  await dialog.getByLabel("姓名").fill("某人");
  await dialog.getByRole("button", { name: "建立", exact: true }).click();
  await dialog.getByRole("alert").filter({ hasText: "账户名须为 2–32 个" }).waitFor();
  await administrator.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
});

it("makes a town's account, which has to change its password first, and is thrown out when it is disabled", async () => {
  await openAccounts(administrator);
  const password = await makeAccount(administrator, "yaozhuang", "姚庄司法所", "司法所填报人员", "姚庄镇");
  const row = administrator.getByRole("row").filter({ hasText: "yaozhuang" });
  expect(await row.innerText()).toMatch(/姚庄司法所\s+yaozhuang\s+司法所填报人员\s+姚庄镇\s+待改密码/);
  expect(await administrator.content()).not.toContain(password);

  const { page } = await watchedPage(stage.browser, PHONE);
  await page.goto(at("/compare?of=TJ02&lang=zh-CN"));
  await page.getByLabel("账户名").fill("yaozhuang");
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByText("密码是管理员生成的").waitFor();
  // No way around it: every other page leads back here.
  await page.goto(at("/board?lang=zh-CN"));
  await page.getByText("密码是管理员生成的").waitFor();
  await page.goBack();
  await page.getByText("密码是管理员生成的").waitFor();
  expect(await page.getByRole("article").count()).toBe(0);
  await page.getByLabel("当前密码", { exact: true }).fill(password);
  for (const label of ["新密码", "再输一次"]) await page.getByLabel(label, { exact: true }).fill("four unrelated words");
  await page.getByRole("button", { name: "修改密码" }).click();
  await page.waitForURL(({ pathname }) => pathname === "/compare");
  await settled(page);
  await page.goto(at("/board?lang=zh-CN"));
  await page.getByText("实时数据限姚庄镇及以下。").waitFor();
  await settled(page);

  await administrator.reload();
  await row.getByRole("button", { name: "停用账户 yaozhuang" }).click();
  await administrator.getByRole("dialog").getByRole("button", { name: "停用", exact: true }).click();
  await row.filter({ hasText: "已停用" }).waitFor();
  await page.getByText("会话已结束，请重新登录").waitFor({ timeout: A_LOOK });
  expect(await page.getByRole("article").count()).toBe(0);
  await page.getByLabel("账户名").fill("yaozhuang");
  await page.getByLabel("密码", { exact: true }).fill("four unrelated words");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "账户名或密码不对" }).waitFor();

  await row.getByRole("button", { name: "启用账户 yaozhuang" }).click();
  await administrator.getByRole("dialog").getByRole("button", { name: "启用", exact: true }).click();
  await row.filter({ hasText: "在用" }).waitFor();
  expect(faults).toEqual([]);
});

it("changes names, roles and regions, and makes up another password after asking", async () => {
  await openAccounts(administrator);
  await makeAccount(administrator, "tongxiang", "桐乡", "县级工作人员", "桐乡市");
  const row = administrator.getByRole("row").filter({ hasText: "tongxiang" });
  await row.getByRole("button", { name: "修改账户 tongxiang" }).click();
  const dialog = administrator.getByRole("dialog");
  await dialog.getByLabel("姓名").fill("濮院司法所");
  await dialog.getByLabel("角色").selectOption({ label: "司法所填报人员" });
  await dialog.getByLabel("地区").selectOption({ label: "濮院镇" });
  await dialog.getByText("会话和令牌立即失效").waitFor();
  await dialog.getByRole("button", { name: "保存" }).click();
  await row.filter({ hasText: "濮院镇" }).waitFor();
  expect(await row.innerText()).toMatch(/濮院司法所\s+tongxiang\s+司法所填报人员\s+濮院镇/);

  await row.getByRole("button", { name: "重置密码：账户 tongxiang" }).click();
  await dialog.getByRole("button", { name: "取消" }).click();
  await dialog.waitFor({ state: "detached" });
  await row.getByRole("button", { name: "重置密码：账户 tongxiang" }).click();
  await dialog.getByRole("button", { name: "重置密码" }).click();
  expect(await dialog.getByRole("textbox", { name: "初始密码" }).inputValue()).not.toBe("");
  await dialog.getByRole("button", { name: "完成" }).click();
  expect(faults).toEqual([]);
});

it("finds accounts by part of a name, which stands in the address", async () => {
  await openAccounts(administrator);
  await administrator.getByRole("searchbox", { name: "按账户名或姓名查找" }).fill("demo-c");
  await administrator.getByRole("main").getByRole("button", { name: "查找" }).click();
  await administrator.waitForURL(/search=demo-c/);
  await expect.poll(() => administrator.getByRole("table").locator("tbody tr").count()).toBe(1);
  await administrator.getByRole("searchbox").fill("no such account");
  await administrator.keyboard.press("Enter");
  await administrator.getByText("没有名称含“no such account”的账户。").waitFor();
  await administrator.goBack();
  await administrator.getByRole("row").filter({ hasText: "demo-county" }).waitFor();
});

it("turns the pages of a long list", async () => {
  await stage.fresh.admin`insert into account (name, display_name, role, region_code, county_code, password_hash, must_change_password, created_by)
    select 'extra-' || lpad(n::text, 2, '0'), 'Extra', role, region_code, county_code, password_hash, false, 'test' from account, generate_series(1, 30) n where name = 'demo-county'`;
  await openAccounts(administrator);
  const rows = administrator.getByRole("table").locator("tbody tr");
  expect(await rows.count()).toBe(25);
  await administrator.getByRole("button", { name: "下一页" }).click();
  await administrator.getByText("第 2 页").waitFor();
  await expect.poll(() => rows.filter({ hasText: "extra-30" }).count()).toBe(1);
  await administrator.getByRole("button", { name: "上一页" }).click();
  await expect.poll(() => rows.filter({ hasText: "demo-admin" }).count()).toBe(1);
});

it("shows in the audit who did what, with readable particulars and seals, and finds it again", async () => {
  await open(administrator, at("/administration/audit?lang=zh-CN"));
  const entry = (text: string) => administrator.getByRole("row").filter({ hasText: text });
  expect(await entry("建立账户").filter({ hasText: "yaozhuang" }).innerText()).toMatch(/demo-admin\s+建立账户\s+yaozhuang/);
  expect(await entry("修改账户").filter({ hasText: "tongxiang" }).innerText()).toContain("县级工作人员 → 司法所填报人员");
  expect(await entry("修改账户").filter({ hasText: "yaozhuang" }).first().innerText()).toMatch(/停用\s+是 → 否/);
  expect(await entry("建立账户").first().innerText()).toMatch(/第 \d+ 号|封存中/);

  await administrator.getByLabel("对象").fill("YAOZHUANG");
  await administrator.getByLabel("行为").selectOption({ label: "建立账户" });
  await administrator.getByLabel("账户", { exact: true }).fill("demo-admin");
  await administrator.getByRole("button", { name: "查询" }).click();
  await administrator.waitForURL(/action=account_created/);
  await expect.poll(() => administrator.getByRole("table").locator("tbody tr").count()).toBe(1);
  await administrator.reload();
  await settled(administrator);
  expect(await administrator.getByRole("table").locator("tbody tr").count()).toBe(1);
  await administrator.getByLabel("截止日期").fill("2020-01-01");
  await administrator.getByRole("button", { name: "查询" }).click();
  await administrator.getByText("没有符合条件的记录。").waitFor();
  await administrator.getByRole("button", { name: "清除" }).click();
  await entry("登录").first().waitFor();
  expect(faults).toEqual([]);
});
