import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { takenCsv } from "./taken-csv.ts";
import { DESKTOP, open, PHONE, settled, watchedPage } from "./watched-page.ts";
import type { Screen, WatchedPage } from "./watched-page.ts";

let stage: Stage;
/** The files that the check of the bundle counts. */
let weighed: ReadonlySet<string>;
beforeAll(async () => {
  stage = await setStage();
  const { weighBundle } = (await import(new URL("../../scripts/check-bundle.mjs", import.meta.url).href)) as { readonly weighBundle: (dist: string) => { readonly files: readonly string[] } };
  weighed = new Set(weighBundle(fileURLToPath(new URL("../../client/dist", import.meta.url))).files);
});
afterAll(() => stage.close());

async function board(path: string, screen: Screen = DESKTOP): Promise<WatchedPage> {
  const watched = await watchedPage(stage.browser, screen);
  await signIn(watched.page.context(), stage.server.url);
  await open(watched.page, stage.server.url + path);
  return watched;
}

/** By their places in the built client. */
const loadedScripts = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)).filter((path) => path.endsWith(".js")));
const turnTo = (page: Page, name: string): Promise<string[]> => page.getByRole("combobox", { name: "看板" }).selectOption({ label: name });
const panel = (page: Page, name: string | RegExp) => page.getByRole("region", { name });

