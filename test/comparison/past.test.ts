import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { suits } from "../questions/facts.ts";
import { each, loadSampleInstallation } from "../questions/sample-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { EVERYTHING, ask } from "./asked.ts";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadSampleInstallation(fresh.database);
  const before = [...suits("900001", "2025Q1", 20, 12), ...suits("900002", "2025Q1", 40, 10), ...suits("900003", "2025Q1", 30, 1)];
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: each(before) });
});
afterAll(() => fresh.drop());

it("judges a figure against the same period a year before by the difference of both", async () => {
  const { series } = await ask(fresh.database, { metrics: ["SS02", "XF03"], regions: ["900001", "900002", "900003", "900004"], periods: ["2026Q1"] }, EVERYTHING);
  // 2 of 20 after 12 of 20: −0.69 to −0.20. 4 of 40 after 10 of 40: −0.31 to 0.02, though 25 % lies outside the 4 to 23 % of the first alone. 1 of 5 is too few; nothing before.
  expect(series[0]?.derived.pastBand).toEqual(["better", "similar", "not_ranked", null]);
  expect(series[1]?.derived.pastBand).toEqual([null, null, null, null]);
});
