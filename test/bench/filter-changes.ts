import type { Browser, Locator, Page } from "playwright-core";
import { signIn } from "../browser/sign-in.ts";
import { settled } from "../browser/watched-page.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { median } from "./median.ts";
import { openPage } from "./open-page.ts";
import { saidBy, timeToPaint, type Paints, type Said } from "./painted.ts";

/** Of each filter, there and back. */
const TURNS = 10;

interface Filter {
  readonly name: string;
  readonly path: string;
  /** Leads to what is clicked for one of two states. */
  readonly choose: (page: Page, state: 0 | 1) => Promise<Locator>;
}

/** An option of the page's first select of that name, opened before. */
const option = (label: string, texts: readonly [string, string]): Filter["choose"] => async (page, state) => {
  await page.getByRole("main").getByRole("combobox", { name: label, exact: true }).first().click();
  return page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option").filter({ hasText: texts[state] }).first();
};
const segment = (texts: readonly [string, string]): Filter["choose"] => async (page, state) => page.getByRole("main").getByRole("radio", { name: texts[state], exact: true }).locator("..");
const card = (texts: readonly [string, string]): Filter["choose"] => async (page, state) => page.getByRole("article").getByRole("button", { name: texts[state], exact: true });

const FILTERS: readonly Filter[] = [
  { name: "board, another quarter", path: "/board?period=2026Q2", choose: option("期间", ["2026年二季度", "2026年一季度"]) },
  { name: "board, this period or the year so far", path: "/board?period=2026Q2", choose: segment(["当期", "累计"]) },
  { name: "board, another metric", path: "/board?period=2026Q2&metric=XF05", choose: card(["调解和解率", "行政诉讼败诉率"]) },
  { name: "compare, more quarters", path: "/compare?of=TJ02&periods=last(8,quarter)", choose: option("季度", ["最近 8 季", "最近 4 季"]) },
  { name: "compare, this period or the year so far", path: "/compare?of=TJ02", choose: segment(["当期", "累计"]) },
];

/** Each filter there and back, after both states were seen once, so that their data are at hand. */
export async function filterChanges(opened: Browser, url: string): Promise<BenchResult[]> {
  const page = await openPage(opened, (context) => signIn(context, url));
  const rows: BenchResult[] = [];
  for (const { name, path, choose } of FILTERS) {
    await page.goto(`${url}${path}&lang=zh-CN`);
    const said: Said[] = [];
    for (const state of [1, 0] as const) {
      await (await choose(page, state)).click();
      await settled(page);
      // Morphs, and what is loaded when nothing else is to be done.
      await page.waitForTimeout(1_500);
      said[state] = await saidBy(page);
    }
    const times: Paints[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const state of [1, 0] as const) {
        times.push(await timeToPaint(page, await choose(page, state), said[state] ?? { onScreen: "", inAll: "" }));
        await page.waitForTimeout(400);
      }
    }
    rows.push(judge({ name: `browser: ${name}, from input to paint`, value: median(times.map(({ onScreen }) => onScreen)), unit: "ms" }, { of: "value", atMost: 100 }));
    rows.push(judge({ name: `browser: ${name}, what is below the screen too`, value: median(times.map(({ inAll }) => inAll)), unit: "ms" }));
  }
  await page.context().close();
  return rows;
}
