import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { chartRows, rankingOf } from "./chart-rows.ts";
import { signIn } from "./sign-in.ts";
import type { DemonstrationAccount } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, read, settled, watchedPage } from "./watched-page.ts";
import type { WatchedPage } from "./watched-page.ts";

const BADGE = { "zh-CN": "演示数据", en: "Synthetic data" } as const;
const SCREENS = { desktop: DESKTOP, phone: PHONE } as const;

interface Look {
  readonly path: string;
  readonly screen: keyof typeof SCREENS;
  readonly theme: "light" | "dark";
  readonly language: keyof typeof BADGE;
  /** Who looks; demo-leader when absent, nobody when null. */
  readonly user?: DemonstrationAccount | null;
}

/** Each two of a width, a theme and a language meet once: half the time, and what only all three together break is left to the eye. */
const PAIRED: readonly Omit<Look, "path">[] = [
  { screen: "desktop", theme: "light", language: "zh-CN" },
  { screen: "desktop", theme: "dark", language: "en" },
  { screen: "phone", theme: "light", language: "en" },
  { screen: "phone", theme: "dark", language: "zh-CN" },
];
const EVERY_LOOK: readonly Look[] = ["/board?acc=ytd", "/compare?acc=ytd"].flatMap((path) => PAIRED.map((look) => ({ path, ...look })));
/** The longest words on the narrowest screen, and both ends of what a reader may ask for. */
const MORE_LOOKS: readonly Look[] = [
  { path: "/board/330421?metric=TJ02&acc=ytd&basis=approved&period=2022Q3", screen: "phone", theme: "dark", language: "en" },
  { path: "/board/330421?metric=TJ02", screen: "desktop", theme: "light", language: "zh-CN" },
  { path: "/board?board=business-environment&period=2022Q3&basis=approved", screen: "desktop", theme: "dark", language: "zh-CN" },
  { path: "/board?board=business-environment&period=2022Q3&basis=approved", screen: "phone", theme: "light", language: "en" },
  { path: "/board?board=dispute-resolution&period=2022Q3&basis=approved", screen: "desktop", theme: "light", language: "en" },
  { path: "/compare?of=TJ02&regions=towns(330421)&view=table", screen: "phone", theme: "light", language: "en" },
  { path: "/compare?of=TJ02&regions=towns(330421)&view=bars", screen: "desktop", theme: "dark", language: "zh-CN" },
  { path: "/compare?of=cases.mediation.medianDays&regions=counties(330400)&basis=live", screen: "desktop", theme: "dark", language: "en" },
];

/** The pages about accounts hold no figures; only the sign-in speaks of the demonstration. */
const PEOPLE_LOOKS: readonly Look[] = (
  [
    { path: "/sign-in?return=/compare", user: null },
    { path: "/set-up?return=", user: null },
    { path: "/account?return=", user: "demo-county" },
    { path: "/administration/accounts?search=demo", user: "demo-admin" },
    { path: "/administration/audit?action=signed_in", user: "demo-admin" },
  ] as const
).flatMap((page) => PAIRED.map((look) => ({ ...page, ...look })));
/** What a county and a town see: the same board on another basis, and why. */
const SCOPED_LOOKS: readonly Look[] = [
  { path: "/board?acc=ytd", user: "demo-county", screen: "desktop", theme: "light", language: "zh-CN" },
  { path: "/board/330421?metric=TJ02", user: "demo-county", screen: "phone", theme: "dark", language: "en" },
  { path: "/board?basis=live", user: "demo-town", screen: "phone", theme: "light", language: "en" },
  { path: "/compare?of=TJ02&regions=330421103", user: "demo-town", screen: "desktop", theme: "dark", language: "zh-CN" },
];

let stage: Stage;
const watched = new Map<string, WatchedPage>();
beforeAll(async () => {
  stage = await setStage();
  for (const [name, screen] of Object.entries(SCREENS)) {
    for (const user of ["demo-leader", "demo-county", "demo-town", "demo-admin", null] as const) {
      const page = await watchedPage(stage.browser, screen);
      if (user !== null) await signIn(page.page.context(), stage.server.url, user);
      watched.set(`${name} ${user}`, page);
    }
  }
});
afterAll(() => stage.close());

