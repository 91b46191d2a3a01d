import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import fc from "fast-check";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

const COUNTIES = ["900001", "900002", "900003", "900004"];
const TOWNS = ["900001101", "900001102", "900002101", "900002102", "900003101", "900004101"];
const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4"];
const RUNS = 12;

let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadInstallation(fresh.database, fileURLToPath(new URL("installation", import.meta.url)), { actor: "test" });
  product = await startProduct(fresh.database);
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

/** Events out of trials of one place in each quarter. */
type Counts = readonly (readonly [events: number, trials: number])[];

const counts = fc.nat(400).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
const ofPlaces = (places: number) => fc.array(fc.array(counts, { minLength: 4, maxLength: 4 }), { minLength: places, maxLength: places });

async function land(reports: readonly ReportedValue[]): Promise<void> {
  async function* each(): AsyncGenerator<ReportedValue> {
    await Promise.resolve();
    yield* reports;
  }
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: each() });
}

const report = (measureCode: string, regionCode: string, id: string, value: number, breakdown = ""): ReportedValue => {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(id);
  return { measureCode, breakdown, regionCode, period, value: String(value), missingReason: null, synthetic: false, sourceNote: null, rowNumber: null };
};

interface Explained extends Effects {
  readonly divisions: readonly { readonly level: string | null; readonly breakdown: boolean }[];
  readonly effect: number;
  readonly ownRate: number | null;
  readonly mix: number | null;
  readonly mixes: readonly number[];
  readonly periods: readonly { readonly explained: number; readonly measurement: { readonly value: number } }[];
  readonly steps: readonly Effects[];
  readonly parts: readonly ExplainedPart[];
  readonly groups: readonly ExplainedPart[];
  readonly crossed: { readonly ownRate: number; readonly mixOfRegions: number; readonly mixOfKeys: number } | null;
}

interface ExplainedPart extends Effects {
  readonly region: { readonly code: string };
  readonly key: string | null;
  readonly steps: readonly Effects[];
}

const QUESTION = `query ($metric: String!, $through: [String!]!, $level: RegionLevel!, $groups: [RegionLevel!]!, $breakdown: Boolean!) {
  explainChange(metric: $metric, region: "900000", from: "2025Q1", to: "2025Q4", through: $through, level: $level, groups: $groups, breakdown: $breakdown) {
    divisions { level breakdown } effect ownRate mix mixes periods { explained measurement { value } } steps { effect ownRate mix mixes } parts { ...Part } groups { ...Part } crossed { ownRate mixOfRegions mixOfKeys } } }
fragment Part on ExplainedPart { region { code } key effect ownRate mix mixes steps { effect ownRate mix mixes } }`;

