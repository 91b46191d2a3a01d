import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layoutShifts } from "./layout-shifts.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, PHONE, settled, watchedPage } from "./watched-page.ts";

/** Half of what counts as good; sums over a whole first load. */
const MOST = 0.05;
/** As long as an answer takes over a slow line: each stage of a page is seen before the next one comes. */
const ANSWER_MS = 120;

const PATHS = [
  "/board", "/board?basis=aired", "/board?board=business-environment", "/board?board=dispute-resolution", "/board/330421?metric=TJ02",
  "/compare", "/compare?view=table", "/compare?view=funnel", "/compare?view=change", "/compare?view=map",
  "/cases", "/region/330421", "/metrics", "/metric/TJ02", "/index-builder", "/explore", "/account",
] as const;
/** The longer words where heads stand in one row, the shorter ones where each line is full: that is where most moved. */
const READERS = [{ screen: DESKTOP, width: "1440", language: "en" }, { screen: PHONE, width: "390", language: "zh-CN" }] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

it("sees what moves by itself", async () => {
  const { page } = await watchedPage(stage.browser, DESKTOP);
  await page.goto(`${stage.server.url}/sign-in?lang=en`);
  await page.getByRole("button").first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 200px" })));
  const shifts = await layoutShifts(page);
  expect(Math.max(0, ...shifts.map(({ value }) => value))).toBeGreaterThan(MOST);
  await page.context().close();
});

it("leaves on the phone as much room above a comparison's view as its sentence will take", async () => {
  const { page } = await watchedPage(stage.browser, PHONE);
  await signIn(page.context(), stage.server.url);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("query CompareIndicator(") === true) await held;
    await route.continue();
  });
  await page.goto(`${stage.server.url}/compare?lang=zh-CN`);
  const main = page.getByRole("main");
  await main.getByRole("combobox").first().waitFor();
  const outlined = await main.getByRole("status").locator("div").last().boundingBox();
  release();
  await settled(page);
  const shown = await main.getByRole("region").first().boundingBox();
  expect(Math.abs((shown?.y ?? 0) - (outlined?.y ?? Number.NaN))).toBeLessThan(24);
  await page.context().close();
});

describe.each(READERS)("at $width in $language", ({ screen, language }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await watchedPage(stage.browser, screen));
    await signIn(page.context(), stage.server.url);
    await page.route("**/graphql", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
      await route.continue().catch(() => {});
    });
  });
  afterAll(() => page.context().close());

  it.each(PATHS)("%s keeps its place while it loads", async (path) => {
    await open(page, `${stage.server.url}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
    // Charts below the fold and outlines come after what is read first.
    await page.waitForLoadState("networkidle");
    const shifts = await layoutShifts(page);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    expect(sum, shifts.flatMap(({ value, moved }) => [value.toFixed(4), ...moved]).join("\n")).toBeLessThan(MOST);
  });
});
