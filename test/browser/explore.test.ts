import { readFileSync } from "node:fs";
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
let phone: WatchedPage;
beforeAll(async () => {
  stage = await setStage();
  desktop = await watchedPage(stage.browser, DESKTOP);
  phone = await watchedPage(stage.browser, PHONE);
  for (const { page } of [desktop, phone]) await signIn(page.context(), stage.server.url, "demo-analyst");
});
afterAll(() => stage.close());

const at = (path: string): string => stage.server.url + path;
const rowsOf = (page: Page): Promise<string[][]> =>
  page.getByRole("region", { name: "Answer" }).getByRole("table").locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
const handed = (query: string, variables: object): string => `/explore?${new URLSearchParams({ query, variables: JSON.stringify(variables), lang: "en" }).toString()}`;
const SETTLED = "query Settled($selection: SelectionInput!) { compare(selection: $selection) { asOf synthetic regions { nameEn } periods { id } series { values n } } }";
const SELECTION = { selection: { metrics: ["XF05"], regions: ["330421"], periods: ["2022Q4"], basis: "LIVE", accumulation: "YEAR_TO_DATE" } };

async function opened({ page, faults }: WatchedPage, path: string): Promise<Page> {
  faults.length = 0;
  await open(page, at(path));
  return page;
}

it("answers a question that was handed over: rows, chart, JSON, and a file that says how it came about", async () => {
  const page = await opened(desktop, handed(SETTLED, { ...SELECTION, selection: { ...SELECTION.selection, regions: ["330421", "330402"], periods: ["2022Q1..2022Q4"] } }));
  await expect.poll(() => rowsOf(page)).toHaveLength(8);
  expect((await rowsOf(page)).find(([name, period]) => name === "Jiashan" && period === "2022Q4")).toEqual(["Jiashan", "2022Q4", "73.08", "78"]);
  await expect.poll(() => page.getByRole("region", { name: "Chart" }).getByRole("listbox").count()).toBe(1);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const download = await file;
  expect(download.suggestedFilename()).toBe("Settled.csv");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("Jiashan,2022Q4,73.08,78");
  expect(text).toContain("Query: Settled");
  expect(text).toContain("Holds synthetic data");
  await page.getByRole("radio", { name: "JSON" }).check({ force: true });
  await expect.poll(() => page.locator("pre[aria-label=JSON]").innerText()).toContain('"Jiashan"');
  expect(desktop.faults).toEqual([]);
});

// Turns red without AskedAs around a part of a board, a panel of the cases or of a metric.
it.each([
  ["/board?period=2022Q3&basis=approved", "BoardPeers"],
  ["/cases?periods=2022Q1..2022Q4", "CasesPivot"],
  ["/metric/XF05?period=2022Q4", "MetricCounties"],
])("holds the question of a panel of %s", async (path, name) => {
  const page = await opened(desktop, path);
  const menus = page.getByRole("main").getByRole("button", { name: /^导出/ });
  await expect.poll(() => menus.count()).toBeGreaterThan(0);
  await menus.first().click();
  await page.getByRole("menuitem", { name: "以查询打开" }).click();
  await page.waitForURL(/\/explore\?/);
  expect(new URL(page.url()).searchParams.get("query")).toContain(`query ${name}(`);
  // The editors are loaded first.
  await expect.poll(() => page.getByRole("region", { name: "结果" }).getByRole("table").locator("tbody tr").count(), { timeout: 20_000 }).toBeGreaterThan(5);
  expect(desktop.faults).toEqual([]);
});

it("opens the figure of a chart of cases, of its regions by name, in its quarter, and says that it is made up", async () => {
  const page = await opened(desktop, "/compare?of=cases.reconsideration.medianDays&view=bars&at=2022Q3&beside=none&lang=en");
  const bars = page.getByRole("main").getByRole("region").first();
  await bars.getByRole("button", { name: /^Export/ }).click();
  await bars.getByRole("menuitem", { name: "Open as query" }).click();
  await page.waitForURL(/\/explore\?/);
  const chart = page.getByRole("region", { name: "Chart" });
  await chart.getByRole("listbox").waitFor({ timeout: 20_000 });
  expect(await chart.innerText()).toContain("medianDays");
  const rows = await rowsOf(page);
  expect(rows.map((row) => row[2])).toEqual(["Nanhu", "Xiuzhou", "Jiashan", "Haiyan", "Haining", "Pinghu", "Tongxiang", "Jiaxing City"]);
  expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(["2022Q3"]));
  await page.getByRole("main").getByText("Synthetic data").first().waitFor();
  expect(desktop.faults).toEqual([]);
});

it("marks no question as wrong for what it leaves to a default", async () => {
  const page = await opened(desktop, handed(SETTLED, { selection: { metrics: ["XF05"], regions: ["330421"], periods: ["2022Q4"] } }));
  await expect.poll(() => rowsOf(page)).toHaveLength(1);
  // The checker runs half a second after a change.
  await page.waitForTimeout(1_500);
  expect(await page.locator(".CodeMirror-lint-mark-error, .CodeMirror-lint-mark-warning").count()).toBe(0);
});

it("runs what is typed, and the address holds it", async () => {
  const page = await opened(desktop, handed(SETTLED, SELECTION));
  await expect.poll(() => rowsOf(page)).toHaveLength(1);
  const editor = page.locator(".plumbline-query .CodeMirror");
  await editor.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("{ metric(code: \"XF05\") { nameEn unitEn } }");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => rowsOf(page)).toEqual([["mediation & settlement rate", "%"]]);
  expect(new URL(page.url()).searchParams.get("query")).toBe("{ metric(code: \"XF05\") { nameEn unitEn } }");
  await page.goBack();
  await expect.poll(() => rowsOf(page)).toEqual([["Jiashan", "2022Q4", "73.08", "78"]]);
  await expect.poll(() => editor.innerText()).toContain("Settled");
  expect(desktop.faults).toEqual([]);
});

