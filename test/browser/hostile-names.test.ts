import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, settled, watchedPage } from "./watched-page.ts";

/** Runs where a text is taken for HTML. */
const HTML = "<img src=x onerror=window.hacked=1>";
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
});
afterAll(() => stage.close());

async function expectHarmless(page: Page, faults: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => [Reflect.has(window, "hacked"), document.querySelectorAll("img").length])).toEqual([false, 0]);
  expect(faults).toEqual([]);
}

/** Every text that the charts and the page show. */
async function shown(page: Page): Promise<string> {
  return page.locator("body").evaluate((body) => body.textContent ?? "");
}

it("shows hostile names on a board as they are written", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  for (const path of ["/board?acc=ytd&lang=zh-CN", "/board/330421?acc=ytd&lang=en", "/board?metric=TJ02&focus=330411&lang=zh-CN"]) {
    await open(page, stage.server.url + path);
    expect(await shown(page)).toContain(HTML);
    const texts = await page.locator("svg text").allTextContents();
    expect(texts).toContain(TEMPLATE);
    const toggles = page.getByRole("button", { name: /^(?:表格|Table)$/ });
    for (const tables of [1, 2, 3]) {
      // What was turned into a table now offers its chart.
      await toggles.first().click();
      await expect.poll(() => page.getByRole("table").count()).toBe(tables);
    }
    await expectHarmless(page, faults);
  }
});

it("shows hostile names in tooltips and pickers", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await open(page, `${stage.server.url}/board?acc=ytd&lang=zh-CN`);
  for (const chart of await page.getByRole("listbox").all()) {
    await chart.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expectHarmless(page, faults);
  }
  await page.getByRole("combobox", { name: "区域" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: HTML }).waitFor();
  await page.locator(".ant-select-item-option").filter({ hasText: TEMPLATE }).click();
  await page.getByRole("heading", { level: 1, name: TEMPLATE }).waitFor();
  await settled(page);
  await expectHarmless(page, faults);
});

it.each(["lines", "bars", "table"])("shows hostile names in a comparison as %s", async (view) => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await open(page, `${stage.server.url}/compare?view=${view}&lang=en&acc=ytd`);
  const text = await shown(page);
  expect([text.includes(HTML), text.includes(TEMPLATE)]).toEqual([true, true]);
  await expectHarmless(page, faults);
});

it("carries no hostile address into the page", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await open(page, `${stage.server.url}/board/${encodeURIComponent(HTML)}?lang=zh-CN`);
  expect(await page.getByRole("main").innerText()).toContain(`没有编码为“${HTML}”的区域。`);
  await page.goto(`${stage.server.url}/${encodeURIComponent(HTML)}?lang=zh-CN`);
  await page.getByText("没有这个页面").waitFor();
  await expectHarmless(page, faults);
});

it("would have noticed: the policy refuses a script in the page, and the watch tells", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await open(page, `${stage.server.url}/board?lang=zh-CN`);
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML("beforeend", html);
  }, HTML);
  await expect.poll(() => faults.join(" ")).toContain("script-src");
  expect(await page.evaluate(() => Reflect.has(window, "hacked"))).toBe(false);
});
