import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, settled, watchedPage } from "./watched-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const PAGES = [
  { path: "/board", part: "period" },
  { path: "/region/330421", part: "period" },
  { path: "/metric/TJ02", part: "period" },
  { path: "/cases", part: "periods" },
  { path: "/compare", part: "periods" },
] as const;

describe("a quarter without figures", () => {
  it.each(PAGES)("is told on $path, with the way to the nearest that has some", async ({ path, part }) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}${path}?${part}=2023Q1&lang=zh-CN`);
    const main = page.locator("main");
    await main.getByText("2023年一季度尚未开始填报：该季度到 2023-03-31 结束，现有数据到2022年四季度为止。").waitFor();
    expect(new URL(page.url()).searchParams.get(part)).toBe("2023Q1");
    await main.getByRole("button", { name: "查看2022年四季度" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get(part)).toBe("2022Q4");
    await settled(page);
    expect(await main.getByText("尚未开始填报").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lies before the first one: the first is offered, on the basis that was asked for", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}/board?period=2019Q1&basis=aired&lang=en`);
    await page.locator("main").getByText("There are no figures for 2019 Q1: the earliest are those of 2022 Q1.").waitFor();
    await page.locator("main").getByRole("button", { name: "See 2022 Q1" }).click();
    await expect.poll(() => new URL(page.url()).search).toContain("period=2022Q1");
    expect(new URL(page.url()).searchParams.get("basis")).toBe("aired");
    await page.context().close();
  });
});

describe("a quarter that lacks the basis", () => {
  it.each(["/board", "/region/330421", "/metric/TJ02", "/index-builder"])("is told once on %s, with the way to one that has it", async (path) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}${path}?period=2022Q4&basis=aired&lang=zh-CN`);
    const main = page.locator("main");
    await main.getByText("2022年四季度尚未晾晒。").waitFor();
    expect(await main.getByText("— 未晾晒").count()).toBe(0);
    await main.getByRole("button", { name: "查看2022年二季度" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("period"), { timeout: 10_000 }).toBe("2022Q2");
    await settled(page);
    expect(await main.getByText("尚未晾晒").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("an address that means another", () => {
  it.each([["/board/330421103?basis=aired", "/region/330421103?basis=aired", "西塘镇概览"], ["/metric/xf05", "/metric/XF05", /调解和解率/]])("leads from %s to %s", async (path, canonical, heading) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, stage.server.url + path);
    await page.getByRole("main").getByRole("heading", { level: 1, name: heading }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe(canonical);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("an address that cannot be followed to the letter", () => {
  it.each([["/compare?periods=2019Q1..2022Q2", "compare"], ["/cases?periods=2019Q1..2022Q2", "cases"]])("tells on %s which part of its quarters is shown", async (path) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}${path}&lang=zh-CN`);
    await page.getByRole("main").getByText("所选2019年一季度—2022年二季度只显示2022年一季度—2022年二季度：最早的数据是2022年一季度的。").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  // Turns red when an address is read without a word about what it says in vain.
  it.each([
    ["/board?period=2022Q9&metric=ZZ99&basis=aired", "期间“2022Q9”、指标“ZZ99”", "basis=aired"],
    ["/compare?of=TJ02,~~&view=pie", "比较内容“~~”、视图“pie”", "of=TJ02"],
    ["/compare?focus=330421999&at=2022Q3", "地区“330421999”", "at=2022Q3"],
    ["/metric/XF05?version=99", "口径版本“99”", ""],
    ["/index-builder?per=zzz&fields=天文*2", "计数指标的折算“zzz”、领域权重“天文*2”", ""],
    ["/cases?types=nothing&rows=channel", "案件类型“nothing”", "rows=channel"],
    ["/metric/XF05?region=330421103", "地区“330421103”", ""],
    ["/index-builder?metrics=TJ02,ZZ99&region=999999", "指标“ZZ99”、地区“999999”", "metrics=TJ02"],
  ])("names on %s what it says in vain, and takes it out", async (path, named, left) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}${path}`);
    const note = page.getByRole("main").getByRole("note").filter({ hasText: "地址中的" });
    await note.getByText(`地址中的${named}无法识别，或不适用于本页，已按默认显示。`).waitFor();
    await note.getByRole("button", { name: "从地址中去掉" }).click();
    await expect.poll(() => note.count(), { timeout: 10_000 }).toBe(0);
    expect(new URL(page.url()).search).toBe(left === "" ? "" : `?${left}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says why a wall stays empty, and leads to its board", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await page.goto(`${stage.server.url}/wall?region=999999`);
    await page.getByRole("main").getByText("没有编码为“999999”的地区。").waitFor();
    await page.goto(`${stage.server.url}/wall?asOf=2001-01-01`);
    await page.getByRole("main").getByText("“2001-01-01”没有对应的数据版本：须是已有的版本号，或首批数据之后的时刻。").waitFor();
    await page.getByRole("link", { name: "看最新数据" }).click();
    await settled(page);
    expect(await page.getByRole("article").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe("an earlier version", () => {
  it.each(["/board", "/region/330421"])("opens %s with the last quarter that had ended by then, says of when it is, and leads back", async (path) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}${path}?asOf=2022-07-20&lang=zh-CN`);
    const main = page.locator("main");
    await main.getByText(/本页为 2022-07-\d\d \d\d:\d\d 时的数据（数据版本 \d+），其后的录入、审定和更正均不在内。/).waitFor();
    await settled(page);
    expect(await main.locator(".ant-select").filter({ hasText: "2022年二季度" }).count()).toBe(1);
    expect(await main.getByText("实时数据随录入变化").count()).toBe(0);
    expect(await page.locator("[data-live]").count()).toBe(0);
    await main.getByRole("button", { name: "回到现在" }).click();
    await main.locator(".ant-select").filter({ hasText: "2022年四季度" }).waitFor();
    expect(new URL(page.url()).searchParams.has("asOf")).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
