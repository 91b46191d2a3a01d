import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import postgres from "postgres";
import { launchBrowser } from "../browser/launch-browser.ts";
import { signIn } from "../browser/sign-in.ts";
import { settled } from "../browser/watched-page.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { correctCase, nextCorrection } from "./correct-case.ts";
import { median } from "./median.ts";
import { openPage } from "./open-page.ts";
import { watchFor } from "./painted.ts";

const IMPORTS = 7;

/** Imports by the command line while two browsers look on. */
export async function liveUpdates(opened: Browser, url: string, databaseUrl: string): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const other = await launchBrowser();
  try {
    const times: number[] = [];
    const pages = [await boardOf(opened, url, "demo-leader"), await boardOf(other, url, "demo-analyst")];
    for (let round = 0; round < IMPORTS; round += 1) {
      const counts = /(\d+)(\/\d+)/.exec(await cardOf(pages[0]));
      if (counts === null) throw new Error("The card shows no count.");
      const more = (await nextCorrection(sql)).corrected === "调解" ? 1 : -1;
      const watched = await Promise.all(pages.map((page) => watchFor(page, `${Number(counts[1]) + more}${counts[2] ?? ""}`)));
      const committed = await correctCase(databaseUrl, sql, folder);
      for (const { moment } of watched) times.push((await moment()) - committed);
      // Longer than marks of a change stay.
      await pages[0]?.waitForTimeout(1_000);
    }
    await pages[0]?.context().close();
    return [judge({ name: "browser: an import's commit to the changed figure painted in two open browsers", value: median(times), unit: "ms" }, { of: "value", atMost: 1_000 })];
  } finally {
    await other.close();
    await sql.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function boardOf(opened: Browser, url: string, account: "demo-leader" | "demo-analyst"): Promise<Page> {
  const page = await openPage(opened, (context) => signIn(context, url, account));
  await page.goto(`${url}/board?metric=XF05&period=2026Q3&acc=ytd&basis=live&lang=zh-CN`);
  await settled(page);
  await page.waitForFunction(() => document.querySelector("main [data-live=true]") !== null);
  return page;
}

/** The words of the card itself; its curve says figures of other quarters. */
const cardOf = async (page: Page | undefined): Promise<string> =>
  (await page?.getByRole("article").filter({ has: page.getByRole("heading", { name: "调解和解率" }) }).locator("p").allInnerTexts())?.join(" ") ?? "";
