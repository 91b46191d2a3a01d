import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { takenCsv } from "./taken-csv.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";
import type { WatchedPage } from "./watched-page.ts";

let stage: Stage;
let desktop: WatchedPage;
let phone: WatchedPage;
beforeAll(async () => {
  stage = await setStage();
  desktop = await watchedPage(stage.browser, DESKTOP);
  phone = await watchedPage(stage.browser, PHONE);
  for (const { page } of [desktop, phone]) await signIn(page.context(), stage.server.url, "demo-leader");
});
afterAll(() => stage.close());

async function opened({ page, faults }: WatchedPage, path: string): Promise<Page> {
  faults.length = 0;
  await open(page, stage.server.url + path);
  return page;
}

it("says of a region what is more than chance, and leads to the metric behind it", async () => {
  const page = await opened(desktop, "/region/330421?acc=ytd&lang=en");
  await expect.poll(() => page.getByRole("main").innerText()).toMatch(/Of \d+ indicators that can be judged, (?:none|\d+) (?:is|are) better than the city line/);
  const row = page.getByRole("row", { name: /Mediation & settlement rate/ });
  expect(await row.innerText()).toContain("73.1%");
  expect(await row.innerText()).toContain("57/78");
  const [, better = "", worse = ""] = /judged, (\d+) (?:is|are) better than the city line(?:,| and) (\d+) (?:is|are) worse/.exec((await page.getByRole("main").innerText()).replaceAll("none is", "0 are")) ?? [];
  const found = page.getByRole("region", { name: /(?:Better|Worse) than the line/ });
  expect(Number(better) + Number(worse)).toBeGreaterThan(0);
  for (const more of await found.getByRole("button", { name: /more$/ }).all()) await more.click();
  expect(await found.getByRole("listitem").count()).toBe(Number(better) + Number(worse));
  const first = found.getByRole("link").first();
  const name = await first.innerText();
  expect(await page.getByRole("region", { name: "All indicators" }).getByRole("row", { name }).innerText()).toMatch(/Better|Worse/);
  await first.click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Jiashan at a glance" }).waitFor();
  expect(desktop.faults).toEqual([]);
});

it("lists what a town has, and names what its level does not have behind one line", async () => {
  const page = await opened(desktop, "/region/330421103?basis=live&lang=en");
  const all = page.getByRole("region", { name: "All indicators" });
  expect(await all.getByRole("row", { name: /not collected here/ }).count()).toBe(0);
  const line = all.getByRole("button", { name: /\d+ more indicators are not collected at this level/ });
  const before = await all.getByRole("link").count();
  await line.click();
  expect((await all.getByRole("link").count()) - before).toBe(Number(/\d+/.exec(await line.innerText())?.[0]));
  expect(await all.getByRole("link", { name: "Upheld rate" }).isVisible()).toBe(true);
  const successes = all.getByRole("row", { name: /^Mediation success rate/ });
  const value = await successes.getByRole("button").innerText();
  await successes.getByRole("link").click();
  await expect.poll(() => page.getByRole("main").innerText()).toContain(`Xitang: ${value}`);
  expect(desktop.faults).toEqual([]);
});

it("keeps the answer first on the phone, with the indicators of each field of work behind its name", async () => {
  const page = await opened(phone, "/region/330421?acc=ytd&lang=en");
  const all = page.getByRole("region", { name: "All indicators" });
  expect(await all.getByRole("link").count()).toBe(0);
  await all.getByRole("button", { name: /^Administrative reconsideration/ }).click();
  expect(await all.getByRole("link", { name: "Mediation & settlement rate" }).isVisible()).toBe(true);
  expect(phone.faults).toEqual([]);
});

