import type { BrowserContext, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMONSTRATION_PASSWORD, ask, signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";

/** Longer than the page waits between two looks at the data version. */
const A_LOOK = 30_000;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const at = (path: string): string => stage.server.url + path;

async function fillIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("账户名").fill(name);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

async function enterByButton(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
}

/** Resolves when the sign-in has led there and is no longer drawn, for the address is a step ahead of the page. */
async function isAt(page: Page, path: string): Promise<void> {
  await page.waitForURL((url) => url.pathname + url.search === path || url.pathname === path);
  await page.getByRole("heading", { name: "登录" }).waitFor({ state: "detached" });
}

/** Lets no answer of an operation through to the page. */
async function holdBack(page: Page, operation: string): Promise<void> {
  await page.route("**/graphql", async (route: Route) => {
    if ((route.request().postData() ?? "").includes(`"operationName":"${operation}"`)) return;
    await route.continue();
  });
}

async function cookiesOf(context: BrowserContext) {
  return (await context.cookies()).filter(({ name }) => name.includes("plumbline"));
}

describe("signing in", () => {
  it("asks whoever opens a page who they are, and restores the page", async () => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    const path = "/board/330421?metric=TJ02&basis=approved&lang=zh-CN";
    await page.goto(at(path));
    await page.getByRole("heading", { name: "登录" }).waitFor();
    await page.getByRole("main").getByText("嘉兴市司法局").waitFor();
    expect(new URL(page.url()).searchParams.get("return")).toBe(path);
    await fillIn(page, "demo-leader", DEMONSTRATION_PASSWORD);
    await isAt(page, path);
    await page.getByRole("article").first().waitFor();
    await settled(page);
    expect(await page.getByRole("article").count()).toBe(8);
    expect(await page.getByRole("button", { name: "用户菜单：演示领导" }).isVisible()).toBe(true);
    // Back does not lead to the door again.
    await page.goBack();
    expect(new URL(page.url()).pathname).not.toBe("/sign-in");
    expect(faults).toEqual([]);
  });

  it("offers the demonstration's accounts, one click each", async () => {
    const { page, faults } = await watchedPage(stage.browser, PHONE);
    await open(page, at("/sign-in?lang=zh-CN"));
    expect(await page.getByRole("note", { name: "演示数据" }).isVisible()).toBe(true);
    expect(await page.getByRole("region", { name: "演示账户" }).getByRole("button").count()).toBe(5);
    await enterByButton(page, "demo-town");
    await isAt(page, "/board");
    await settled(page);
    await page.getByRole("button", { name: "用户菜单：西塘演示" }).click();
    expect(await page.getByText("司法所填报人员 · 西塘镇").isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it("says what is wrong in one sentence, and empties the password alone", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await open(page, at("/sign-in?lang=zh-CN"));
    await fillIn(page, "demo-leader", "something else entirely");
    expect(await page.getByRole("alert").innerText()).toContain("账户名或密码不对");
    expect(await page.getByLabel("账户名").inputValue()).toBe("demo-leader");
    expect(await page.getByLabel("密码", { exact: true }).inputValue()).toBe("");
    await fillIn(page, "nobody-of-this-name", "something else entirely");
    expect(await page.getByRole("alert").innerText()).toContain("账户名或密码不对");
  });

  it("says so when it was tried too often, and when no answer comes", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await open(page, at("/sign-in?lang=zh-CN"));
    const answers: ((route: Route) => Promise<void>)[] = [
      (route) => route.fulfill({ status: 429, headers: { "retry-after": "40" }, contentType: "application/json", body: '{"errors":[{"message":"Too many.","extensions":{"code":"TOO_MANY_REQUESTS"}}]}' }),
      (route) => route.abort("connectionrefused"),
    ];
    for (const [place, sentence] of ["请求过多，请等 40 秒再试。", "连不上服务器"].entries()) {
      await page.route("**/graphql", answers[place] ?? (() => {}));
      await fillIn(page, "demo-leader", DEMONSTRATION_PASSWORD);
      await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
      await page.unroute("**/graphql");
    }
    expect(new URL(page.url()).pathname).toBe("/sign-in");
  });

  it("can be filled in by a password manager", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await open(page, at("/sign-in?lang=zh-CN"));
    const hints = await page.locator("form input").evaluateAll((inputs) => inputs.map((input) => [input.getAttribute("type"), input.getAttribute("autocomplete"), input.getAttribute("name")]));
    expect(hints).toEqual([["text", "username", "username"], ["password", "current-password", "password"]]);
  });

  // Turns red without the check of the address: the browser then follows or refuses what stands there.
  it.each(["//evil.example/board", "https://evil.example/", "/\\evil.example", "javascript:window.hacked=1", "/sign-in"])("never leads to %s", async (address) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await page.goto(at(`/sign-in?lang=zh-CN&return=${encodeURIComponent(address)}`));
    await page.getByRole("article").first().waitFor();
    expect(new URL(page.url())).toMatchObject({ origin: stage.server.url, pathname: "/board" });
    expect(faults).toEqual([]);
  });

  // Turns red without HttpOnly or SameSite on the server's cookie.
  it("keeps the session where no script of a page can read it", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await open(page, at("/sign-in?lang=zh-CN"));
    await enterByButton(page, "demo-leader");
    await isAt(page, "/board");
    const cookies = await cookiesOf(page.context());
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Strict" });
    const secret = cookies[0]?.value ?? "";
    const readable = await page.evaluate(() => [document.cookie, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]);
    for (const text of readable) expect(text).not.toContain(secret);
  });
});

