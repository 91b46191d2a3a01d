import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, watchedPage } from "./watched-page.ts";
import type { WatchedPage } from "./watched-page.ts";

let stage: Stage;
let desktop: WatchedPage;
beforeAll(async () => {
  stage = await setStage();
  desktop = await watchedPage(stage.browser, DESKTOP);
  await signIn(desktop.page.context(), stage.server.url);
});
afterAll(() => stage.close());
beforeEach(() => desktop.faults.splice(0));

const at = (path: string): string => stage.server.url + path;
const field = (page: Page) => page.getByRole("combobox", { name: /^地区（名称/ });
/** What stays in every address that the page before had. */
const kept = (page: Page) => ["lang", "theme"].map((part) => new URL(page.url()).searchParams.get(part));
const selected = (page: Page) => page.getByRole("dialog", { name: "查找" }).locator("[role=option][aria-selected=true]");

describe("by keyboard alone", () => {
  it.each([
    ["jiashan", "嘉善县", /\/330421$/],
    ["jsx", "嘉善县", /\/330421$/],
    ["hai ning", "海宁市", /\/330481$/],
    ["330421103", "西塘镇", /330421103/],
    ["调解成功率", "调解成功率", /TJ02/],
    ["tj05", "", /TJ05/],
    ["比较", "比较", /\/compare$/],
  ])("%s finds %s and Enter leads there", async (typed, name, address) => {
    const { page, faults } = desktop;
    await open(page, at("/board?lang=zh-CN&theme=dark"));
    await page.keyboard.press("Control+k");
    await field(page).waitFor();
    await page.keyboard.type(typed);
    await expect.poll(() => selected(page).innerText()).toContain(name === "" ? "TJ05" : name);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => address.test(decodeURIComponent(`${url.pathname}${url.search}`).replace(/[?&]lang=zh-CN&theme=dark$/, "")));
    expect(kept(page)).toEqual(["zh-CN", "dark"]);
    await field(page).waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });

  it("arrows go round, Escape gives the focus back, and the last choice stands first the next time", async () => {
    const { page } = desktop;
    await open(page, at("/board?lang=zh-CN"));
    const skip = page.getByRole("link", { name: "跳到正文" });
    await skip.focus();
    await page.keyboard.press("/");
    await field(page).waitFor();
    await page.keyboard.type("hai");
    // The towns come a moment later, and would push aside what was chosen before.
    await page.getByRole("dialog").getByRole("option", { name: /海洲街道/ }).waitFor();
    expect(await page.getByRole("dialog").getByRole("option").count()).toBeGreaterThan(1);
    const first = await selected(page).innerText();
    await page.keyboard.press("ArrowUp");
    expect(await selected(page).innerText()).not.toBe(first);
    await page.keyboard.press("ArrowDown");
    expect(await selected(page).innerText()).toBe(first);
    expect(await field(page).getAttribute("aria-activedescendant")).toBe(await selected(page).getAttribute("id"));
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await field(page).waitFor({ state: "detached" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("xitang");
    await expect.poll(() => selected(page).innerText()).toContain("西塘");
    await page.keyboard.press("Enter");
    await page.waitForURL(/330421103/);
    await page.keyboard.press("Control+k");
    await expect.poll(() => selected(page).innerText()).toContain("西塘镇");
  });

  it("says that nothing is found, and what the keys are", async () => {
    const { page } = desktop;
    await open(page, at("/board?lang=zh-CN&theme=dark"));
    await page.keyboard.press("Control+k");
    await field(page).fill("没有这样的地方");
    await page.getByText("没有找到“没有这样的地方”。").waitFor();
    await page.keyboard.press("Escape");
    await field(page).waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "快捷键" }).waitFor();
    expect(await page.getByRole("dialog").locator("dl > div").filter({ hasText: /^g / }).allInnerTexts()).toContain("g a\n案件");
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "快捷键" }).waitFor({ state: "detached" });
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.waitForURL(/\/cases/);
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.waitForURL(/\/compare/);
    expect(kept(page)).toEqual(["zh-CN", "dark"]);
    await page.getByRole("heading", { name: "比较", level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
    await expect.poll(() => page.title()).toContain("比较 · 准绳");
  });
});

it("opens from the phone's header and leads on by touch", async () => {
  const { page, faults } = await watchedPage(stage.browser, PHONE);
  await signIn(page.context(), stage.server.url);
  await open(page, at("/compare?lang=zh-CN"));
  await page.getByRole("button", { name: "查找" }).click();
  await field(page).fill("hyx");
  await page.getByRole("option", { name: "海盐县 330424" }).click();
  await page.waitForURL(/\/330424/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(faults).toEqual([]);
  await page.context().close();
});