function pageOn(screen: keyof typeof SCREENS, user: DemonstrationAccount | null = "demo-leader"): WatchedPage {
  const there = watched.get(`${screen} ${user}`);
  if (there === undefined) throw new Error(`No page was opened for ${user} on the ${screen}.`);
  there.faults.length = 0;
  return there;
}

const at = (path: string): string => stage.server.url + path;

it.each([...EVERY_LOOK, ...MORE_LOOKS, ...PEOPLE_LOOKS, ...SCOPED_LOOKS])("$path is whole for $user on $screen, $theme, $language", async ({ path, user, screen, theme, language }) => {
  const { page, faults } = pageOn(screen, user);
  await open(page, `${at(path)}&lang=${language}&theme=${theme}`);
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  const synthetic = /^\/(?:board\b(?!.*basis=live)|compare|sign-in)/.test(path);
  expect(await page.getByRole("note", { name: BADGE[language] }).count()).toBe(synthetic ? 1 : 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SCREENS[screen].width);
  // Nor does a board's table: it counts bands where there is no room for regions.
  const wide = await page.locator("main table").evaluateAll((tables) => tables.map(({ parentElement }) => parentElement).filter((frame) => frame !== null && frame.scrollWidth > frame.clientWidth).length);
  expect(path.startsWith("/board") ? wide : 0).toBe(0);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it.each(["desktop", "phone"] as const)("reads moments on the installation's clock on the %s, wherever the reader is", async (screen) => {
  const { page } = pageOn(screen);
  await open(page, at("/board?lang=zh-CN"));
  expect(await page.getByText(/截至 .*\d\d-\d\d/).first().textContent()).toMatch(/ 09:30$/);
});

describe("by keyboard", () => {
  it("a reader skips the header first", async () => {
    const { page } = pageOn("desktop");
    await open(page, at("/board?lang=en"));
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("a reader walks the bars of a ranking and is told all that defends a value", async () => {
    const { page } = pageOn("desktop");
    await open(page, at("/board?metric=XF05&acc=ytd&lang=zh-CN"));
    const ranking = rankingOf(page, "调解和解率");
    await page.getByRole("button", { name: "表格" }).last().focus();
    for (let presses = 0; presses < 40 && !(await ranking.evaluate((chart) => chart === document.activeElement)); presses += 1) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowDown");
    const tooltip = page.locator("body > [aria-hidden=true]").filter({ hasText: "57/78 件" });
    expect(await tooltip.isVisible()).toBe(true);
    const text = await tooltip.innerText();
    for (const part of ["嘉善县", "2022年四季度", "73.1%", "62.3–81.7%", "演示数据"]) expect(text).toContain(part);
    const option = ranking.getByRole("option");
    expect(await option.getAttribute("aria-selected")).toBe("true");
    expect(await option.innerText()).toMatch(/^嘉善县, 2022年四季度, 73\.1%, .*n 57\/78 件/);
    await page.keyboard.press("ArrowDown");
    expect(await option.getAttribute("aria-posinset")).toBe("2");
    await page.keyboard.press("Escape");
    expect(await tooltip.count()).toBe(0);
  });
});

it("shows the same numbers in a chart and in its table", async () => {
  const { page } = pageOn("desktop");
  await open(page, at("/board?metric=XF05&acc=ytd&lang=zh-CN"));
  const drawn = (await chartRows(rankingOf(page, "调解和解率"))).filter((row) => row.some((text) => /^\d+\/\d+$/.test(text)));
  expect(drawn).toHaveLength(7);
  const panel = page.getByRole("region", { name: "各县（市、区）调解和解率" });
  await panel.getByRole("button", { name: "表格" }).click();
  await panel.getByRole("table").waitFor();
  const written = await panel.getByRole("table").locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  expect(written.map(([name = "", , value = "", , n = ""]) => [name, value, n])).toEqual(drawn.map(([, name = "", value = "", n = ""]) => [name, value, `${n} 件`]));
});

describe("an address", () => {
  it("holds what was chosen on a board: it reloads to the same view, and Back undoes it", async () => {
    const { page, faults } = pageOn("desktop");
    await open(page, at("/board?lang=zh-CN"));
    const first = await read(page);
    await page.getByRole("combobox", { name: "期间" }).click();
    await page.locator(".ant-select-item-option").filter({ hasText: "2022年二季度" }).click();
    await page.getByRole("radio", { name: "已晾晒" }).check({ force: true });
    await page.getByRole("button", { name: "行政诉讼败诉率", exact: true }).click();
    await page.waitForURL(({ searchParams }) => ["period", "basis", "metric"].every((part) => searchParams.has(part)));
    await page.getByRole("region", { name: "各县（市、区）行政诉讼败诉率" }).waitFor();
    await settled(page);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ period: "2022Q2", basis: "aired", metric: "SS02", lang: "zh-CN" });
    const seen = await read(page);
    expect(seen).toContain("晾晒时间");
    await page.reload();
    await settled(page);
    await expect.poll(() => read(page), { timeout: 15_000 }).toBe(seen);
    for (let step = 0; step < 3; step += 1) await page.goBack();
    await page.getByRole("region", { name: "各县（市、区）调解和解率" }).waitFor();
    await settled(page);
    await expect.poll(() => read(page), { timeout: 15_000 }).toBe(first);
    expect(faults).toEqual([]);
  });

  it("holds what was chosen in a comparison", async () => {
    const { page, faults } = pageOn("desktop");
    await open(page, at("/compare?lang=zh-CN"));
    const first = await read(page);
    await page.getByRole("radio", { name: "表格" }).check({ force: true });
    await page.getByRole("radio", { name: "累计" }).check({ force: true });
    await page.waitForURL(/acc=ytd/);
    await settled(page);
    await page.getByRole("table").waitFor();
    const seen = await read(page);
    expect(seen).toContain("73.1");
    await page.reload();
    await page.getByRole("table").waitFor();
    await settled(page);
    await expect.poll(() => read(page), { timeout: 15_000 }).toBe(seen);
    await page.goBack();
    await page.goBack();
    await page.getByRole("listbox").first().waitFor();
    await settled(page);
    await expect.poll(() => read(page), { timeout: 15_000 }).toBe(first);
    expect(faults).toEqual([]);
  });

  it("of an unknown region says so and leads back", async () => {
    const { page, faults } = pageOn("phone");
    await open(page, at("/board/999999?lang=zh-CN"));
    expect(await page.getByRole("main").innerText()).toContain("没有编码为“999999”的地区。");
    expect(await page.getByRole("banner").innerText()).not.toContain("999999");
    await page.getByRole("link", { name: "打开看板" }).click();
    await page.getByRole("heading", { name: "嘉兴市司法行政运行看板" }).waitFor({ state: "attached" });
    await open(page, at("/compare?regions=330421,999999&lang=zh-CN"));
    expect(await page.getByRole("main").innerText()).toContain("没有编码为“999999”的地区。");
    expect(faults).toEqual([]);
  });

  it("of a quarter that was not aired says so and leads to the nearest that was", async () => {
    const { page, faults } = pageOn("desktop");
    await open(page, at("/board?basis=aired&period=2022Q4&lang=zh-CN"));
    expect(await page.getByRole("main").innerText()).toContain("2022年四季度尚未晾晒。");
    await page.getByRole("button", { name: "查看2022年二季度" }).click();
    await page.waitForURL(/period=2022Q2/);
    await settled(page);
    expect(await page.getByRole("article").count()).toBe(8);
    expect(faults).toEqual([]);
  });
});

it("says that the connection is lost, keeps what it shows, and heals by itself", async () => {
  const { page } = pageOn("desktop");
  await open(page, at("/board?metric=XF05&acc=ytd&lang=zh-CN"));
  // The moment of the data, as the page states it, not that at which somebody last answered.
  const stated = await page.getByRole("main").getByText(/^截至 /).innerText();
  await stage.server.stop();
  await page.getByRole("radio", { name: "已审定" }).check({ force: true });
  const strip = page.getByRole("status").filter({ hasText: "连接中断" });
  await strip.waitFor();
  const [, moment = "no moment"] = /^连接中断。显示的是 ([\d :-]+) 的数据，正在重连。$/.exec(await strip.innerText()) ?? [];
  expect(stated.endsWith(moment)).toBe(true);
  await page.goBack();
  expect((await chartRows(rankingOf(page, "调解和解率"))).flat()).toContain("57/78");
  await stage.server.start();
  await strip.waitFor({ state: "detached" });
});
