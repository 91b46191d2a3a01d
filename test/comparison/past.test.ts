import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dispute, suits } from "../questions/facts.ts";
import { each } from "../questions/sample-installation.ts";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { EVERYTHING, ask } from "./asked.ts";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  const before = [...suits("900001", "2025Q1", 20, 12), ...suits("900002", "2025Q1", 40, 10), ...suits("900003", "2025Q1", 30, 1), ...suits("900002", "2025Q2", 20, 8)];
  // Of forty mediations each, 38, 34 and 30 ended in agreement.
  const mediations = [["900002101", 38], ["900003101", 34], ["900004101", 30]] as const;
  const cases = mediations.flatMap(([town, agreed]) => Array.from({ length: 40 }, (_, at) => dispute(`${town}-${at}`, town.slice(0, 6), "2026-07-01", "2026-07-20", at < agreed ? "agreed" : "not_agreed", { town })));
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: each(before), cases: each(cases) });
});
afterAll(() => fresh.drop());

it("judges a figure against the same period a year before by the difference of both", async () => {
  const { series } = await ask(fresh.database, { metrics: ["SS02", "XF03"], regions: ["900001", "900002", "900003", "900004"], periods: ["2026Q1"] }, EVERYTHING);
  // 2 of 20 after 12 of 20: −0.69 to −0.20. 4 of 40 after 10 of 40: −0.31 to 0.02, though 25 % lies outside the 4 to 23 % of the first alone. 1 of 5 is too few; nothing before.
  expect(series[0]?.derived.pastBand).toEqual(["better", "similar", "not_ranked", null]);
  expect(series[1]?.derived.pastBand).toEqual([null, null, null, null]);
  // At 99.8 % the first is −0.76 to −0.04 still.
  expect(series[0]?.derived.pastBandLevel).toEqual([0.998, null, null, null]);
});

it("names 95 % where the difference from the own past does not reach further", async () => {
  const { series } = await ask(fresh.database, { metrics: ["SS02"], regions: ["900002"], periods: ["2026Q2"] }, EVERYTHING);
  // None of 12 after 8 of 20: −0.62 to −0.10 at 95 %; at 99.8 % the upper ends of 0.44 and 0.26 reach beyond the 0.4 between them.
  expect([series[0]?.derived.pastBand, series[0]?.derived.pastBandLevel]).toEqual([["better"], [0.95]]);
});

it("judges a figure against its target at both levels", async () => {
  const { series } = await ask(fresh.database, { metrics: ["TJ02", "SS02"], regions: ["900002101", "900003101", "900004101"], periods: ["2026Q3"] }, EVERYTHING);
  // The target is 95 %. 38 of 40 are that; 34 are 71–93 % and at the wider level 61–95.3 %; 30 are at most 90 %.
  expect(series[0]?.derived.targetBand).toEqual(["similar", "worse", "worse"]);
  expect(series[0]?.derived.targetBandLevel).toEqual([null, 0.95, 0.998]);
  expect(series[1]?.derived.targetBandLevel).toEqual([null, null, null]);
});
