import { competitionRanks } from "@plumbline/server/statistics/rank.ts";
import { compositeIndex } from "@plumbline/server/statistics/composite/composite-index.ts";
import type { CompositeDesign, CompositeMethod } from "@plumbline/server/statistics/composite/composite-index.ts";
import { rankStability } from "@plumbline/server/statistics/composite/rank-stability.ts";
import type { WeightNode } from "@plumbline/server/statistics/composite/weight-tree.ts";
import { seededRandom } from "@plumbline/server/statistics/random/seeded-random.ts";
import { describe, expect, it } from "vitest";
import { WITHOUT_REFERENCE, referenceFolder } from "../../testkit/reference-folder.ts";
import { groupBy } from "./group-by.ts";
import { numbersOf, readTable } from "./reference-data.ts";

const reference = referenceFolder();
const TOLERANCE = 1e-9;
const METHOD: CompositeMethod = { imputation: "group_mean", mostTreated: 6, normaliser: "min_max", mean: "arithmetic" };
/** The index and its two halves of the first six, and all ranks, as COINr 1.0's articles on results and comparisons print them. */
const PRINTED = { CHE: [68.38, 62.79, 73.98], NLD: [64.82, 61.94, 67.7], DNK: [64.8, 57.1, 72.51], NOR: [64.47, 57.44, 71.5], BEL: [63.54, 63.99, 63.09], SWE: [63, 53.87, 72.12] };
const PRINTED_RANKS =
  "CHE NLD DNK NOR BEL SWE AUT LUX DEU MLT SVN IRL FIN SGP GBR LTU CZE HRV ESP HUN FRA EST LVA SVK ROU POL PRT ITA CYP BGR KOR GRC NZL JPN AUS VNM KHM PHL MYS BRN MMR THA IDN MNG IND BGD KAZ LAO CHN PAK RUS";

describe.skipIf(reference === null)(`COINr's index of 51 countries by 49 indicators${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  const table = (name: string) => (reference === null ? [] : readTable(reference, "coinr", `asemcoin_${name}.csv`));
  const indicators = table("IndMeta");
  const raw = table("stage_Raw");
  const denominators = table("Denominators");
  const weights = new Map(table("Weights").map((row) => [row["Code"] ?? "", Number(row["Weight"])]));
  const codes = indicators.map((row) => row["IndCode"] ?? "");

  const design: CompositeDesign = {
    metrics: indicators.map((row) => ({
      code: row["IndCode"] ?? "",
      better: Number(row["Direction"]) < 0 ? "lower" : "higher",
      values: numbersOf(raw, row["IndCode"] ?? ""),
      denominators: (row["Denominator"] ?? "") === "" ? null : numbersOf(denominators, row["Denominator"] ?? ""),
      target: null,
      ends: null,
    })),
    tree: treeOf(table("Structure"), weights),
    groups: raw.map((row) => row["Group_EurAsia"] ?? ""),
  };
  const found = reference === null ? null : compositeIndex(design, METHOD);
  const units = raw.map((row) => row["UnitCode"] ?? "");

  it.each([["Denominated", "denominated"], ["Imputed", "imputed"], ["Normalised", "normalised"]] as const)("has the published columns after the stage %s", (stage, step) => {
    const published = table(`stage_${stage}`);
    expect(published.map((row) => row["UnitCode"])).toEqual(units);
    for (const code of codes) {
      const own = found?.stages.get(code)?.[step];
      numbersOf(published, code).forEach((value, unit) => {
        expect(own?.[unit] === null, `${code} of ${units[unit]} is there or not`).toBe(value === null);
        expect(Math.abs((own?.[unit] ?? 0) - (value ?? 0)), `${code} of ${units[unit]}`).toBeLessThan(TOLERANCE);
      });
    }
    expect(codes.length).toBe(49);
  });

  it("moves at most six points of a column, and only in columns that outliers rule", () => {
    const moved = codes.filter((code) => found?.stages.get(code)?.treated.some((value, unit) => value !== found.stages.get(code)?.imputed[unit]));
    expect(moved.length).toBeGreaterThan(0);
    for (const code of moved) {
      const stages = found?.stages.get(code);
      expect(stages?.treated.filter((value, unit) => value !== stages.imputed[unit]).length).toBeLessThanOrEqual(6);
    }
  });

  it("has the scores and ranks that follow from the published normalised stage by plain means", () => {
    const published = table("stage_Normalised");
    const structure = table("Structure");
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const pillars = groupBy(structure, (one) => `${one["Agg2"]}/${one["Agg1"]}`);
    const halves = groupBy(pillars, ([name]) => name.split("/")[0] ?? "");
    const scores = published.map((row) => mean(halves.map(([, half]) => mean(half.map(([, leaves]) => mean(leaves.map((leaf) => Number(row[leaf["IndCode"] ?? ""]))))))));
    scores.forEach((score, unit) => expect(Math.abs((found?.scores[unit]?.get("Index") ?? 0) - score)).toBeLessThan(TOLERANCE));
    expect(found?.ranks).toEqual(competitionRanks(scores, "higher"));
  });

  it("has the printed scores, and the printed ranks of all 51", () => {
    for (const [unit, printed] of Object.entries(PRINTED)) {
      const nodes = found?.scores[units.indexOf(unit)];
      expect(["Index", "Conn", "Sust"].map((node) => nodes?.get(node)), unit).toEqual(printed.map((score) => expect.closeTo(score, 2)));
    }
    expect(units.toSorted((a, b) => (found?.ranks[units.indexOf(a)] ?? 0) - (found?.ranks[units.indexOf(b)] ?? 0)).join(" ")).toBe(PRINTED_RANKS);
  });

  it("has contributions that sum to each score", () => {
    found?.contributions.forEach((parts, unit) => expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBeCloseTo(found.scores[unit]?.get("Index") ?? 0, 9));
  });

  it("keeps the first on top when weights move by a quarter", () => {
    const ranges = rankStability(design, { methods: [METHOD], weightNoise: 0.25, draws: 200, random: seededRandom(2018) });
    expect(ranges[units.indexOf("CHE")]).toEqual({ best: 1, median: 1, worst: 1 });
    ranges.forEach((range, unit) => {
      expect(range?.best).toBeLessThanOrEqual(found?.ranks[unit] ?? 0);
      expect(range?.worst).toBeGreaterThanOrEqual(found?.ranks[unit] ?? 99);
    });
  });
});

/** The tree of the structure table: index over sub-indices over pillars over indicators. */
function treeOf(structure: readonly Record<string, string>[], weights: ReadonlyMap<string, number>): WeightNode {
  const under = (levels: readonly string[], rows: readonly Record<string, string>[]): WeightNode[] => {
    const [level = "", ...deeper] = levels;
    return groupBy(rows, (row) => row[level] ?? "").map(([code, own]) => ({ code, weight: weights.get(code) ?? Number.NaN, children: deeper.length === 0 ? [] : under(deeper, own) }));
  };
  return under(["Agg3", "Agg2", "Agg1", "IndCode"], structure)[0] ?? { code: "Index", weight: 1, children: [] };
}