it("scrolls the columns that have no room within their panel, beside the names", async () => {
  const { page, faults } = await watchedPage(stage.browser, { width: 800, height: 1000 });
  await signIn(page.context(), stage.server.url, "demo-leader");
  await open(page, `${stage.server.url}/region/330421?lang=en`);
  const name = page.getByRole("region", { name: "All indicators" }).getByRole("rowheader", { name: "Mediation & settlement rate" });
  expect((await name.boundingBox())?.width).toBeGreaterThan(140);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("lets a finger press links as high as itself", async () => {
  const page = await opened(phone, "/region/330421?lang=en");
  const likes = page.getByRole("region", { name: "Comparable regions" });
  const links = [likes.getByRole("link", { name: "Compare with these" }), likes.getByRole("listitem").first().getByRole("link")];
  for (const link of links) {
    // From 21 px above its middle to 21 px below it is the link that is pressed.
    const pressed = await link.evaluate((element) => {
      element.scrollIntoView({ block: "center" });
      const { left, width, top, height } = element.getBoundingClientRect();
      return [-21, 0, 21].map((off) => element.contains(document.elementFromPoint(left + width / 2, top + height / 2 + off)));
    });
    expect(pressed).toEqual([true, true, true]);
  }
});

it("takes a region's indicators and strengths out as they stand on screen", async () => {
  const page = await opened(desktop, "/region/330421?acc=ytd&lang=en");
  const { name, lines } = await takenCsv(page.getByRole("region", { name: "All indicators" }));
  expect(name).toBe("All-indicators-Jiashan-2022-Q4-Live.csv");
  expect(lines[0]).toEqual(["Field of work", "Indicator", "Code", "Value", "Numerator", "Denominator", "n", "95% interval", "City", "Band", "Rank", "YoY", "Status"]);
  expect(lines.find(([, indicator]) => indicator === "Mediation & settlement rate")?.slice(2, 7)).toEqual(["XF05 v1", "73.1%", "57", "78", "78"]);
  expect(lines.map(([text]) => text)).toContain("2022 Q4 · Live");
  const strengths = page.getByRole("region", { name: /(?:Better|Worse) than the line/ }).filter({ has: page.getByRole("listitem") }).first();
  const first = await strengths.getByRole("link").first().innerText();
  const side = (await takenCsv(strengths)).lines;
  expect([side[0]?.[0], side[1]?.[0]]).toEqual(["Indicator", first]);
  await strengths.getByRole("button", { name: /^Export/ }).click();
  expect(await strengths.getByRole("menuitem").allInnerTexts()).toEqual(["Data, CSV", "Data, XLSX", "Copy link", "Open as query"]);
  expect(await strengths.innerText()).toContain("There is no chart here, only data to take.");
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "Judged only" }).check({ force: true });
  await page.waitForURL(/only=judged/);
  await page.reload();
  expect(await page.getByRole("radio", { name: "Judged only" }).isChecked()).toBe(true);
  expect(desktop.faults).toEqual([]);
});

it("names the regions that are like it with the reasons, and leads to them", async () => {
  const page = await opened(desktop, "/region/330421?lang=en");
  const likes = page.getByRole("region", { name: "Comparable regions" });
  await expect.poll(() => likes.getByRole("listitem").count()).toBe(5);
  const first = likes.getByRole("listitem").first();
  expect(await first.innerText()).toMatch(/Distance \d\.\d\d[^]*(?:Alike|Unlike) in/);
  const name = await first.getByRole("link").innerText();
  await first.getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: `${name} at a glance` }).waitFor();
  expect(desktop.faults).toEqual([]);
});

