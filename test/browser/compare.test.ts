import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { ask, signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { takenCsv } from "./taken-csv.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";
import type { WatchedPage } from "./watched-page.ts";

/** What each view is called, the address at which it has something to show, and what the heads of its table hold besides region, period and value. */
const VIEWS = {
  trend: ["趋势", "of=TJ02", ["n", "95% 区间", "全市线"]],
  bars: ["排名", "of=TJ02", ["n", "95% 区间", "全市线"]],
  ranks: ["位次区间", "of=TJ02", ["位次", "95% 位次范围", "先后未确立", "n", "95% 区间"]],
  slope: ["位次变化", "of=TJ02", ["位次", "n", "95% 区间"]],
  heat: ["热力图", "of=TJ02", ["n", "95% 区间", "全市线"]],
  strip: ["各镇分布", "of=TJ02&regions=towns(330400)", ["n", "95% 区间", "全市线"]],
  map: ["地图", "of=TJ02", ["n", "95% 区间", "全市线"]],
  scatter: ["散点", "of=TJ02,TJ05", ["调解成功率：n", "调解成功率：95% 区间", "平均调解天数：n"]],
  funnel: ["漏斗图", "of=TJ02", ["n", "95% 区间", "95% 界限", "99.8% 界限"]],
  control: ["控制图", "of=TJ02&focus=330421", ["基线", "均值与界限", "n"]],
  change: ["变化分解", "of=TJ02&at=2022Q4", ["影响", "自身变化", "结构变化", "n"]],
} as const;

let stage: Stage;
let desktop: WatchedPage;
let phone: WatchedPage;
beforeAll(async () => {
  // A part of one subdistrict of Pinghu went to another.
  stage = await setStage((name, text) => (name === "successions.csv" ? `${text}330482001,330482002,2022-07-01,part\n` : text));
  desktop = await watchedPage(stage.browser, DESKTOP);
  phone = await watchedPage(stage.browser, PHONE);
  for (const { page } of [desktop, phone]) await signIn(page.context(), stage.server.url);
});
afterAll(() => stage.close());

const at = (query: string): string => `${stage.server.url}/compare?${query}&lang=zh-CN`;
const shown = (page: Page): Promise<string> => page.getByRole("main").ariaSnapshot();
const trail = (page: Page): Promise<string[]> => page.getByRole("navigation", { name: "所在位置" }).getByRole("listitem").allInnerTexts();

describe("every view", () => {
  it.each(Object.entries(VIEWS))("%s is chosen from the bar, drawn, read mark by mark and said in a sentence", async (view, [name, query, heads]) => {
    const { page, faults } = desktop;
    faults.length = 0;
    await open(page, at(`${query}&view=table`));
    await page.getByRole("radio", { name, exact: true }).check({ force: true });
    if (view !== "trend") await page.waitForURL(new RegExp(`view=${view}`));
    const chart = page.getByRole("main").getByRole("listbox").first();
    await chart.waitFor();
    await settled(page);
    await chart.focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("body > [aria-hidden=true]").filter({ hasText: "2022年" }).waitFor();
    expect(await chart.getByRole("option").innerText()).toMatch(/2022年/);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("main").innerText()).toMatch(/偶然|离群|确立|判断|点数不足|没有可|并列|界限|通常波动|原因/);
    // The same, as a table.
    const twin = page.getByRole("main").getByRole("region").first();
    await twin.getByRole("button", { name: "表格", exact: true }).click();
    await twin.getByRole("table").first().waitFor();
    expect(await twin.getByRole("table").first().getByRole("columnheader").allInnerTexts()).toEqual(expect.arrayContaining(["地区", "期间", "数值", ...heads]));
    expect(await twin.getByRole("rowheader").count()).toBeGreaterThan(1);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(Object.keys(VIEWS))("%s keeps within a phone's width", async (view) => {
    const { page, faults } = phone;
    faults.length = 0;
    await open(page, at(`${VIEWS[view as keyof typeof VIEWS][1]}&view=${view}&beside=none`));
    await page.getByRole("main").getByRole("listbox").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(faults).toEqual([]);
  });
});

describe("a view that does not fit", () => {
  it.each([
    ["散点", "of=TJ02", "散点要两个指标，现在只有一个。", "加上 XF09"],
    ["各镇分布", "of=TJ02", "这里按县（市、区）看镇（街道），现在选的不是镇（街道）。", "看各镇（街道）"],
    ["趋势", "of=TJ02&regions=towns(330400)&view=table", "要画 72 个小图，最多画 40 个。", "只看各县（市、区）"],
    ["漏斗图", "of=TJ05", "漏斗图要有分母表示大小：计数和天数均值没有。", "改看排名"],
  ])("%s at %s says why, and one click lets it", async (name, query, reason, remedy) => {
    const { page, faults } = desktop;
    faults.length = 0;
    await open(page, at(`${query}&beside=none`));
    await page.getByRole("radio", { name, exact: true }).check({ force: true });
    await page.getByText(reason).waitFor();
    await page.getByRole("button", { name: remedy }).click();
    await page.getByText(reason).waitFor({ state: "detached" });
    await page.getByRole("main").getByRole("listbox").first().waitFor();
    expect(faults).toEqual([]);
  });
});

it("leads from the city to a county, to a town by click, and Back and the trail lead up again", async () => {
  const { page, faults } = desktop;
  faults.length = 0;
  await open(page, at("of=TJ02&view=table"));
  await page.getByRole("main").getByRole("button", { name: /^导出/ }).waitFor();
  const first = await shown(page);
  await page.getByRole("rowheader", { name: "嘉善县" }).getByRole("button").click();
  await expect.poll(() => trail(page)).toEqual(["嘉兴市", "嘉善县"]);
  await page.getByRole("rowheader", { name: "西塘镇" }).getByRole("button").click();
  await expect.poll(() => trail(page)).toEqual(["嘉兴市", "嘉善县", "西塘镇"]);
  await page.goBack();
  await expect.poll(() => trail(page)).toEqual(["嘉兴市", "嘉善县"]);
  await page.goBack();
  await settled(page);
  await expect.poll(() => shown(page)).toBe(first);
  await page.goForward();
  await page.getByRole("navigation", { name: "所在位置" }).getByRole("button", { name: "嘉兴市" }).click();
  await expect.poll(() => trail(page)).toEqual(["嘉兴市"]);
  // By keys on a chart: the one that takes its place has the focus, down and up, and nothing stays marked of what was left.
  await page.getByRole("radio", { name: "排名", exact: true }).check({ force: true });
  const focused = page.locator("[role=listbox]:focus");
  const name = (): Promise<string> => focused.getAttribute("aria-label", { timeout: 10_000 }).then((label) => label ?? "");
  await page.getByRole("main").getByRole("listbox").first().focus();
  for (const [crumbs, begins] of [[2, "各镇（街道）"], [3, "各镇（街道）"]] as const) {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => trail(page)).toHaveLength(crumbs);
    await settled(page);
    expect(await name()).toMatch(begins);
  }
  expect(await page.locator("[data-cursor=linked]").count()).toBe(0);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => trail(page)).toEqual(["嘉兴市"]);
  await settled(page);
  expect(await name()).toMatch(/^各县（市、区）/);
  expect(faults).toEqual([]);
});

