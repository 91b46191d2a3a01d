import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runPlumbline } from "../testkit/built-product.ts";
import { chartRows, rankingOf } from "./chart-rows.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, settled, watchedPage } from "./watched-page.ts";

const BOARD = "/board?metric=XF05&period=2022Q4&acc=ytd&lang=zh-CN";
/** Longer than the page waits between two looks at the data version. */
const A_LOOK = 30_000;

const MAPPING = {
  name: "reconsideration-ledger",
  kind: "cases",
  type: { constant: "reconsideration" },
  fields: {
    caseNumber: { column: "案号" },
    county: { column: "县（市、区）" },
    acceptedOn: { column: "受理日期" },
    concludedOn: { column: "审结日期" },
    outcome: { column: "结案方式", values: { 调解: "mediated" } },
  },
};

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

/** The ledger's row of one case that was upheld in Jiashan, now with the outcome that it had in truth. */
async function correctedLedger(): Promise<string> {
  const [found] = await stage.fresh.admin<{ number: string; accepted: string; concluded: string }[]>`
    select case_number as number, accepted_on::text as accepted, concluded_on::text as concluded from case_record
    where type = 'reconsideration' and county_code = '330421' and outcome = 'upheld' and concluded_on between '2022-10-01' and '2022-12-31' order by 1 limit 1`;
  if (found === undefined) throw new Error("Jiashan has no upheld case in the quarter.");
  return `案号,县（市、区）,受理日期,审结日期,结案方式\n${found.number},嘉善县,${found.accepted},${found.concluded},调解\n`;
}

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
  expect(before.row).toEqual(["1", "嘉善县", "73.1%", "57/78", "—"]);
  const [settledCases = NaN, concluded = NaN] = before.card[1]?.match(/\d+/g)?.map(Number) ?? [];
  expect(before.card[0]).toBe(`${((100 * settledCases) / concluded).toFixed(1)}%`);

  const [file, mapping] = [join(folder, "更正.csv"), join(folder, "mapping.json")];
  writeFileSync(file, await correctedLedger());
  writeFileSync(mapping, JSON.stringify(MAPPING));
  const imported = await runPlumbline(stage.fresh.adminUrl, "import", file, "--mapping", mapping);
  expect(imported).toMatchObject({ code: 0, output: expect.stringMatching(/更正\.csv: cases: 1 changed; \d+ cells; data version \d+\./) });

  await expect.poll(() => numbersOnScreen(page), { timeout: A_LOOK, interval: 250 }).toEqual({
    card: [`${((100 * (settledCases + 1)) / concluded).toFixed(1)}%`, `${settledCases + 1}/${concluded}件`],
    row: ["1", "嘉善县", "74.4%", "58/78", "—"],
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
  const [file, mapping] = [join(folder, "坏.csv"), join(folder, "mapping.json")];
  writeFileSync(file, `${(await correctedLedger()).trimEnd()}\n2,乌有县,2022-10-08,2022-10-09,调解\n`);
  writeFileSync(mapping, JSON.stringify(MAPPING));
  const refused = await runPlumbline(stage.fresh.adminUrl, "import", file, "--mapping", mapping);
  expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(/坏\.csv, row 3, column “县（市、区）”: “乌有县” [^]*Refused: 1 fault; nothing was written\./) });
  await page.reload();
  await settled(page);
  expect(await numbersOnScreen(page)).toEqual(before);
});