describe("what ends a session", () => {
  // Turns red when the data client of the user before is kept.
  it("leaves no figure of one user for the next", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await open(page, at("/sign-in?lang=zh-CN"));
    await enterByButton(page, "demo-leader");
    await page.getByRole("article").first().waitFor();
    await settled(page);
    const [value = ""] = /\d+\/\d+ 件/.exec(await page.getByRole("article").first().innerText()) ?? [];
    expect(value).not.toBe("");
    await page.getByRole("button", { name: "用户菜单" }).click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.getByRole("heading", { name: "登录" }).waitFor();
    expect(await page.getByText("已退出登录。").isVisible()).toBe(true);
    expect(await page.locator("body").innerText()).not.toContain(value);
    expect(await cookiesOf(page.context())).toEqual([]);
    // The analyst asks the very same questions: nothing is shown before the answers to theirs are there.
    await holdBack(page, "BoardCards");
    await enterByButton(page, "demo-analyst");
    await page.getByRole("button", { name: "用户菜单：演示分析员" }).waitFor();
    await page.getByRole("status").first().waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByRole("article").count()).toBe(0);
  });

  it("shows nothing of the page again by the way back", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, at("/board?lang=zh-CN"));
    await page.getByRole("button", { name: "用户菜单" }).click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.getByRole("heading", { name: "登录" }).waitFor();
    await page.goBack();
    await page.goForward();
    await page.getByRole("heading", { name: "登录" }).waitFor();
    expect(await page.getByRole("article").count()).toBe(0);
  });

  it("leads to the sign-in when the session is over, and back to the same view", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url, "demo-analyst");
    await open(page, at("/board/330421?metric=TJ02&lang=zh-CN"));
    const elsewhere = await stage.browser.newContext();
    await signIn(elsewhere, stage.server.url, "demo-analyst");
    await ask(elsewhere, stage.server.url, "mutation { signOutEverywhere }");
    await elsewhere.close();
    await page.getByRole("radio", { name: "累计" }).click({ force: true });
    await page.getByText("会话已结束，请重新登录").waitFor();
    expect(await page.getByRole("article").count()).toBe(0);
    await enterByButton(page, "demo-analyst");
    await isAt(page, "/board/330421?metric=TJ02&lang=zh-CN&acc=ytd");
    await settled(page);
    expect(await page.getByRole("radio", { name: "累计" }).isChecked()).toBe(true);
  });

  it("is noticed by a page that nobody touches, and its looks keep no session alive", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url, "demo-analyst");
    await open(page, at("/board?lang=zh-CN"));
    await page.locator("main [data-live=true]").waitFor();
    const asked = page.waitForRequest((request) => (request.postData() ?? "").includes("BoardCards"), { timeout: A_LOOK });
    await stage.fresh.database.change({ kind: "test", actor: "test", note: null }, async () => null);
    expect((await asked).headers()["x-plumbline-background"]).toBe("1");
    await stage.fresh.admin`delete from session where account_name = 'demo-analyst'`;
    await page.getByText("会话已结束，请重新登录").waitFor({ timeout: A_LOOK });
  });

  it("tells the browser's other pages at once", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url, "demo-county");
    await open(page, at("/board?lang=zh-CN"));
    const other = await page.context().newPage();
    await open(other, at("/account?lang=zh-CN"));
    await other.getByRole("button", { name: "用户菜单" }).click();
    await other.getByRole("button", { name: "退出登录" }).click();
    await page.getByRole("heading", { name: "登录" }).waitFor();
    await enterByButton(page, "demo-admin");
    await page.getByRole("button", { name: "用户菜单：演示管理员" }).waitFor();
    await other.getByRole("button", { name: "用户菜单：演示管理员" }).waitFor();
    expect(new URL(other.url()).pathname).not.toBe("/sign-in");
  });
});