it("marks in every view what a brush selects in one, and compares these alone", async () => {
  const { page, faults } = desktop;
  faults.length = 0;
  await open(page, at("of=TJ02,TJ05&regions=towns(330421)&view=scatter&beside=table"));
  const chart = page.getByRole("main").getByRole("listbox").first();
  const box = await chart.boundingBox();
  if (box === null) throw new Error("The scatter plot is not drawn.");
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height - 40, { steps: 4 });
  await page.mouse.up();
  const bar = page.locator("[aria-live=polite]").filter({ hasText: /已选 \d+ 个/ });
  await bar.waitFor();
  const count = Number(/已选 (\d+) 个/.exec(await bar.innerText())?.[1]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(9);
  await bar.getByRole("button", { name: "只比较这些" }).click();
  // The city and the county above the towns that are left.
  await expect.poll(() => page.getByRole("main").getByRole("rowheader").count()).toBe(count + 2);
  await bar.getByRole("button", { name: "取消选择" }).click();
  await bar.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
});

it("shows the same picture to whoever is sent the address", async () => {
  const { page } = desktop;
  await open(page, at("of=TJ02,TJ05&regions=towns(330421),330481&periods=last(3,quarter)&basis=approved"));
  await page.getByRole("radio", { name: "表格", exact: true }).check({ force: true });
  await page.getByRole("button", { name: /^Mean|平均/ }).first().click();
  await page.waitForURL(/by=TJ05/);
  await page.getByRole("group", { name: "并排另看" }).getByRole("button", { name: "排名", exact: true }).click();
  await page.waitForURL(/beside=bars/);
  await page.getByRole("main").getByRole("button", { name: /^导出/ }).nth(1).waitFor();
  await settled(page);
  const seen = await shown(page);
  expect(await page.title()).toContain("2 个指标");
  const other = await watchedPage(stage.browser, DESKTOP);
  await signIn(other.page.context(), stage.server.url, "demo-analyst");
  await open(other.page, page.url());
  await other.page.getByRole("main").getByRole("button", { name: /^导出/ }).nth(1).waitFor();
  expect((await shown(other.page)).replaceAll("演示分析", "")).toBe(seen.replaceAll("演示领导", ""));
  expect(await other.page.title()).toBe(await page.title());
  await other.page.context().close();
});

