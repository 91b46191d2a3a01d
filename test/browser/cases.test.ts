import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { signIn } from "./sign-in.ts";
import type { DemonstrationAccount } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import { takenCsv } from "./taken-csv.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, watchedPage } from "./watched-page.ts";
import type { Screen, WatchedPage } from "./watched-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function pageOf(user: DemonstrationAccount, path: string, screen: Screen = DESKTOP): Promise<WatchedPage> {
  const watched = await watchedPage(stage.browser, screen);
  await signIn(watched.page.context(), stage.server.url, user);
  await open(watched.page, stage.server.url + path);
  return watched;
}

/** The table's lines: the name, without the note below it, and the values of its cells. */
async function lines(page: Page): Promise<string[][]> {
  const rows = page.locator("table tbody tr");
  await rows.first().waitFor();
  return rows.evaluateAll((found) => found.map((row) => [...row.children].map((cell) => (cell.firstChild?.textContent ?? "").trim())));
}

/** Heads of figures that do not stand over their numbers, and names of columns that are out of sight while their figures are in it. */
async function badHeads(page: Page): Promise<string[]> {
  return page.locator("table").first().evaluate((table) => {
    const room = table.parentElement;
    const names = table.querySelector("tbody th");
    if (room === null || names === null) return ["no table"];
    const found = [...table.querySelectorAll("thead tr:last-child th")].flatMap((head, at) => (at > 0 || table.querySelector("[scope=colgroup]") !== null ? [head] : [])).filter((head) => getComputedStyle(head).textAlign !== "right").map((head) => head.textContent);
    const [widest] = [room.scrollWidth - room.clientWidth];
    for (const part of [0, 0.35, 0.7, 1]) {
      room.scrollLeft = part * widest;
      const [left, right] = [names.getBoundingClientRect().right, room.getBoundingClientRect().right];
      for (const group of table.querySelectorAll("[scope=colgroup]")) {
        const [all, name] = [group.getBoundingClientRect(), group.firstElementChild?.getBoundingClientRect()];
        const seen = Math.min(all.right, right) - Math.max(all.left, left);
        if (name === undefined || seen < name.width + 24) continue;
        if (name.left < left - 1 || name.right > right + 1) found.push(`${group.textContent} at ${part}`);
      }
    }
    return found;
  });
}

const WIDE = "/cases?lang=en&rows=matter&figures=concluded,settlementRate&types=mediation&periods=2022Q1..2022Q4";

