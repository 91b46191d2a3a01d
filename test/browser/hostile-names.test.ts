import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, DEMONSTRATION_PASSWORD, signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";
import type { Screen, WatchedPage } from "./watched-page.ts";

/** Runs where a text is taken for HTML. */
const HTML = "<img src=x onerror=window.hacked=1>";
/** Runs where a text becomes part of a page that is read anew. */
const SCRIPT = "<script>hacked=1</script>";
/** Changes or fails where a text is taken for a template of the chart engine. */
const TEMPLATE = "{a|b}";

/** Two counties and two metrics of the catalogue under hostile names, in both languages. */
function renamed(name: string, text: string): string {
  const names: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
    "regions.csv": [
      ["330421,330400,county,county,嘉善县,嘉善,Jiashan,", `330421,330400,county,county,${HTML},${HTML},${HTML},`],
      ["330411,330400,county,district,秀洲区,秀洲,Xiuzhou,", `330411,330400,county,district,${TEMPLATE},${TEMPLATE},${TEMPLATE},`],
    ],
    "metrics.csv": [
      ["XF05,1,调解和解率,mediation & settlement rate,", `XF05,1,${HTML},${HTML},`],
      ["TJ02,1,调解成功率,", `TJ02,1,${TEMPLATE},`],
    ],
  };
  return (names[name] ?? []).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`${name} holds no “${from}”.`);
    return changed.replace(from, to);
  }, text);
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(renamed);
  await spreadHostileTexts();
});
afterAll(() => stage.close());

/** A page of somebody who has signed in. */
async function pageOf(user: "demo-leader" | "demo-admin", screen: Screen = DESKTOP): Promise<WatchedPage> {
  const watched = await watchedPage(stage.browser, screen);
  await signIn(watched.page.context(), stage.server.url, user);
  return watched;
}

async function expectHarmless(page: Page, faults: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => [Reflect.has(window, "hacked"), document.querySelectorAll("img").length])).toEqual([false, 0]);
  expect(faults).toEqual([]);
}

/** Every text that the charts and the page show. */
async function shown(page: Page): Promise<string> {
  return page.locator("body").evaluate((body) => body.textContent ?? "");
}

it("shows hostile names on a board as they are written", async () => {
  const { page, faults } = await pageOf("demo-leader");
  // A county's board draws its towns, so that its name stands in the page alone.
  for (const [path, where, text] of [["/board?acc=ytd&lang=zh-CN", "svg text", TEMPLATE], ["/board/330421?acc=ytd&lang=en", "h1", HTML], ["/board?metric=TJ02&focus=330411&lang=zh-CN", "svg text", TEMPLATE]] as const) {
    await open(page, stage.server.url + path);
    expect(await shown(page)).toContain(HTML);
    await expect.poll(async () => (await page.locator(where).allTextContents()).join("\n"), { timeout: 20_000 }).toContain(text);
    const toggles = page.getByRole("button", { name: /^(?:表格|Table)$/ });
    for (const tables of [1, 2, 3]) {
      // What was turned into a table now offers its chart.
      await toggles.first().click();
      await expect.poll(() => page.getByRole("table").count()).toBe(tables);
    }
    await expectHarmless(page, faults);
  }
});

it.each([
  ["of a region and its likes", "/region/330421?acc=ytd&lang=zh-CN"],
  ["of a metric, in its charts and its control chart", "/metric/XF05?region=330421&basis=live&lang=en"],
  ["in the list of metrics", "/metrics?lang=zh-CN"],
  ["in an index and what makes it up", "/index-builder?metrics=XF05,TJ02,LS02&region=330421&basis=live&lang=zh-CN"],
])("shows hostile names %s as they are written", async (_where, path) => {
  const { page, faults } = await pageOf("demo-leader");
  await open(page, stage.server.url + path);
  expect(await shown(page)).toContain(HTML);
  await expectHarmless(page, faults);
  // What was turned into a table now offers its chart.
  const toggles = page.getByRole("button", { name: /^(?:表格|Table)$/ });
  for (let left = await toggles.count(); left > 0; left -= 1) await toggles.first().click();
  await settled(page);
  expect(await shown(page)).toContain(HTML);
  await expectHarmless(page, faults);
  await page.context().close();
});

it("shows hostile names in the answer to a question of one's own, and in its chart", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url, "demo-analyst");
  await open(page, `${stage.server.url}/explore?example=counties&lang=en`);
  await page.getByRole("region", { name: "Answer" }).getByRole("table").waitFor();
  await settled(page);
  expect(await page.getByRole("region", { name: "Answer" }).innerText()).toContain(HTML);
  expect(await page.locator("svg text").allTextContents()).toContain(TEMPLATE);
  await expectHarmless(page, faults);
  await page.context().close();
});

it("shows hostile names in tooltips and pickers", async () => {
  const { page, faults } = await pageOf("demo-leader");
  await open(page, `${stage.server.url}/board?acc=ytd&lang=zh-CN`);
  for (const chart of await page.getByRole("listbox").all()) {
    await chart.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expectHarmless(page, faults);
  }
  await page.getByRole("combobox", { name: "地区" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: HTML }).waitFor();
  await page.locator(".ant-select-item-option").filter({ hasText: TEMPLATE }).click();
  await page.getByRole("heading", { level: 1, name: TEMPLATE }).waitFor();
  await settled(page);
  await expectHarmless(page, faults);
});

