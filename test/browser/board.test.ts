import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chartRows, rankingOf } from "./chart-rows.ts";
import { correctedLedger, importLedger, settleOneMore } from "./ledger.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, settled, watchedPage } from "./watched-page.ts";

const BOARD = "/board?metric=XF05&period=2022Q4&acc=ytd&lang=zh-CN";
/** Longer than a notice and the answers to it take on a busy machine. */
const PATIENCE = 30_000;

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-browser-"));
  stage = await setStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Numbers {
  /** "69.7%" and "62/89件" of the city's card. */
  readonly card: readonly (string | undefined)[];
  /** Rank, name, value, count and move of the county's bar. */
  readonly row: readonly string[] | undefined;
}

async function numbersOnScreen(page: Page): Promise<Numbers> {
  const texts = await page.getByRole("article").filter({ has: page.getByRole("heading", { name: "调解和解率" }) }).locator("p").allInnerTexts();
  const rows = await chartRows(rankingOf(page, "调解和解率"));
  const card = texts.join(" ").replaceAll(/\s/g, "");
  return { card: [/[\d.]+%/.exec(card)?.[0], /\d+\/\d+件/.exec(card)?.[0]], row: rows.find((row) => row.includes("嘉善县")) };
}

it("shows a corrected case by itself, on the card and in the county's row", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url);
  await open(page, stage.server.url + BOARD);
  const before = await numbersOnScreen(page);
  // The one county with figures has nobody to stand before.
  expect(before.row).toEqual(["–", "嘉善县", "73.1%", "57/78", "不排位"]);
  const [settledCases = NaN, concluded = NaN] = before.card[1]?.match(/\d+/g)?.map(Number) ?? [];
  expect(before.card[0]).toBe(`${((100 * settledCases) / concluded).toFixed(1)}%`);

  await settleOneMore(stage, folder);

  await expect.poll(() => numbersOnScreen(page), { timeout: PATIENCE, interval: 250 }).toEqual({
    card: [`${((100 * (settledCases + 1)) / concluded).toFixed(1)}%`, `${settledCases + 1}/${concluded}件`],
    row: ["–", "嘉善县", "74.4%", "58/78", "不排位"],
  });
  const seen = await numbersOnScreen(page);
  await page.reload();
  await settled(page);
  expect(await numbersOnScreen(page)).toEqual(seen);
  expect(faults).toEqual([]);
});

it("shows nothing of a file that was refused, and the command says why", async () => {
  const { page } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url);
  await open(page, stage.server.url + BOARD);
  const before = await numbersOnScreen(page);
  const refused = await importLedger(stage, folder, "坏.csv", `${(await correctedLedger(stage)).trimEnd()}\n2,乌有县,2022-10-08,2022-10-09,调解\n`);
  expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(/坏\.csv, row 3, column “县（市、区）”: “乌有县” [^]*Refused: 1 fault; nothing was written\./) });
  await page.reload();
  await settled(page);
  expect(await numbersOnScreen(page)).toEqual(before);
});
