import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { watchedPage } from "./watched-page.ts";

const WALL = "/wall?period=2022Q3&basis=approved&lang=zh-CN&theme=dark";
const SCREENS = { "4K": { width: 3840, height: 2160 }, "full HD": { width: 1920, height: 1080 } } as const;
const PAGE_MS = 30_000;
/** Longer than anything that is waited for takes on a busy machine. */
const PATIENCE = { timeout: 30_000, interval: 50 };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** A wall whose clock a test turns. */
async function wallPage(screen: keyof typeof SCREENS = "full HD", more = ""): Promise<{ page: Page; faults: string[] }> {
  const watched = await watchedPage(stage.browser, SCREENS[screen]);
  const { page } = watched;
  await signIn(page.context(), stage.server.url);
  await page.clock.install({ time: new Date("2022-10-20T01:30:00Z") });
  await page.goto(stage.server.url + WALL + more);
  await expect.poll(async () => { await page.clock.runFor(200); return whole(page); }, PATIENCE).toBe(true);
  return watched;
}

/** Whether the page of the rotation is drawn: its number, and a picture in every chart. */
const whole = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const charts = [...document.querySelectorAll("main [role=listbox]")];
    return document.querySelector("[data-page]")?.textContent !== "" && charts.length > 0 && charts.every((chart) => chart.querySelector("svg path, svg text") !== null);
  });
const pageNumber = async (page: Page): Promise<string> => (/^\d+ \/ \d+/.exec((await page.locator("[data-page]").textContent()) ?? "") ?? [""])[0];

/** Whether anything scrolls, the size of the smallest letters, and what is drawn where it cannot be seen. */
const seenOn = (page: Page): Promise<{ readonly scrolls: boolean; readonly least: number; readonly outside: readonly (string | null)[] }> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const shown = [...document.querySelectorAll<HTMLElement>("main h1, main h2, main p, main span, main svg text")].filter((element) => (element.textContent ?? "").trim() !== "" && element.closest(".visually-hidden") === null && element.childElementCount === 0);
    const enlarged = (element: Element | null): number => (element === null ? 1 : new DOMMatrix(getComputedStyle(element).transform).a * enlarged(element.parentElement));
    const least = Math.min(...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * enlarged(element.closest("div, p, h1, h2, header, footer"))));
    // Whatever is drawn may be cut by the window and by each frame around it that hides what is outside.
    const frames = (element: Element | null): DOMRect[] => (element === null ? [new DOMRect(0, 0, innerWidth, innerHeight)] : [...(element instanceof HTMLElement && getComputedStyle(element).overflow === "hidden" ? [element.getBoundingClientRect()] : []), ...frames(element.parentElement)]);
    // The box of a word is somewhat higher than the word.
    const outside = shown.filter((element) => { const box = element.getBoundingClientRect(); const spare = 1 + box.height * 0.2; return frames(element.parentElement).some((frame) => box.right > frame.right + 1 || box.bottom > frame.bottom + spare || box.left < frame.left - 1 || box.top < frame.top - spare); }).map((element) => element.textContent);
    return { scrolls: scrollWidth > clientWidth || scrollHeight > clientHeight, least, outside };
  });

/** Lets a page's time pass, and the frames in which the next one is drawn. */
async function turnPage(page: Page): Promise<void> {
  await page.clock.fastForward(PAGE_MS);
  await page.clock.runFor(100);
}

/** Boards of a city and of a county, with and without a map. */
const BOARDS = { "the city": "", "a county": "&region=330421", "the city's business environment": "&board=business-environment" } as const;

