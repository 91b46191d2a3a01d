import { expect, it } from "vitest";
import { printSearchText, parseSearchText } from "../../app/search-text.ts";
import { indexInput } from "./index-input.ts";
import { parseWeights, printFields, printMetrics, printWeights } from "./index-recipe.ts";
import { parseIndexSearch } from "./index-search.ts";
import { PRESETS, presetMetrics, sizesOf, suitableMetrics, type IndexMetric } from "./presets.ts";

function metric(ref: string, domainZh: string, other: Partial<IndexMetric> = {}): IndexMetric {
  const [code = ref, version = "1"] = ref.split("@");
  return {
    ref, code, version: Number(version), breakdown: null, nameZh: code, nameEn: code, domainZh, domainEn: domainZh, unitZh: "%", unitEn: "%", decimals: 1, direction: "HIGHER", rankable: true,
    notComputed: null, businessEnvironmentNo: null, target: null, formula: "a / b", measures: [], ...other,
  };
}

it("keeps weights in the address and reads them back", () => {
  const weights = new Map([["XF05", 1], ["XF06@2", 2.5], ["TJ02", 0]]);
  expect(printWeights(weights)).toBe("XF05,XF06@2*2.5,TJ02*0");
  expect(parseWeights(printWeights(weights))).toEqual(weights);
  const search = parseIndexSearch(parseSearchText(printSearchText({ metrics: printWeights(weights), fields: printFields(new Map([["行政复议", 2], ["公证", 1]])) })));
  expect(parseWeights(search.metrics)).toEqual(weights);
  expect(search.fields).toBe("行政复议*2");
});

it("tells a recipe without metrics from an address that names none", () => {
  expect([printMetrics(new Map()), printMetrics(new Map([["LS02", 2]]))]).toEqual(["none", "LS02*2"]);
  expect(parseWeights(printMetrics(new Map()))).toEqual(new Map());
});

it("leaves out what cannot be read, and bounds what is too much", () => {
  expect(parseWeights("XF05*x,,*3,TJ02*99, LS02 ")).toEqual(new Map([["TJ02", 5], ["LS02", 1]]));
  expect(parseWeights(undefined)).toEqual(new Map());
  expect(parseIndexSearch({ normaliser: "BEST", mean: "HARMONIC", outliers: "9", flat: "no", period: "x" })).toMatchObject({ outliers: undefined, normaliser: undefined, mean: undefined, flat: undefined, period: undefined });
});

it("takes what is computed, ranked and better one way, each as its code alone means it", () => {
  const metrics = [metric("XF06", "行政复议"), metric("XF06@2", "行政复议"), metric("XF01", "行政复议", { rankable: false }), metric("TJ01", "人民调解", { direction: "NEUTRAL" }), metric("FY02", "法律援助", { notComputed: "CLOCK" }), metric("YS01", "营商", { businessEnvironmentNo: 1 })];
  expect(suitableMetrics(metrics, false).map(({ ref }) => ref)).toEqual(["XF06", "YS01"]);
  expect([...presetMetrics(PRESETS[0], suitableMetrics(metrics, false)).keys()]).toEqual(["YS01"]);
});

it("puts fields of work between the index and its metrics where there are several", () => {
  const metrics = [metric("XF05", "行政复议"), metric("TJ02", "人民调解"), metric("TJ03", "人民调解")];
  const question = { recipe: { metrics: new Map([["XF05", 1], ["TJ02", 2]]), fields: new Map([["行政复议", 3]]) }, flat: false, normaliser: "MIN_MAX", mean: "ARITHMETIC", imputation: "NONE", treated: "0", per: null, period: "2026Q3", within: "330400", basis: "approved", asOf: null } as const;
  const asked = indexInput(question, metrics);
  expect(asked.metrics).toEqual(["XF05", "TJ02"]);
  expect(asked.weights).toEqual([
    { node: "行政复议", weight: 3, parent: null }, { node: "人民调解", weight: 1, parent: null },
    { node: "XF05", weight: 1, parent: "行政复议" }, { node: "TJ02", weight: 2, parent: "人民调解" },
  ]);
  expect(indexInput({ ...question, flat: true }, metrics).weights).toEqual([{ node: "XF05", weight: 1, parent: null }, { node: "TJ02", weight: 2, parent: null }]);
  expect(asked.stability?.methods).toHaveLength(3);
});

it("takes a count of size where it is divided, and in no preset", () => {
  const population = { code: "population.resident", nameZh: "常住人口", nameEn: "resident population", level: "COUNTY" } as const;
  const metrics = [metric("SS01", "行政诉讼", { rankable: false, direction: "LOWER", formula: "litigation.filed" }), metric("SS02", "行政诉讼", { direction: "LOWER", measures: [population] }), metric("SS09", "行政诉讼", { rankable: false, direction: "LOWER" })];
  expect(sizesOf(metrics)).toEqual([population]);
  expect(suitableMetrics(metrics, true).map(({ ref }) => ref)).toEqual(["SS01", "SS02"]);
  expect([...presetMetrics({ id: "", nameZh: "", nameEn: "", takes: () => true }, metrics).keys()]).toEqual(["SS02"]);
  const question = { recipe: { metrics: new Map([["SS01", 1], ["SS02", 1]]), fields: new Map<string, number>() }, flat: true, normaliser: "EFFICACY", mean: "ARITHMETIC", imputation: "NONE", treated: "2", per: "population.resident", period: "2026Q3", within: "330400", basis: "live", asOf: null } as const;
  const asked = indexInput(question, metrics);
  expect(asked.denominators).toEqual([{ metric: "SS01", measure: "population.resident" }]);
  expect([asked.method?.treat, ...(asked.stability?.methods ?? []).map(({ treat }) => treat)]).toEqual([2, 2, 2, 2, 2]);
});