async function explain(metric: string, through: readonly string[], level: string, { groups = [], breakdown = false }: { readonly groups?: readonly string[]; readonly breakdown?: boolean } = {}): Promise<Explained> {
  const { data, errors } = await product.ask(QUESTION, { metric, through, level, groups, breakdown });
  expect(errors).toBeUndefined();
  return data?.["explainChange"] as Explained;
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

interface Effects {
  readonly effect: number;
  readonly ownRate: number | null;
  readonly mix: number | null;
  readonly mixes: readonly number[];
}

/** Both kinds of effect together; a sum has no kinds. */
const kinds = ({ effect, ownRate, mix }: Effects): number => (ownRate === null || mix === null ? effect : ownRate + mix);

/** Effects of parts, of kinds and of steps all come to the change, which the places' own counts give without the product. */
function assertSums(found: Explained, change: number): void {
  const near = (value: number): void => expect(Math.abs(value - change)).toBeLessThan(1e-9);
  near(found.effect);
  near(sum(found.parts.map(({ effect }) => effect)));
  near(sum(found.steps.map(({ effect }) => effect)));
  near(sum(found.parts.map(kinds)));
  near(kinds(found));
  near((found.periods.at(-1)?.explained ?? 0) - (found.periods[0]?.explained ?? 0));
  for (const part of found.parts) expect(Math.abs(sum(part.steps.map(({ effect }) => effect)) - part.effect)).toBeLessThan(1e-9);
  for (const { mixes, mix } of [found, ...found.parts, ...found.groups]) expect(Math.abs(sum(mixes) - (mix ?? 0))).toBeLessThan(1e-9);
  // The groups of each level hold all parts.
  expect(Math.abs(sum(found.groups.map(({ effect }) => effect)) - (found.divisions.length - 1) * change)).toBeLessThan(1e-9);
  for (const step of found.steps) expect(Math.abs(kinds(step) - step.effect)).toBeLessThan(1e-9);
  for (const { explained, measurement } of found.periods) expect(Math.abs(explained - measurement.value)).toBeLessThan(1e-9);
}

const rateOf = (places: readonly Counts[], quarter: number): number => (100 * sum(places.map((one) => one[quarter]?.[0] ?? 0))) / sum(places.map((one) => one[quarter]?.[1] ?? 0));
const hasRates = (places: readonly Counts[]): boolean => QUARTERS.every((_, quarter) => sum(places.map((one) => one[quarter]?.[1] ?? 0)) > 0);

// Turns red when a part's effect is left out, doubled, or computed from rounded rates.
it.each([["two periods", []], ["four periods, chained", ["2025Q2", "2025Q3"]]])("shares a ratio's change out among counties without a rest, over %s", async (_title, through) => {
  await fc.assert(
    fc.asyncProperty(ofPlaces(COUNTIES.length).filter(hasRates), async (places) => {
      await land(COUNTIES.flatMap((county, at) => QUARTERS.flatMap((quarter, when) => [
        report("litigation.lost", county, quarter, places[at]?.[when]?.[0] ?? 0), report("litigation.concluded", county, quarter, places[at]?.[when]?.[1] ?? 0),
      ])));
      assertSums(await explain("SS02", through, "COUNTY"), rateOf(places, 3) - rateOf(places, 0));
    }),
    { numRuns: RUNS },
  );
});

// Sums alone are blind to what one part gains from another: the rest that rounding leaves is given to the largest effect.
it("gives each county the effects that are worked out by hand, to the ninth digit", async () => {
  // Lost out of concluded: 100 of 500 become 120 of 400, 20 % become 30 %, halfway 25 %.
  const counted = [[[50, 100], [60, 100]], [[20, 100], [30, 150]], [[30, 200], [20, 50]], [[0, 100], [10, 100]]] as const;
  await land(COUNTIES.flatMap((county, at) => (["2025Q1", "2025Q4"] as const).flatMap((quarter, when) => [
    report("litigation.lost", county, quarter, counted[at]?.[when]?.[0] ?? 0), report("litigation.concluded", county, quarter, counted[at]?.[when]?.[1] ?? 0),
  ])));
  const { parts } = await explain("SS02", [], "COUNTY");
  const byHand = [
    // 0.225 × (60 − 50), (0.25 − 0.2) × (55 − 25)
    [2.25, 1.5],
    // 20 % stays; (0.375 − 0.2) × (20 − 25)
    [0, -0.875],
    // 0.2625 × (40 − 15), (0.125 − 0.4) × (27.5 − 25)
    [6.5625, -0.6875],
    // 0.225 × (10 − 0), (0.25 − 0.2) × (5 − 25)
    [2.25, -1],
  ];
  const far = parts.flatMap(({ ownRate, mix }, at) => [Math.abs((ownRate ?? Number.NaN) - (byHand[at]?.[0] ?? 0)), Math.abs((mix ?? Number.NaN) - (byHand[at]?.[1] ?? 0))]);
  expect(parts.map(({ region }) => region.code)).toEqual(COUNTIES);
  expect(Math.max(...far)).toBeLessThan(1e-9);
});

/** Joint visits out of visits of each town, told in the first month of a quarter. */
async function landTowns(places: readonly Counts[]): Promise<void> {
  await land(TOWNS.flatMap((town, at) => QUARTERS.flatMap((_, when) => {
    const [events, trials] = places[at]?.[when] ?? [0, 0];
    return [1, 2, 3].flatMap((month) => {
      const id = `2025-${String(when * 3 + month).padStart(2, "0")}`;
      return [report("inspection.joint", town, id, month === 1 ? events : 0), report("inspection.visits", town, id, month === 1 ? trials : 0)];
    });
  })));
}

it.each([["towns", []], ["towns within counties", ["COUNTY"]]])("shares a ratio's change out among %s, whose counts come month by month", async (_title, groups) => {
  await fc.assert(
    fc.asyncProperty(ofPlaces(TOWNS.length).filter(hasRates), async (places) => {
      await landTowns(places);
      for (const through of [[], ["2025Q2"], ["2025Q2", "2025Q3"]]) {
        const found = await explain("YS05", through, "TOWN", { groups });
        assertSums(found, rateOf(places, 3) - rateOf(places, 0));
        expect(found.mixes.length).toBe(groups.length + 1);
      }
    }),
    { numRuns: RUNS },
  );
});

it("shares a ratio's change out among keys of a breakdown within counties, and crossed with them", async () => {
  const keys = ["theft", "fraud"];
  await fc.assert(
    fc.asyncProperty(ofPlaces(COUNTIES.length * keys.length).filter(hasRates), async (places) => {
      await land(COUNTIES.flatMap((county, at) => keys.flatMap((key, nth) => QUARTERS.flatMap((quarter, when) => {
        const [events, trials] = places[at * keys.length + nth]?.[when] ?? [0, 0];
        return [report("court.convicted", county, quarter, events, key), report("court.acquitted", county, quarter, trials - events, key)];
      }))));
      const change = rateOf(places, 3) - rateOf(places, 0);
      for (const through of [[], ["2025Q2", "2025Q3"]]) {
        const found = await explain("CV01", through, "COUNTY", { breakdown: true });
        assertSums(found, change);
        expect(found.divisions).toEqual([{ level: "COUNTY", breakdown: false }, { level: null, breakdown: true }]);
        const { ownRate, mixOfRegions, mixOfKeys } = found.crossed ?? { ownRate: Number.NaN, mixOfRegions: 0, mixOfKeys: 0 };
        expect(Math.abs(ownRate + mixOfRegions + mixOfKeys - change)).toBeLessThan(1e-9);
      }
    }),
    { numRuns: RUNS },
  );
});

/**
 * Worked out by hand: joint visits 20/40, 1/10, 12/30 and 4/20 become 30/60, 9/30, 12/30 and 3/30. Counties' shares go from 0.5
 * and 0.5 to 0.6 and 0.4, towns' within them from 0.8, 0.2, 0.6 and 0.4 to 2/3, 1/3, 0.5 and 0.5, the rate from 37 % to 36 %.
 * Own rates by Das Gupta's three factors: Jia'er (0.3 − 0.1) · ((0.5 · 0.2 + 0.6 · 1/3)/3 + (0.5 · 1/3 + 0.6 · 0.2)/6) = 0.029556, Yi'er
 * (0.1 − 0.2) · ((0.5 · 0.4 + 0.4 · 0.5)/3 + (0.5 · 0.5 + 0.4 · 0.4)/6) = −0.020167, together 0.939 points.
 */
it("tells shifts between counties from shifts within them, as worked out by hand", async () => {
  const none = [0, 0] as const;
  const twoQuarters = (first: readonly [number, number], last: readonly [number, number]): Counts => [first, none, none, last];
  await landTowns([twoQuarters([20, 40], [30, 60]), twoQuarters([1, 10], [9, 30]), twoQuarters([12, 30], [12, 30]), twoQuarters([4, 20], [3, 30]), [none, none, none, none], [none, none, none, none]]);
  const found = await explain("YS05", [], "TOWN", { groups: ["COUNTY"] });
  const three = (change: number, [a, b]: readonly [number, number], [a1, b1]: readonly [number, number]): number => 100 * change * ((a * b + a1 * b1) / 3 + (a * b1 + a1 * b) / 6);
  expect(found.effect).toBeCloseTo(-1, 9);
  expect(found.ownRate).toBeCloseTo(2.95555555556 - 2.01666666667, 9);
  const between = three(0.1, [0.8, 0.5], [2 / 3, 0.5]) + three(0.1, [0.2, 0.1], [1 / 3, 0.3]) + three(-0.1, [0.6, 0.4], [0.5, 0.4]) + three(-0.1, [0.4, 0.2], [0.5, 0.1]);
  const within = three(2 / 3 - 0.8, [0.5, 0.5], [0.6, 0.5]) + three(1 / 3 - 0.2, [0.5, 0.1], [0.6, 0.3]) + three(-0.1, [0.5, 0.4], [0.4, 0.4]) + three(0.1, [0.5, 0.2], [0.4, 0.1]);
  expect(found.mixes).toEqual([expect.closeTo(between, 9), expect.closeTo(within, 9)]);
  // Jia grew above the whole's rate, and within it work moved to the weaker town.
  expect(found.groups.map(({ region, mixes }) => [region.code, mixes.map(Math.sign)])).toEqual([["900001", [1, -1]], ["900002", [1, -1]], ["900003", [0, 0]], ["900004", [0, 0]]]);
});

it("gives each county's difference of a sum", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.nat(900), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }), async (filed) => {
      await land(COUNTIES.flatMap((county, at) => QUARTERS.flatMap((_, when) => [1, 2, 3].map((month) => report("litigation.filed", county, `2025-${String(when * 3 + month).padStart(2, "0")}`, month === 2 ? (filed[at]?.[when] ?? 0) : 0)))));
      assertSums(await explain("SS01", ["2025Q2", "2025Q3"], "COUNTY"), sum(filed.map((one) => (one[3] ?? 0) - (one[0] ?? 0))));
    }),
    { numRuns: RUNS },
  );
});