it("opens the palette from within the editors and over the documentation, and underlines no variable that is right", async () => {
  const page = await opened(desktop, handed(SETTLED, SELECTION).replace("lang=en", "lang=zh-CN"));
  const palette = page.getByRole("dialog", { name: "查找" });
  // Both texts are checked once the contract is there.
  await expect.poll(() => page.getByText("正在读取接口文档").count()).toBe(0);
  for (const [editor, key] of [[".plumbline-query", "Control+k"], [".plumbline-variables", "Meta+k"]] as const) {
    await page.locator(`${editor} .CodeMirror`).click();
    await page.keyboard.press(key);
    await palette.waitFor();
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "detached" });
  }
  await page.waitForTimeout(1_000);
  expect(await page.locator(".plumbline-variables .CodeMirror-lint-mark-error, .plumbline-variables .CodeMirror-lint-mark").count()).toBe(0);
  await page.getByRole("radio", { name: "接口文档" }).check({ force: true });
  await page.getByText("接口文档为英文原文，与接口定义一致。").waitFor();
  await page.keyboard.press("Meta+k");
  await palette.waitFor();
  await page.keyboard.type("jiashan");
  await expect.poll(() => palette.getByRole("option", { selected: true }).innerText()).toContain("嘉善县");
  await page.keyboard.press("Escape");
  expect(desktop.faults).toEqual([]);
});

it("changes nothing: a mutation is not sent, wherever it comes from", async () => {
  const page = await opened(desktop, handed("mutation { signOut }", {}));
  await expect.poll(() => page.getByText("This page asks; it neither changes data nor subscribes.").count()).toBe(1);
  expect(await page.getByRole("button", { name: /^Run/ }).isDisabled()).toBe(true);
  await page.locator(".plumbline-query .CodeMirror").click();
  await page.keyboard.press("Control+Enter");
  await open(page, at("/board?lang=en"));
  expect(await page.getByRole("button", { name: /User menu/ }).count()).toBe(1);
});

it("says what the server refused, by its message and code", async () => {
  const page = await opened(desktop, handed("{ ranking(metric: \"NONE\", period: \"2022Q4\") { rows { value } } }", {}));
  await expect.poll(() => page.getByRole("alert").innerText()).toContain("NONE");
  expect(await page.getByRole("alert").innerText()).toContain("Code UNKNOWN_METRIC");
});

it("writes the picked region, period and basis into the variables, and ticks fields", async () => {
  const page = await opened(desktop, "/explore?lang=en");
  await expect.poll(() => rowsOf(page)).toHaveLength(28);
  await page.getByRole("combobox", { name: "Basis" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: "Aired" }).click();
  await page.getByRole("button", { name: "Put into variables" }).click();
  await expect.poll(() => page.locator(".plumbline-variables .CodeMirror").innerText()).toContain('"AIRED"');
  await page.getByRole("radio", { name: "Fields" }).check({ force: true });
  await page.getByRole("checkbox", { name: /^viewer/ }).check();
  await page.getByRole("radio", { name: "Query" }).check({ force: true });
  await expect.poll(() => page.locator(".plumbline-query .CodeMirror").innerText()).toMatch(/viewer \{/);
  await page.getByRole("radio", { name: "Schema" }).check({ force: true });
  await page.locator(".plumbline-docs").getByText("A GraphQL schema provides").waitFor();
  expect(desktop.faults).toEqual([]);
});

it("keeps a question under a name, finds it again, and takes it away after asking", async () => {
  const page = await opened(desktop, handed(SETTLED, SELECTION));
  await expect.poll(() => rowsOf(page)).toHaveLength(1);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Jiashan settled");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.waitForURL(/saved=/);
  const address = page.url();
  await open(page, at("/explore?lang=en"));
  await page.getByRole("combobox", { name: "Examples and saved" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: "Jiashan settled" }).click();
  await page.waitForURL(address);
  await expect.poll(() => rowsOf(page)).toEqual([["Jiashan", "2022Q4", "73.08", "78"]]);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await page.waitForURL((url) => !url.searchParams.has("saved"));
  await expect.poll(() => rowsOf(page)).toHaveLength(28);
  await page.getByRole("combobox", { name: "Examples and saved" }).click();
  await page.locator(".ant-select-item-option").first().waitFor();
  expect(await page.locator(".ant-select-item-option").filter({ hasText: "Jiashan settled" }).count()).toBe(0);
  expect(desktop.faults).toEqual([]);
});

it("tells those who may not read the contract why, and keeps what was handed to them", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url, "demo-leader");
  await open(page, at(handed(SETTLED, SELECTION)));
  expect(await page.getByRole("region", { name: "Explore is for analysts" }).innerText()).toContain("takes an analyst’s or administrator’s account");
  expect(await page.locator("pre").innerText()).toContain("compare(selection: $selection)");
  expect(await page.locator(".CodeMirror").count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each([["desktop", "zh-CN", "light"], ["desktop", "en", "dark"], ["phone", "zh-CN", "dark"], ["phone", "en", "light"]] as const)("is whole on the %s, %s, %s", async (screen, language, theme) => {
  const watched = screen === "desktop" ? desktop : phone;
  const page = await opened(watched, `/explore?example=cases&lang=${language}&theme=${theme}`);
  await page.locator(".plumbline-variables .CodeMirror-line").first().waitFor();
  await page.getByRole("table").waitFor();
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual((screen === "desktop" ? DESKTOP : PHONE).width);
  expect(await barriers(page)).toEqual([]);
  expect(watched.faults).toEqual([]);
});
