import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { reported, suits } from "./facts.ts";
import { each } from "./sample-installation.ts";

/** Suits lost in a hundred, of which fewer are better, and joint visits in a hundred, of which more are. */
const LOST = [10, 12, 14, 90] as const;
const JOINT = [40, 30, 20, 20] as const;
const TOWNS = ["900001101", "900002101", "900003101", "900004101"];
/** Joint visits of all six towns in the quarter before, the last far from the rest. */
const EARLIER = { 900001101: 10, 900001102: 11, 900002101: 12, 900002102: 13, 900003101: 14, 900004101: 90 };
const visits = (town: string, months: readonly string[], joint: number) => months.flatMap((month) => [reported("inspection.visits", town, month, 100), reported("inspection.joint", town, month, joint)]);

let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadInstallation(fresh.database, fileURLToPath(new URL("installation", import.meta.url)), { actor: "test" });
  const facts = TOWNS.flatMap((town, at) => [
    ...suits(town.slice(0, 6), "2026Q2", 100, LOST[at] ?? 0),
    ...visits(town, ["2026-04", "2026-05", "2026-06"], JOINT[at] ?? 0),
  ]);
  const earlier = Object.entries(EARLIER).flatMap(([town, joint]) => visits(town, ["2026-01", "2026-02", "2026-03"], joint));
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: each([...facts, ...earlier]) });
  product = await startProduct(fresh.database);
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

interface Index {
  readonly rows: readonly { readonly region: { readonly code: string }; readonly score: number; readonly rank: number; readonly stability: { readonly best: number; readonly median: number; readonly worst: number } | null; readonly parts: readonly { readonly contribution: number; readonly treated: boolean }[] }[];
  readonly stages: readonly { readonly treated: readonly number[]; readonly normalised: readonly number[] }[];
}

async function ask(method: string, more = "", of = 'metrics: ["SS02", "YS05"], period: "2026Q2"'): Promise<Index> {
  const { data, errors } = await product.ask(`{ compositeIndex(input: { ${of}, method: { ${method} } ${more} }) {
    rows { region { code } score rank stability { best median worst } parts { contribution treated } } stages { treated normalised } } }`);
  expect(errors).toBeUndefined();
  return data?.["compositeIndex"] as Index;
}

/** A metric's column in the order of the counties' codes, whatever their ranks. */
function inOrder({ rows, stages }: Index, metric: number, stage: "treated" | "normalised"): readonly number[] {
  return rows.map(({ region }, at) => ({ code: region.code, value: stages[metric]?.[stage][at] ?? Number.NaN })).toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(({ value }) => value);
}

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));
/** The mean of 10, 12, 14 and 90 is 31.5, their sum of squares about it 4,571. */
const zOfLost = LOST.map((value) => (31.5 - value) / Math.sqrt(4571 / 3));

it.each([
  ["MIN_MAX", [100, 97.5, 95, 0], [100, 50, 0, 0]],
  ["RANK", [100, 200 / 3, 100 / 3, 0], [100, 200 / 3, 0, 0]],
  ["EFFICACY", [100, 99, 98, 60], [100, 80, 60, 60]],
  ["Z_SCORE", zOfLost, [12.5, 2.5, -7.5, -7.5].map((distance) => distance / Math.sqrt(275 / 3))],
])("normalises by %s as worked out by hand, and sums the points to the score", async (normaliser, lost, joint) => {
  const found = await ask(`normaliser: ${normaliser}`);
  expect(inOrder(found, 0, "normalised")).toEqual(close(lost));
  expect(inOrder(found, 1, "normalised")).toEqual(close(joint));
  for (const { score, parts } of found.rows) expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
});

it("takes the geometric mean, in which a weakness weighs more", async () => {
  const { rows } = await ask("mean: GEOMETRIC");
  // Scores begin at 1: 1 + 0.99 · 97.5 and 1 + 0.99 · 50 of the second county.
  expect(rows.map(({ region, score }) => [region.code, score])).toEqual([
    ["900001", expect.closeTo(100, 9)], ["900002", expect.closeTo(Math.sqrt(97.525 * 50.5), 9)], ["900003", expect.closeTo(Math.sqrt(95.05), 9)], ["900004", expect.closeTo(1, 9)],
  ]);
});

it("draws an outlier in to the next value, which spreads the others out", async () => {
  // Type-2 skewness 2.4 and kurtosis 5.9 leave no doubt.
  const found = await ask("treat: 1", "", 'metrics: ["YS05"], level: TOWN, period: "2026Q1"');
  expect(inOrder(found, 0, "treated")).toEqual([10, 11, 12, 13, 14, 14]);
  expect(inOrder(found, 0, "normalised")).toEqual(close([0, 25, 50, 75, 100, 100]));
  expect(found.rows.filter(({ parts }) => parts[0]?.treated).map(({ region }) => region.code)).toEqual(["900004101"]);
});

it("tells how stable ranks are when weights and methods move, the same for the same seed", async () => {
  const shaken = (seed: number) => ask("normaliser: MIN_MAX", `weights: [{ node: "SS02", weight: 1 }, { node: "YS05", weight: 1 }] stability: { draws: 300, seed: ${seed}, weightNoise: 0.5, methods: [{ normaliser: RANK }, { normaliser: MIN_MAX, mean: GEOMETRIC }] }`);
  const [once, again] = [await shaken(5), await shaken(5)];
  expect(once).toEqual(again);
  // The first leads by every method; the last is behind by every one.
  expect(once.rows.map(({ stability }) => stability)).toEqual([{ best: 1, median: 1, worst: 1 }, { best: 2, median: 2, worst: 2 }, { best: 3, median: 3, worst: 3 }, { best: 4, median: 4, worst: 4 }]);
});