describe.each(["4K", "full HD"] as const)("on a %s screen", (screen) => {
  it.each(Object.entries(BOARDS))("shows every page of %s whole: nothing scrolls, nothing is cut off, no letter is too small", async (_, board) => {
    const { page, faults } = await wallPage(screen, board);
    const [, pages = "0"] = (await pageNumber(page)).split(" / ");
    expect(Number(pages)).toBeGreaterThan(7);
    for (let turned = 0; turned < Number(pages); turned += 1) {
      await expect.poll(async () => { await page.clock.runFor(50); return whole(page); }, PATIENCE).toBe(true);
      expect(await pageNumber(page)).toBe(`${turned + 1} / ${pages}`);
      // A chart that comes with its page takes its room with the next frame.
      await expect.poll(async () => { await page.clock.runFor(50); return (await seenOn(page)).outside; }, PATIENCE).toEqual([]);
      const seen = await seenOn(page);
      expect(seen.scrolls).toBe(false);
      // 52 px of 3840, hence 26 of 1920.
      expect(seen.least, `page ${turned + 1}`).toBeGreaterThanOrEqual((SCREENS[screen].width / 3840) * 52 - 0.01);
      await turnPage(page);
    }
    await expect.poll(() => pageNumber(page), PATIENCE).toBe(`1 / ${pages}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("by keys", () => {
  it("arrows step and stop, any key starts again, Escape leaves to the board", async () => {
    const { page } = await wallPage();
    const first = await pageNumber(page);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => pageNumber(page), PATIENCE).toMatch(/^2 /);
    await page.getByText("已暂停轮播").waitFor();
    await turnPage(page);
    expect(await pageNumber(page)).toMatch(/^2 /);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => pageNumber(page), PATIENCE).toBe(first);
    await page.keyboard.press(" ");
    await page.getByText("已暂停轮播").waitFor({ state: "detached" });
    await turnPage(page);
    await expect.poll(() => pageNumber(page), PATIENCE).toMatch(/^2 /);
    await page.keyboard.press("Escape");
    await page.waitForURL(/\/board\?/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ period: "2022Q3", basis: "approved" });
    await page.context().close();
  });

  it("goes on by itself when it was stopped and left alone", async () => {
    const { page } = await wallPage();
    await page.keyboard.press("x");
    await page.getByText("已暂停轮播").waitFor();
    await page.clock.fastForward(600_000);
    await expect.poll(() => page.getByText("已暂停轮播").count(), PATIENCE).toBe(0);
    await page.context().close();
  });
});

it("greys the moment of its data when the next quarter is overdue", async () => {
  const { page } = await wallPage();
  const asOf = page.locator("header [data-overdue]");
  expect(await asOf.getAttribute("data-overdue")).toBe("false");
  // Fifteen days after the next quarter's end.
  await page.clock.setSystemTime(new Date("2023-01-17T00:00:00Z"));
  await page.clock.runFor(61_000);
  await expect.poll(() => asOf.getAttribute("data-overdue"), PATIENCE).toBe("true");
  // The jump may have cost the connection, which is said first, until it is back.
  await expect.poll(async () => { await page.clock.runFor(1_000); return asOf.innerText(); }, PATIENCE).toContain("已逾期");
  await page.context().close();
});

/** Bytes of the page's heap after a full collection, its nodes and its listeners. */
async function heap(devtools: CDPSession): Promise<{ readonly bytes: number; readonly nodes: number; readonly listeners: number }> {
  for (let times = 0; times < 3; times += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { bytes: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** Bytes, or whatever is counted, that a series grows with each of its steps: the slope of the least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [up, down] = values.reduce(([above, below], value, at) => [above + (at - middle) * (value - mean), below + (at - middle) ** 2], [0, 0]);
  return up / down;
}

/** Hands the page's 30 seconds over to the test: `turnPages(n)` lets them pass n times, each with the frames in which a page is drawn. */
function handTurned(span: number): void {
  const waiting = new Map<number, () => void>();
  const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  let next = -1;
  const patched = window as unknown as { setTimeout: unknown; clearTimeout: unknown; turnPages: (count: number) => Promise<void> };
  patched.setTimeout = (work: () => void, delay?: number, ...rest: unknown[]): number => {
    if (delay !== span) return set(work, delay, ...rest);
    waiting.set(next, work);
    return next--;
  };
  patched.clearTimeout = (id?: number): void => {
    if (id === undefined || !waiting.delete(id)) clear(id);
  };
  patched.turnPages = async (count) => {
    for (let turned = 0; turned < count; turned += 1) {
      // A page that has just been given newer figures sets its time anew with its next drawing.
      for (let frames = 0; waiting.size === 0 && frames < 600; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const works = [...waiting.values()];
      waiting.clear();
      for (const work of works) work();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  };
}

/** Pages until caches are full and code is compiled: read before that, a heap grows that is bounded. */
const WARMING = 1_200;
const ROTATIONS = 1_000;
const READINGS = 11;

// Turns red when the wall keeps something of each page, for example every drawing in an array outside.
it("keeps its memory within bounds over thousands of pages and changing data", async () => {
  const { page } = await watchedPage(stage.browser, SCREENS["full HD"]);
  await signIn(page.context(), stage.server.url);
  await page.addInitScript(handTurned, PAGE_MS);
  await page.goto(stage.server.url + WALL);
  await expect.poll(() => whole(page), PATIENCE).toBe(true);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  let answers = 0;
  page.on("response", (response) => (answers += (response.request().postData() ?? "").includes("BoardCards") ? 1 : 0));
  const turnMany = async (count: number): Promise<void> => {
    await page.evaluate((times) => (window as unknown as { turnPages: (count: number) => Promise<void> }).turnPages(times), count);
    // A week holds changes as well: each makes the wall ask for all that it shows once more.
    const before = answers;
    await stage.fresh.database.change({ kind: "test", actor: "test", note: null }, async () => null);
    await expect.poll(() => answers, PATIENCE).toBeGreaterThan(before);
  };
  for (let round = 0; round < 6; round += 1) await turnMany(WARMING / 6);
  const shownFirst = await pageNumber(page);
  const readings = [await heap(devtools)];
  const turned = ROTATIONS / (READINGS - 1);
  for (let reading = 1; reading < READINGS; reading += 1) {
    await turnMany(turned);
    readings.push(await heap(devtools));
  }
  const perWeek = (slope(readings.map(({ bytes }) => bytes)) / turned) * 20_160;
  process.stdout.write(`${JSON.stringify({ readings: readings.map(({ bytes, nodes, listeners }) => [Math.round(bytes / 1000), nodes, listeners]), kilobytesInAWeek: Math.round(perWeek / 1000) })}\n`);
  const [first, last] = [readings[0], readings.at(-1)];
  // The pages did turn: they end elsewhere than they began, or the round is as long as they are many.
  const [, pages = "1"] = shownFirst.split(" / ");
  expect(Number((await pageNumber(page)).split(" ")[0])).toBe(((Number(shownFirst.split(" ")[0]) - 1 + ROTATIONS) % Number(pages)) + 1);
  // A week of growth at the measured slope stays below what the page has to begin with.
  expect(perWeek).toBeLessThan(first?.bytes ?? 0);
  expect(last?.nodes ?? Infinity).toBeLessThan((first?.nodes ?? 0) * 1.2 + 200);
  expect(last?.listeners ?? Infinity).toBeLessThan((first?.listeners ?? 0) * 1.2 + 50);
  await page.context().close();
}, 900_000);
