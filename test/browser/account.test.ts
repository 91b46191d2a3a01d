import { afterAll, beforeAll, expect, it } from "vitest";
import { DEMONSTRATION_PASSWORD, ask, signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, watchedPage } from "./watched-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const at = (path: string): string => stage.server.url + path;

/** What a program gets with a token, and no cookie. */
async function readWith(secret: string, query = "{ viewer { user live byToken } }"): Promise<{ readonly status: number; readonly body: string }> {
  const answer = await fetch(at("/graphql"), { method: "POST", headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" }, body: JSON.stringify({ query }) });
  return { status: answer.status, body: await answer.text() };
}

it("makes a token, shows its secret once, sees it in use and revokes it", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url, "demo-county");
  await open(page, at("/account?lang=zh-CN"));
  await page.getByRole("button", { name: "新建令牌" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("用途").fill("季度通报取数");
  expect(await dialog.getByRole("checkbox").count()).toBe(3);
  await dialog.getByRole("button", { name: "新建", exact: true }).click();
  const secret = await dialog.getByRole("textbox", { name: "令牌" }).inputValue();
  expect(secret).toMatch(/^plumbline_/);
  const [screen, example = ""] = await dialog.locator("pre").allInnerTexts();
  expect(screen).toBe(`${stage.server.url}/wall#screen=${secret}`);
  expect(example).toContain(`${stage.server.url}/graphql`);
  expect(example).toContain(secret);
  expect(JSON.parse((await readWith(secret)).body)).toEqual({ data: { viewer: { user: "demo-county", live: false, byToken: true } } });
  // What the example asks is answered.
  const { query } = JSON.parse(/--data '(.*)'/s.exec(example)?.[1] ?? "{}") as { query: string };
  const answered = await readWith(secret, query);
  expect(answered.status, answered.body).toBe(200);
  expect(JSON.parse(answered.body)).toMatchObject({ data: { ranking: { rows: expect.any(Array) } } });

  await dialog.getByRole("button", { name: "完成" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await page.getByRole("button", { name: "新建令牌" }).evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.content()).not.toContain(secret);
  await page.reload();
  const row = page.getByRole("row").filter({ hasText: "季度通报取数" });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/看板\s+有效\s+\d{4}-\d\d-\d\d \d\d:\d\d\s+127\.0\.0\.1/);
  await row.getByRole("button", { name: "撤销令牌“季度通报取数”" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "撤销", exact: true }).click();
  await row.filter({ hasText: "已撤销" }).waitFor();
  expect((await readWith(secret)).status).toBe(401);
  expect(faults).toEqual([]);
});

it("offers a token no more than its owner may read", async () => {
  const { page } = await watchedPage(stage.browser, PHONE);
  await signIn(page.context(), stage.server.url, "demo-admin");
  await open(page, at("/account?lang=zh-CN"));
  await page.getByRole("button", { name: "新建令牌" }).click();
  expect(await page.getByRole("dialog").getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.parentElement?.textContent ?? ""))).toEqual(["看板 各地已审定、已晾晒数据"]);
});

it("lists sessions, marks the current one, ends another, and all of them", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  const elsewhere = await stage.browser.newContext({ userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0" });
  for (const context of [elsewhere, page.context()]) await signIn(context, stage.server.url, "demo-analyst");
  await open(page, at("/account?lang=zh-CN"));
  const rows = page.getByRole("table", { name: "登录会话" }).getByRole("row");
  expect(await rows.filter({ hasText: "当前会话" }).count()).toBe(1);
  const other = rows.filter({ hasText: "Edge，Windows" });
  await other.getByRole("button", { name: /^结束会话：Edge，Windows/ }).click();
  await other.waitFor({ state: "detached" });
  expect(await ask(elsewhere, stage.server.url, "{ viewer { user } }")).toEqual({ viewer: null });
  expect(faults).toEqual([]);
  await page.getByRole("button", { name: "全部退出" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "全部退出" }).click();
  await page.getByRole("heading", { name: "登录" }).waitFor();
  await elsewhere.close();
});

it("changes the password, and says what does not suit", async () => {
  const { page } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url, "demo-town");
  await open(page, at("/account?lang=zh-CN"));
  const panel = page.getByRole("region", { name: "修改密码" });
  const change = async (current: string, next: string, again = next): Promise<void> => {
    await panel.getByLabel("当前密码", { exact: true }).fill(current);
    await panel.getByLabel("新密码", { exact: true }).fill(next);
    await panel.getByLabel("再输一次", { exact: true }).fill(again);
    await panel.getByRole("button", { name: "修改密码" }).click();
  };
  await change(DEMONSTRATION_PASSWORD, "four unrelated words", "four unrelated birds");
  await panel.getByRole("alert").filter({ hasText: "两次输入的新密码不同" }).waitFor();
  await change(DEMONSTRATION_PASSWORD, "short");
  await panel.getByRole("alert").filter({ hasText: "新密码不合适" }).waitFor();
  await change("not the password", "four unrelated words");
  await panel.getByRole("alert").filter({ hasText: "当前密码不对" }).waitFor();
  await change(DEMONSTRATION_PASSWORD, "four unrelated words");
  await panel.getByText("密码已修改，其他会话已结束。").waitFor();
  expect(await panel.getByRole("alert").count()).toBe(0);
  const again = await stage.browser.newContext();
  await signIn(again, stage.server.url, "demo-town", "four unrelated words");
  await again.close();
});
