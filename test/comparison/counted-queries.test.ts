import { questionRoom } from "@plumbline/server/query/question-room.ts";
import { planCompare } from "@plumbline/server/query/compare/plan-compare.ts";
import { plainLookups } from "@plumbline/server/query/selection/load-lookups.ts";
import { parseSelection } from "@plumbline/server/query/selection/parse-selection.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";
import { EVERYTHING, VALUES, ask } from "./asked.ts";
import type { Words } from "./asked.ts";

let fresh: FreshDatabase;
const room = questionRoom();

beforeAll(async () => {
  fresh = await freshSampleDatabase();
});
afterAll(() => fresh.drop());

/** The names of the queries of a question that was asked before: what is kept per data version is there. */
async function queriesOf(words: Words, options = EVERYTHING): Promise<string[]> {
  await ask(fresh.database, words, options, room);
  const names: string[] = [];
  await ask(fresh.database, words, options, room, (name) => names.push(name));
  return names;
}

const SMALL: Words = { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] };
const LARGE: Words = { metrics: ["XF01", "XF03", "XF05", "XF09", "SS01", "SS05", "TJ01", "TJ02"], regions: ["900000", "counties(900000)", "towns(900000)"], periods: ["2025Q1..2026Q3", "2025", "2026-01..2026-06"] };

it("reads one cell and sixteen hundred, with everything beside them, by one query", async () => {
  expect(await queriesOf(SMALL)).toEqual(["read figures current"]);
  expect(await queriesOf(LARGE)).toEqual(["read figures current"]);
});

it("reads single units by one more query, however many sums lack units", async () => {
  const words = { ...LARGE, metrics: ["YS05", "SS02"] };
  expect(await queriesOf(words)).toEqual(["read figures current", "read figures current"]);
});

it("does not read what nobody asks for", async () => {
  const catalogue = await fresh.database.read(cityScope(), (tx) => room.catalogues.of(tx));
  const selection = parseSelection({ metrics: ["XF05", "SS05"], regions: ["900001"], periods: ["2026Q2"], basis: "live", accumulation: "period" }, catalogue, plainLookups(catalogue));
  const size = (options: typeof EVERYTHING): number => planCompare(selection, options, catalogue).figures.size;
  const nothing = { ...EVERYTHING.derived, yearToDate: false, rollingYear: false, target: false, shareOfParent: false, distanceToReference: false, distanceToBest: false, bandLevel: false, targetBand: false, pastBand: false, smoothed: false };
  const bare = size(VALUES);
  expect(size({ ...VALUES, derived: nothing })).toBe(bare);
  for (const free of ["target", "bandLevel", "targetBand"]) expect([free, size({ ...VALUES, derived: { ...nothing, [free]: true } })]).toEqual([free, bare]);
  for (const dear of ["yearToDate", "rollingYear", "shareOfParent", "distanceToBest", "pastBand", "smoothed"]) {
    expect([dear, size({ ...VALUES, derived: { ...nothing, [dear]: true } }) > bare]).toEqual([dear, true]);
  }
});