it("opens what is drawn as the very question that was asked", async () => {
  const { page } = desktop;
  await open(page, at("of=TJ02&regions=towns(330421)&periods=2022Q3&view=funnel"));
  await page.getByRole("main").getByRole("listbox").first().waitFor();
  await page.getByRole("main").getByText("72 个镇（街道）中的 9 个").first().waitFor();
  await page.getByRole("link", { name: "以查询打开" }).first().click();
  await page.waitForURL(/\/explore\?/);
  const address = new URL(page.url()).searchParams;
  const variables = JSON.parse(address.get("variables") ?? "{}") as Record<string, unknown>;
  expect(variables).toMatchObject({ metric: "TJ02", period: "2022Q3", level: "TOWN", within: "330400", basis: "LIVE" });
  const { funnel } = (await ask(page.context(), stage.server.url, address.get("query") ?? "", variables)) as { funnel: { units: readonly unknown[] } };
  // The limits rest on all towns of the city, of which those of the county are drawn.
  expect(funnel.units).toHaveLength(72);
  await page.goBack();
  await page.getByRole("main").getByRole("listbox").first().waitFor();
});

it("leads from quarters to the whole years of what is measured by year", async () => {
  const { page, faults } = desktop;
  faults.length = 0;
  await open(page, at("of=TJ02,PF01&view=table&beside=none"));
  await page.getByRole("main").getByText("— 按年统计").first().waitFor();
  await page.getByRole("button", { name: "按整年看按年统计的指标", exact: true }).click();
  await page.waitForURL(/of=PF01(&|$)/);
  await page.getByText("按年统计，比较整年。").waitFor();
  await page.getByRole("columnheader", { name: /2022年$/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it("takes a quarter out under its own name, with intervals and limits", async () => {
  const { page } = desktop;
  await open(page, at("of=TJ02&view=funnel&at=2022Q3&beside=none"));
  await page.getByRole("main").getByRole("listbox").first().waitFor();
  const { name, lines } = await takenCsv(page.getByRole("main").getByRole("region").first());
  expect(name).toMatch(/2022年三季度-实时\.csv$/);
  expect(name).not.toMatch(/—|2022年四季度/);
  expect(lines[0]).toEqual(expect.arrayContaining(["95% 区间", "95% 界限", "99.8% 界限"]));
  expect(lines.map(([text]) => text)).toContain("2022年三季度 · 实时");
});

it("rolls over as many quarters as are chosen, in the address, the names, the question and the file", async () => {
  const { page, faults } = desktop;
  faults.length = 0;
  await open(page, at("of=TJ02&view=table&beside=none"));
  await page.getByRole("radio", { name: "滚动", exact: true }).check({ force: true });
  await page.waitForURL(/acc=rolling(&|$)/);
  await page.getByRole("main").getByText("（滚动一年）").first().waitFor();
  await page.getByRole("combobox", { name: "滚动长度" }).click({ force: true });
  await page.getByTitle("滚动 2 季", { exact: true }).click();
  await page.waitForURL(/acc=rolling\(2\)/);
  await page.getByRole("heading", { name: /（滚动 2 季）/ }).first().waitFor();
  await settled(page);
  expect((await takenCsv(page.getByRole("main").getByRole("region").first())).name).toContain("（滚动-2-季）");
  const question = new URL(await page.getByRole("link", { name: "以查询打开" }).first().getAttribute("href") ?? "", stage.server.url).searchParams;
  expect(JSON.parse(question.get("variables") ?? "{}")).toMatchObject({ selection: { accumulation: "ROLLING", rolling: 2 } });
  // A view that asks for single quarters says so, and does not borrow the name.
  await page.getByRole("radio", { name: "漏斗图", exact: true }).check({ force: true });
  await page.getByText("单季数值，不累计").waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it("chains a change through quarters, and tells each step in picture, table, sentence and file", async () => {
  const { page, faults } = desktop;
  faults.length = 0;
  await open(page, at("of=TJ02&view=change&from=2022Q1&beside=none"));
  await page.getByRole("combobox", { name: "途经" }).click({ force: true });
  await page.getByRole("listbox", { name: "途经" }).waitFor();
  // While it opens its words are pale.
  await expect.poll(() => barriers(page)).toEqual([]);
  await page.getByTitle("逐季", { exact: true }).click();
  await page.waitForURL(/through=each/);
  const table = page.getByRole("main").getByRole("table", { name: "各段的影响，及全程" });
  await table.waitFor();
  expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(["地区", "2022年一季度至2022年二季度", "2022年二季度至2022年三季度", "2022年三季度至2022年四季度", "全程"]);
  await page.getByText(/分 3 段看，变化最大的是/).waitFor();
  await page.getByRole("combobox", { name: "看", exact: true }).click({ force: true });
  await page.getByTitle("2022年二季度至2022年三季度", { exact: true }).click();
  await page.waitForURL(/step=2/);
  await page.getByText("图为2022年二季度至2022年三季度一段").waitFor();
  await settled(page);
  const { name, lines } = await takenCsv(page.getByRole("main").getByRole("region").first());
  expect(name).toContain("2022年二季度至2022年三季度");
  expect(lines).toContainEqual(["地区", "2022年一季度至2022年二季度", "2022年二季度至2022年三季度", "2022年三季度至2022年四季度", "全程"]);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it("offers today's regions where a unit moved, says what moved, and takes it along into address, question and file", async () => {
  const { page, faults } = desktop;
  faults.length = 0;
  await open(page, at("of=TJ02&view=table&beside=none"));
  await page.getByRole("rowheader", { name: "平湖市" }).waitFor();
  expect(await page.getByRole("radiogroup", { name: "区划口径" }).count()).toBe(0);
  await open(page, at("of=TJ02&regions=towns(330482)&view=table&beside=none"));
  await page.getByText("当湖街道于 2022-07-01 部分划归钟埭街道；此处按当时区划").waitFor();
  await page.getByRole("radio", { name: "现行区划", exact: true }).check({ force: true });
  await page.waitForURL(/units=today/);
  await page.getByText("此处按现行区划").waitFor();
  await expect.poll(() => page.getByRole("row", { name: /当湖街道/ }).first().getByText("— 不适用").count(), { timeout: 10_000 }).toBe(2);
  await settled(page);
  const { lines } = await takenCsv(page.getByRole("main").getByRole("region").first());
  expect(lines.flat().filter((text) => text.endsWith("实时 · 按现行区划"))).toHaveLength(1);
  const question = new URL(await page.getByRole("link", { name: "以查询打开" }).first().getAttribute("href") ?? "", stage.server.url).searchParams;
  expect(JSON.parse(question.get("variables") ?? "{}")).toMatchObject({ selection: { units: "TODAY" } });
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it("takes the table of several metrics out, each row under its metric", async () => {
  const { page } = desktop;
  await open(page, at("of=TJ02,TJ05&view=table&at=2022Q3&beside=none"));
  await page.getByRole("main").getByRole("table").first().waitFor();
  const { lines } = await takenCsv(page.getByRole("main").getByRole("region").first());
  expect(lines[0]?.slice(0, 4)).toEqual(["指标", "地区", "期间", "数值"]);
  const rows = lines.filter((line) => line.length === lines[0]?.length).slice(1);
  expect(new Set(rows.map(([metric]) => metric)).size).toBe(2);
  expect(rows).toHaveLength(16);
});