describe("the cases page", () => {
  it("counts by what the address says and reads it back after a reload", async () => {
    const { page, faults } = await pageOf("demo-analyst", "/cases?lang=en&periods=2022Q1..2022Q4");
    const types = await lines(page);
    expect(types.map(([name]) => name)).toEqual(expect.arrayContaining(["Reconsideration", "People's mediation", "Total"]));
    await page.getByRole("combobox", { name: "Rows" }).click();
    await page.getByTitle("Matter", { exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("rows")).toBe("matter");
    await expect.poll(async () => (await lines(page)).map(([name]) => name)).toContain("Neighbours");
    const before = await lines(page);
    await page.reload();
    await expect.poll(() => lines(page)).toEqual(before);
    await open(page, `${stage.server.url}/cases?lang=en&matter=nosuch`);
    const flow = page.getByRole("region", { name: "Accepted, concluded, pending" });
    expect(await flow.innerText()).toContain("meets the filters: matter “nosuch”.");
    expect(await flow.getByRole("listbox").count()).toBe(0);
    await flow.getByRole("button", { name: "Clear filters" }).click();
    await flow.getByRole("listbox").waitFor();
    expect(faults).toEqual([]);
  });

  it("sorts words by how many cases they have, and by a figure when its head is pressed, with the total where it was", async () => {
    const { page } = await pageOf("demo-analyst", WIDE);
    const counts = async () => (await lines(page)).slice(0, -1).map(([, count]) => Number((count ?? "").replaceAll(",", "")));
    const most = await counts();
    expect(most).toEqual(most.toSorted((a, b) => b - a));
    expect(await page.locator("th[aria-sort=descending]").innerText()).toContain("Concluded");
    await page.locator("th button").filter({ hasText: "Concluded" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("sort")).toBe("concluded.up");
    await expect.poll(counts).toEqual(most.toSorted((a, b) => a - b));
    expect((await lines(page)).at(-1)?.[0]).toBe("Total");
  });

  it("takes the rest together, and the total stays what it was", async () => {
    const { page } = await pageOf("demo-analyst", WIDE);
    const total = (await lines(page)).at(-1);
    await open(page, `${stage.server.url}${WIDE}&top=2&sort=concluded`);
    await expect.poll(async () => (await lines(page)).length).toBe(4);
    const few = await lines(page);
    expect(few[2]?.[0]).toMatch(/^\d+ others$/);
    expect(few.at(-1)).toEqual(total);
    const count = (line: readonly string[] | undefined): number => Number((line?.[1] ?? "").replaceAll(",", ""));
    expect(count(few[0]) + count(few[1]) + count(few[2])).toBe(count(few[3]));
  });

  it("leads from a number to as many cases, and Back closes the list", async () => {
    const { page, faults } = await pageOf("demo-analyst", `${WIDE}&within=330421`);
    const [first] = (await lines(page)).filter(([, count]) => Number(count) > 0 && Number(count) < 50);
    if (first === undefined) throw new Error("No matter has few enough cases for one page of the list.");
    await page.getByRole("button", { name: `${first[0]}: ${first[1]} cases concluded: see the list` }).click();
    const list = page.getByRole("region", { name: /^Cases concluded · / });
    await expect.poll(() => list.locator("tbody tr").count()).toBe(Number(first[1]));
    await page.goBack();
    await expect.poll(() => list.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("hands the table over as it stands, with its totals and where it was counted from", async () => {
    const { page } = await pageOf("demo-analyst", WIDE);
    const shown = await lines(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Raw data, CSV" }).click()]);
    const rows = parse<Record<string, string>>(readFileSync(await download.path(), "utf8"), { bom: true, columns: true });
    expect(rows.map((row) => Number(row["concluded"]).toLocaleString("en-US"))).toEqual(shown.map(([, count]) => count));
    expect(rows.map((row) => row["row"])).toEqual([...Array.from({ length: rows.length - 1 }, () => "group"), "total"]);
    expect(rows[0]).toMatchObject({ source: "facts", synthetic: "true", basis: "live" });
    const taken = await takenCsv(page.getByRole("region", { name: "Concluded, settlement rate by matter" }));
    expect(taken.name).toContain("2022-Q1-–-2022-Q4-Live-Jiaxing");
    expect(taken.lines[0]).toEqual(["Matter", "Concluded (cases)", "Settlement rate (%)", "Settlement rate n · numerator", "Settlement rate n · denominator"]);
    expect(taken.lines.slice(1, shown.length).map(([, concluded, rate]) => [concluded, rate])).toEqual(shown.slice(0, -1).map(([, concluded, rate]) => [concluded, rate]));
    expect(taken.lines.flat().join()).toMatch(/As of .+ · data version/);
  });

  it("says what approved figures cannot be split by, and leads to those that can", async () => {
    const { page } = await pageOf("demo-analyst", "/cases?lang=en&rows=matter&basis=approved&figures=pending,concluded");
    await expect.poll(() => page.getByText("there is no matter").count()).toBe(1);
    expect(await page.getByRole("main").getByTitle("Pending at end", { exact: true }).count()).toBe(1);
    await page.getByRole("button", { name: "See types instead" }).click();
    await expect.poll(async () => (await lines(page)).map(([name]) => name)).toContain("Reconsideration");
    expect(await page.getByText("Case records stand as they are now").isVisible()).toBe(true);
  });
});

describe("those who read fewer cases or none", () => {
  it("see their own region's, and no list of others'", async () => {
    const { page, faults } = await pageOf("demo-county", "/cases?lang=en");
    await expect.poll(() => page.getByText("Jiashan", { exact: true }).filter({ visible: true }).count()).toBe(1);
    expect((await lines(page)).length).toBeGreaterThan(2);
    await open(page, `${stage.server.url}/cases?lang=en&within=330400&basis=live`);
    await expect.poll(() => page.getByText("Live figures are open for Jiashan").count()).toBe(1);
    expect(await page.locator("table").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("are told so where somebody sends them a list", async () => {
    const { page, faults } = await pageOf("demo-admin", "/cases?lang=en&list=concluded~mediation~");
    await expect.poll(() => page.getByText("This account reads no case records").isVisible()).toBe(true);
    expect((await lines(page)).length).toBeGreaterThan(2);
    expect(await page.getByRole("button", { name: /see the list/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe.each([["desktop", DESKTOP], ["phone", PHONE]] as const)("on the %s", (_name, screen) => {
  it.each(["zh-CN", "en"])("nothing is cut off, overlaps or bars the way in %s", async (language) => {
    for (const [theme, path] of [["light", "/cases?rows=matter&columns=period&matter=labour,neighbours"], ["dark", "/cases?rows=region&list=pending~330421~"]]) {
      const { page, faults } = await pageOf("demo-leader", `${path}&lang=${language}&theme=${theme}`, screen);
      await lines(page);
      await expect.poll(() => page.locator("[aria-busy=true]").count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screen.width);
      expect(await barriers(page)).toEqual([]);
      expect(await badHeads(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});