it("tells a county's own staff that likes and other regions stand on approved figures", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url, "demo-county");
  await open(page, `${stage.server.url}/region?lang=en`);
  await page.getByRole("heading", { level: 1, name: "Jiashan at a glance" }).waitFor();
  const likes = page.getByRole("region", { name: "Comparable regions" });
  await expect.poll(() => likes.getByRole("listitem").count()).toBe(5);
  expect(await likes.innerText()).toContain("on the latest approved figures, for live ones of other regions are not open to this account");
  await likes.getByRole("listitem").first().getByRole("link").click();
  await page.waitForURL(/basis=approved&period=2022Q3|period=2022Q3&basis=approved/);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Jiashan at a glance" }).waitFor();
  // The county is no line for itself, and its metrics' pages keep to it.
  const all = page.getByRole("region", { name: "All indicators" });
  await all.getByRole("row", { name: /Mediation & settlement rate/ }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("Live figures of the city line are not open to this account");
  expect(await all.getByRole("columnheader").allInnerTexts()).toEqual(["Indicator", "Value", "n", "95% interval", "YoY", "Course"]);
  const value = await all.getByRole("row", { name: /Mediation & settlement rate/ }).getByRole("button").innerText();
  await all.getByRole("link", { name: "Mediation & settlement rate" }).click();
  for (const name of ["Over time", "Control chart · Jiashan", "Definition"]) await page.getByRole("region", { name }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain(`Jiashan: ${value}`);
  expect(await page.getByRole("region", { name: "Distribution over regions" }).count()).toBe(0);
  await page.getByRole("button", { name: "See approved" }).click();
  await page.getByRole("region", { name: "Distribution over regions" }).getByRole("button", { name: "Table" }).waitFor();
  await open(page, `${stage.server.url}/metric/XF05?basis=live&lang=en`);
  await page.getByRole("link", { name: "See live figures of Jiashan" }).first().click();
  await page.waitForURL(/\/metric\/XF05\?.*region=330421/);
  await page.getByRole("region", { name: "Control chart · Jiashan" }).waitFor();
  await open(page, `${stage.server.url}/region/330402?basis=live&lang=en`);
  expect(await page.getByRole("main").innerText()).toContain("Live figures are open for Jiashan and below.");
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it("lays the three definitions of the correction rate side by side, each with its own value", async () => {
  const page = await opened(desktop, "/metric/XF06?basis=live&lang=en");
  const versions = page.getByRole("region", { name: "Definitions side by side" }).getByRole("table");
  await expect.poll(() => versions.getByRole("row").count()).toBeGreaterThan(8);
  expect(await versions.locator("thead th").allInnerTexts()).toEqual([expect.anything(), expect.stringMatching(/^v1/), expect.stringMatching(/^v2/), expect.stringMatching(/^v3/)]);
  const { lines } = await takenCsv(page.getByRole("region", { name: "Definitions side by side" }));
  expect(lines[0]?.filter((head) => /^v\d$/.test(head))).toEqual(["v1", "v2", "v3"]);
  expect(lines.filter(([name]) => name === "Jiashan")).toHaveLength(1);
  const formulas = await versions.getByRole("row", { name: /^Formula/ }).locator("td").allInnerTexts();
  expect(new Set(formulas).size).toBe(3);
  expect(formulas[0]).toMatch(/ ÷ /);
  // The code alone means the first definition, here as in comparisons; another one is always named.
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Correction rate");
  await versions.getByRole("button", { name: "Show this one" }).first().click();
  await page.waitForURL(/version=2/);
  await expect.poll(() => page.getByRole("main").innerText()).toContain("XF06 · definition v2");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Correction rate v2");
  expect(desktop.faults).toEqual([]);
});

it("shows a metric over counties, over towns, over time and against its usual variation, each with its table", async () => {
  const page = await opened(desktop, "/metric/TJ02?basis=live&region=330421&lang=en");
  for (const name of ["Distribution over regions", "Over time", "Control chart · Jiashan"]) {
    const panel = page.getByRole("region", { name });
    await panel.getByRole("button", { name: "Table" }).click();
    await expect.poll(() => panel.getByRole("table").getByRole("row").count()).toBeGreaterThan(4);
  }
  await settled(page);
  expect(await page.getByRole("region", { name: "Distribution over regions" }).getByRole("row").count()).toBeGreaterThan(60);
  expect(await barriers(page)).toEqual([]);
  expect(desktop.faults).toEqual([]);
});

it("shows what is measured by year for its last whole year, and says which", async () => {
  const page = await opened(desktop, "/region/330421?lang=en");
  const row = page.getByRole("region", { name: "All indicators" }).getByRole("row", { name: /Democratic rule-of-law village rate/ });
  expect(await row.innerText()).toMatch(/\d%\s*2022/);
  await row.getByRole("link").click();
  await expect.poll(() => page.getByRole("main").innerText()).toMatch(/2022, Jiashan: \d+\.\d%/);
  for (const name of ["Distribution over regions", "Over time", "Control chart · Jiashan"]) await page.getByRole("region", { name }).waitFor();
  await open(page, `${stage.server.url}/metric/PF01?period=2019&lang=en`);
  expect(await page.getByRole("main").innerText()).toContain("It is measured by year, and 2019 is not kept as a whole: there are 2022.");
  expect(desktop.faults).toEqual([]);
});

it("opens what any figure rests on: of a region's table, of a metric's table, and of a point by keys", async () => {
  const page = await opened(desktop, "/region/330421?lang=en&period=2022Q2&basis=aired");
  const drawer = page.getByRole("dialog", { name: "Where this figure comes from" });
  const traced = async (): Promise<string> => {
    await expect.poll(() => drawer.getByRole("heading", { level: 3 }).allInnerTexts()).toHaveLength(6);
    const text = await drawer.innerText();
    await page.keyboard.press("Escape");
    await expect.poll(() => drawer.count()).toBe(0);
    return text;
  };
  const figure = page.getByRole("region", { name: "All indicators" }).getByRole("button", { name: /^Mediation & settlement rate/ });
  const shown = await figure.innerText();
  await figure.click();
  expect(await traced()).toContain(shown);

  await open(page, `${stage.server.url}/metric/XF05?lang=en&period=2022Q2&basis=aired`);
  const panel = page.getByRole("region", { name: "Over time" });
  await panel.getByRole("listbox").focus();
  for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
  expect(await traced()).toContain("Jiaxing");
  await panel.getByRole("button", { name: "Table" }).click();
  await panel.getByRole("button", { name: /Jiaxing City 2022 Q2.*where it comes from/ }).click();
  expect(await traced()).toContain("2022 Q2");
  expect(desktop.faults).toEqual([]);
});

it("traces no year to date, which is none of the stored periods", async () => {
  const page = await opened(desktop, "/region/330421?acc=ytd&lang=en");
  await expect.poll(() => page.getByRole("region", { name: "All indicators" }).getByRole("row").count()).toBeGreaterThan(20);
  expect(await page.getByRole("main").getByRole("button", { name: /where it comes from/ }).count()).toBe(0);
});

it("finds a metric by its words, and says which are not computed", async () => {
  const page = await opened(desktop, "/metrics?lang=en");
  const all = await page.getByRole("main").locator("tbody tr:has(td)").count();
  expect(all).toBeGreaterThan(70);
  await page.getByRole("searchbox", { name: "Find a metric" }).fill("settlement rate");
  await page.waitForURL(/find=settlement/);
  await expect.poll(() => page.getByRole("main").locator("tbody tr:has(td)").count()).toBeLessThan(6);
  await page.reload();
  await settled(page);
  await page.getByRole("link", { name: "Mediation & settlement rate" }).click();
  await page.waitForURL(/\/metric\/XF05/);
  await open(page, `${stage.server.url}/metrics?find=nosuchmetric&lang=en`);
  expect(await page.getByRole("main").innerText()).toContain("No metric matches “nosuchmetric”.");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => page.getByRole("main").locator("tbody tr:has(td)").count()).toBe(all);
  expect(desktop.faults).toEqual([]);
});

it("says what an address without a region or metric lacks", async () => {
  const page = await opened(desktop, "/region/999999?lang=en");
  await expect.poll(() => page.getByRole("main").innerText()).toContain("There is no region with the code “999999”.");
  await open(page, `${stage.server.url}/metric/NONE?lang=en`);
  expect(await page.getByRole("main").innerText()).toContain("The catalogue has no metric “NONE”.");
  await page.getByRole("link", { name: "See all metrics" }).click();
  await page.waitForURL(/\/metrics/);
});

// Turns red where Inter draws what Chinese sets full width.
it("sets quotation marks, dash and ellipsis by the reader's language", async () => {
  for (const language of ["zh-CN", "en"] as const) {
    const page = await opened(desktop, `/region/999999?lang=${language}`);
    // Until the page stands, its font is nobody's.
    await page.getByRole("main").getByText("“999999”").waitFor();
    const widths = await page.evaluate(async () => {
      const font = `100px ${getComputedStyle(document.body).fontFamily}`;
      await document.fonts.load(font, "“…n");
      const pen = document.createElement("canvas").getContext("2d");
      if (pen === null) return [];
      pen.font = font;
      return ["“", "”", "…"].map((mark) => pen.measureText(mark).width);
    });
    expect(widths.map((width) => width > 90)).toEqual(language === "en" ? [false, false, false] : [true, true, true]);
  }
});

const LOOKS = ["/region/330421?acc=ytd", "/region/330421103?basis=live", "/metric/XF06?basis=live", "/metrics?find="].flatMap((path) => [
  { path, screen: "desktop", language: "zh-CN", theme: "dark" } as const,
  { path, screen: "phone", language: "en", theme: "light" } as const,
  { path, screen: "phone", language: "zh-CN", theme: "dark" } as const,
]);

it.each(LOOKS)("$path is whole on the $screen, $language, $theme", async ({ path, screen, language, theme }) => {
  const watched = screen === "desktop" ? desktop : phone;
  const page = await opened(watched, `${path}&lang=${language}&theme=${theme}`);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual((screen === "desktop" ? DESKTOP : PHONE).width);
  expect(await barriers(page)).toEqual([]);
  expect(watched.faults).toEqual([]);
});