describe("the business-environment board", () => {
  it("stands its indicators beside the city's line, and follows the row that is chosen", async () => {
    const { page, faults } = await board("/board?period=2022Q4&lang=zh-CN");
    expect(await page.getByRole("combobox", { name: "看板" }).locator("option").allInnerTexts()).toEqual(["司法行政运行", "法治化营商环境", "矛盾纠纷化解"]);
    await turnTo(page, "法治化营商环境");
    await page.getByRole("heading", { name: "嘉兴市法治化营商环境看板" }).waitFor();
    await settled(page);
    // Two boards have loaded what they load by themselves, and no more than their budget weighs.
    expect((await loadedScripts(page)).filter((file) => !weighed.has(file))).toEqual([]);
    const matrix = panel(page, "20 项指标");
    // The sentence speaks of all of them, and the first that can be judged is drawn.
    expect(await page.locator("main").getByText(/^20 项指标 \d+ 项可判优劣/).count()).toBe(1);
    const opened = matrix.locator("tr[data-chosen=true]");
    expect(await opened.locator("td[data-band=better], td[data-band=worse]").count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get("metric")).toBeNull();
    const first = await opened.getByRole("button").innerText();
    // A yearly survey stands there by its year.
    const survey = matrix.locator("tbody tr").last();
    expect(await survey.innerText()).toContain("2022年");
    expect(await survey.locator("td").allInnerTexts()).toHaveLength(8);
    expect(await survey.innerText()).not.toContain("—");
    expect(await matrix.locator("thead th").allInnerTexts().then((heads) => heads.slice(1).map((head) => head.split("\n")[0]))).toEqual(["全市", "南湖", "秀洲", "嘉善", "海盐", "海宁", "平湖", "桐乡"]);
    expect(await matrix.locator("tbody tr").count()).toBe(20);
    const { lines } = await takenCsv(matrix);
    expect(lines[0]).toEqual(expect.arrayContaining(["指标", "地区", "数值", "分子", "分母", "n", "95% 区间"]));
    expect(new Set(lines.filter(([, region]) => region === "嘉善县").map(([metric]) => metric)).size).toBe(20);
    await matrix.getByRole("button", { name: /涉企复议调解和解率/ }).click();
    await panel(page, "各县（市、区）涉企复议调解和解率").waitFor();
    expect(await page.getByRole("article").count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("metric")).toBe("YS09");
    // The number of the row is the number of the card.
    const line = await matrix.locator("tr[data-chosen=true] td").first().innerText();
    await expect.poll(async () => (await page.getByRole("article").locator("p").allInnerTexts()).join("").replaceAll(/\s/g, "")).toContain(line.replaceAll(/\s/g, ""));
    await page.goBack();
    await expect.poll(() => opened.getByRole("button").innerText()).toBe(first);
    await survey.getByRole("button").click();
    await panel(page, "各县（市、区）企业法治环境满意度").waitFor();
    await settled(page);
    expect(await page.locator("main").getByText("不适用").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is kept when another region is chosen", async () => {
    const { page } = await board("/board/330421?board=business-environment&period=2022Q3&basis=approved&lang=zh-CN");
    await page.getByRole("heading", { name: "嘉善县法治化营商环境看板" }).waitFor();
    expect(await panel(page, "20 项指标").locator("th[data-own=true]").innerText()).toContain("嘉善");
    await page.context().close();
  });
});

describe("the heat map", () => {
  it("holds every town, keeps its metric beside one without towns, and leads to a county's board", async () => {
    const { page, faults } = await board("/board?period=2022Q4&lang=zh-CN");
    const towns = panel(page, "72 个镇（街道）调解成功率");
    expect(await towns.getByRole("listbox").getByRole("option").getAttribute("aria-setsize")).toBe(String(72 * 4));
    await page.getByRole("button", { name: "行政诉讼败诉率", exact: true }).click();
    await panel(page, "各县（市、区）行政诉讼败诉率").waitFor();
    expect(await towns.count()).toBe(1);
    await towns.getByRole("button", { name: "表格" }).click();
    await towns.getByRole("table").waitFor();
    expect(await towns.locator("tbody tr").count()).toBe(72);
    await towns.getByRole("button", { name: "图形" }).click();
    const chart = towns.getByRole("listbox");
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/board\/330402\?/);
    await panel(page, /^南湖区各镇（街道）/).waitFor();
    // Feet of narrow cards take two lines, and no line begins with what separates two parts.
    await page.setViewportSize({ width: 1200, height: 900 });
    const feet = await page.getByRole("article").evaluateAll((cards) => cards.map((card) => {
      const parts = [...card.lastElementChild?.children ?? []].map((part) => {
        const text = document.createRange();
        text.selectNodeContents(part);
        return text.getBoundingClientRect();
      });
      return parts.filter(({ top }, at) => at === 0 || top > (parts[at - 1]?.top ?? 0) + 4).map(({ left }) => Math.round(left - card.getBoundingClientRect().left));
    }));
    expect(feet.some((lines) => lines.length > 1)).toBe(true);
    expect(feet.flat().filter((left) => left !== feet[0]?.[0])).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

it("shows a phone its sentence, cards two by two, the ranking and the five towns farthest from the line", async () => {
  const { page, faults } = await board("/board?period=2022Q4&acc=ytd&lang=zh-CN", PHONE);
  const cards = await page.getByRole("article").evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect()).map(({ left, top }) => [Math.round(left), Math.round(top)]));
  expect(cards).toHaveLength(8);
  expect(new Set(cards.map(([left]) => left)).size).toBe(2);
  expect(new Set(cards.map(([, top]) => top)).size).toBe(4);
  const towns = panel(page, /偏离全市线的镇（街道）$/);
  expect(await towns.getByRole("listitem").count()).toBe(5);
  expect(await page.locator("main canvas").count()).toBe(0);
  expect(await panel(page, /72 个镇/).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

it.each([["phone", PHONE, 4], ["desktop", DESKTOP, 2]] as const)("stands the values of a row of cards on one line, also beside an English name that takes two, on a %s", async (_, screen, rows) => {
  const { page } = await board("/board?period=2022Q4&lang=en", screen);
  const cards = await page.getByRole("article").evaluateAll((boxes) => boxes.map((box) => {
    const [name, value] = [box.querySelector("h3"), box.children[1]].map((part) => part?.getBoundingClientRect());
    return [box.getBoundingClientRect().top, name?.height ?? 0, value?.top ?? 0].map(Math.round);
  }));
  expect(new Set(cards.map(([, name]) => name)).size).toBeGreaterThan(1);
  expect(new Set(cards.map(([top]) => top)).size).toBe(rows);
  expect(new Set(cards.map(([, , value]) => value)).size).toBe(rows);
  await page.context().close();
});

it("says which boards a region does not have", async () => {
  const { page } = await board("/board?board=county&lang=zh-CN");
  expect(await page.getByText("这个地区没有编码为“county”的看板。").isVisible()).toBe(true);
  await page.getByRole("link", { name: "打开看板" }).click();
  await page.getByRole("heading", { name: "嘉兴市司法行政运行看板" }).waitFor();
  await page.context().close();
});
