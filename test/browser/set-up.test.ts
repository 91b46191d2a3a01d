import { afterAll, beforeAll, expect, it } from "vitest";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, settled, watchedPage } from "./watched-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const at = (path: string): string => stage.server.url + path;

it("is shut while there is an administrator, and leads to the sign-in", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await open(page, at("/set-up?lang=zh-CN#some-code"));
  expect(await page.getByRole("main").innerText()).toContain("初始设置已完成，本页不再可用。");
  expect(await page.locator("form").count()).toBe(0);
  await page.getByRole("link", { name: "去登录" }).click();
  await page.getByRole("heading", { name: "登录" }).waitFor();
  expect(faults).toEqual([]);
});

it("makes the first administrator once, by the address that the server printed", async () => {
  await stage.server.stop();
  await stage.fresh.admin`update account set role = 'leader' where role = 'administrator'`;
  await stage.server.start();
  const path = /\/set-up#\S+/.exec(stage.server.output())?.[0] ?? "";
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await open(page, at("/set-up?lang=zh-CN"));
  expect(await page.getByRole("main").innerText()).toContain("地址里没有代码。");

  await page.goto(at(`${path.replace("#", "?lang=zh-CN#")}x`));
  await settled(page);
  const fill = async (again: string): Promise<void> => {
    await page.getByLabel("账户名").fill("first");
    await page.getByLabel("姓名").fill("首位管理员");
    await page.getByLabel("密码", { exact: true }).fill("four unrelated words");
    await page.getByLabel("再输一次", { exact: true }).fill(again);
    await page.getByRole("button", { name: "建立并登录" }).click();
  };
  await fill("four unrelated birds");
  await page.getByRole("alert").filter({ hasText: "两次输入的密码不同。" }).waitFor();
  await fill("four unrelated words");
  await page.getByRole("alert").filter({ hasText: "或代码不对" }).waitFor();

  await page.goto("about:blank");
  await page.goto(at(path.replace("#", "?lang=zh-CN#")));
  await settled(page);
  await fill("four unrelated words");
  await page.waitForURL(/\/administration\/accounts/);
  await page.getByRole("row").filter({ hasText: "首位管理员" }).waitFor();
  expect(page.url()).not.toContain("#");

  await page.goto(at(path.replace("#", "?lang=zh-CN#")));
  await settled(page);
  expect(await page.getByRole("main").innerText()).toContain("初始设置已完成，本页不再可用。");
  expect(faults).toEqual([]);
});