it.each(["lines", "bars", "table"])("shows hostile names in a comparison as %s", async (view) => {
  const { page, faults } = await pageOf("demo-leader");
  await open(page, `${stage.server.url}/compare?view=${view}&lang=en&acc=ytd`);
  const text = await shown(page);
  expect([text.includes(HTML), text.includes(TEMPLATE)]).toEqual([true, true]);
  await expectHarmless(page, faults);
});

it("carries no hostile address into the page", async () => {
  const { page, faults } = await pageOf("demo-leader");
  await open(page, `${stage.server.url}/board/${encodeURIComponent(HTML)}?lang=zh-CN`);
  expect(await page.getByRole("main").innerText()).toContain(`没有编码为“${HTML}”的地区。`);
  await page.goto(`${stage.server.url}/${encodeURIComponent(HTML)}?lang=zh-CN`);
  await page.getByText("没有这个页面").waitFor();
  await expectHarmless(page, faults);
});

/** In every place where people write something that others read: names, tokens, the browser's own name, files, particulars. */
async function spreadHostileTexts(): Promise<void> {
  const { url } = stage.server;
  const browser = await stage.browser.newContext({ userAgent: HTML });
  await signIn(browser, url, "demo-admin");
  await ask(browser, url, "mutation ($name: String!) { createToken(name: $name, scopes: [BOARD], days: 1) { secret } }", { name: HTML });
  const rename = "mutation ($name: String!, $change: AccountChange!) { changeAccount(name: $name, change: $change) { name } }";
  for (const name of ["demo-admin", "demo-county"]) await ask(browser, url, rename, { name, change: { displayName: `${HTML}${SCRIPT}` } });
  const refused = await browser.request.post(`${url}/graphql`, { data: { query: "mutation ($name: String!) { signIn(name: $name, password: $name) { user } }", variables: { name: HTML } } });
  expect(await refused.text()).toContain("SIGN_IN_REFUSED");
  await stage.fresh.admin`insert into audit (county_code, actor, action, subject, detail, address)
    values ('330400', ${HTML}, 'imported', ${`${HTML}.csv`}, ${JSON.stringify({ [HTML]: { [SCRIPT]: [HTML, TEMPLATE] } })}::text::jsonb, ${HTML})`;
  await browser.close();
}

// Turns red when a name, a subject or a particular is written as HTML.
it("shows hostile names, tokens, browsers, files and particulars of other people as they are written", async () => {
  for (const screen of [DESKTOP, PHONE]) {
    const { page, faults } = await pageOf("demo-admin", screen);
    const places: readonly (readonly [path: string, texts: readonly string[]])[] = [
      ["/account?lang=en", [HTML, SCRIPT]],
      ["/administration/accounts?lang=en", [HTML, SCRIPT]],
      [`/administration/accounts?lang=en&search=${encodeURIComponent(HTML)}`, [HTML]],
      ["/administration/audit?lang=en", [HTML, SCRIPT, TEMPLATE, `${HTML}.csv`]],
      [`/administration/audit?lang=en&subject=${encodeURIComponent(HTML)}`, [`${HTML}.csv`]],
      ["/board?lang=en", [HTML]],
    ];
    for (const [path, texts] of places) {
      await open(page, stage.server.url + path);
      const there = await shown(page);
      for (const text of texts) expect(there).toContain(text);
      await page.getByRole("button", { name: "User menu" }).click();
      await page.getByText(SCRIPT).first().waitFor();
      await expectHarmless(page, faults);
    }
  }
});

it("shows hostile texts in the dialogs of accounts and in the page of a sign-in", async () => {
  const { page, faults } = await pageOf("demo-admin");
  await open(page, `${stage.server.url}/administration/accounts?lang=en`);
  await page.getByRole("button", { name: "Change the account demo-county" }).click();
  expect(await page.getByRole("dialog").getByLabel("Name to show").inputValue()).toBe(`${HTML}${SCRIPT}`);
  await expectHarmless(page, faults);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "New account" }).click();
  await page.getByLabel("Region").selectOption({ label: "Xitang" });
  await expectHarmless(page, faults);

  const stranger = await watchedPage(stage.browser, DESKTOP);
  await open(stranger.page, `${stage.server.url}/sign-in?lang=en&return=${encodeURIComponent(`javascript:${HTML}`)}#${encodeURIComponent(HTML)}`);
  await stranger.page.getByLabel("Account name").fill(HTML);
  await stranger.page.getByLabel("Password", { exact: true }).fill(DEMONSTRATION_PASSWORD);
  await stranger.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await stranger.page.getByRole("alert").waitFor();
  await expectHarmless(stranger.page, stranger.faults);
});

it("would have noticed: the policy refuses a script in the page, and the watch tells", async () => {
  const { page, faults } = await pageOf("demo-leader");
  await open(page, `${stage.server.url}/board?lang=zh-CN`);
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML("beforeend", html);
  }, HTML);
  await expect.poll(() => faults.join(" ")).toContain("script-src");
  expect(await page.evaluate(() => Reflect.has(window, "hacked"))).toBe(false);
});
