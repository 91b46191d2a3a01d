import { readFileSync } from "node:fs";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { readLimits } from "@plumbline/drizzle/catalogue/read-limits.ts";
import { describe, expect, it } from "vitest";
import { Clocks, NO_CLOCKS } from "../../rollup/measures/clocks.ts";
import { defineMetrics } from "./installation-catalogue.ts";
import type { MetricDefinition } from "./metric-definition.ts";

const { catalogue } = readCatalogue(catalogueTexts(CATALOGUE_FOLDER));
const measures = new Map(catalogue.measures.map((measure) => [measure.code, measure]));
const clocks = new Clocks(readLimits(readFileSync(new URL("limits.csv", CATALOGUE_FOLDER), "utf8")).rows);
const definitions = defineMetrics(catalogue.metrics, measures, new Map(), clocks);
const refs = (wanted: (definition: MetricDefinition) => boolean): string[] =>
  definitions.filter(wanted).map(({ metric }) => (metric.version === 1 ? metric.code : `${metric.code}@${metric.version}`));

describe("the product's catalogue, compiled", () => {
  it("computes every one of its 80 metrics, and says of one that takes limits what it needs where none are known", () => {
    expect(new Set(definitions.map(({ metric }) => metric.code)).size).toBe(80);
    expect(refs(({ notComputed }) => notComputed !== null)).toEqual([]);
    const without = defineMetrics(catalogue.metrics, measures, new Map(), NO_CLOCKS).filter(({ notComputed }) => notComputed !== null);
    expect(without.map(({ metric, notComputed }) => [metric.code, notComputed?.sentence.includes("limits.csv does not hold") === true])).toEqual(["XF08", "XF10", "TJ04", "FY02", "FY03", "FY04", "SJ03"].map((code) => [code, true]));
  });

  it("knows which percentages are shares of trials, and which only look so", () => {
    const percentages = refs(({ metric, proportion }) => metric.unitEn === "%" && !proportion);
    expect(percentages).toEqual(["XF06@3", "SJ02", "YS08", "YS13"]);
    expect(refs(({ metric, proportion }) => metric.unitEn !== "%" && proportion)).toEqual([]);
  });

  it("knows how chance moves a ratio, and of which it cannot be told", () => {
    const models = Object.fromEntries(definitions.filter(({ metric }) => metric.version === 1).map(({ metric, chance }) => [metric.code, chance]));
    const events = { kind: "events", annualised: false, stock: false };
    expect(models).toMatchObject({
      XF05: { kind: "trials" }, ZF05: { kind: "trials" },
      // Different villages or enterprises out of those that there are.
      LS05: { kind: "trials" }, YS16: { kind: "trials" },
      // The suits of a quarter are no more fixed than its reconsideration cases.
      XF11: { kind: "counts" }, YS08: { kind: "counts" },
      SS05: { ...events, annualised: true }, LS02: { ...events, stock: true },
      // Days, money, counts without a base.
      XF09: null, TJ05: null, HS04: null, YS13: null, XF01: null, LS01: null,
    });
  });

  it("takes a percentage's own denominator for n, also one of several measures, and leaves amounts without", () => {
    expect(refs(({ metric, smallN }) => metric.unitEn === "%" && smallN !== "denominator")).toEqual(["YS13"]);
    expect(refs(({ metric, smallN }) => metric.unitEn !== "%" && smallN === "denominator")).toEqual([]);
    expect(definitions.find(({ metric }) => metric.code === "YS13")?.smallN).toBeNull();
  });

  it("counts n by the metric's own measure where it is no percentage, and appends it where the formula brings it to a year", () => {
    const suits = definitions.find(({ metric }) => metric.code === "SS05");
    expect(suits?.terms.map(({ measure, fn }) => [measure, fn])).toEqual([
      ["litigation.filed", "annualise"],
      ["population.resident", "avg_stock"],
      ["litigation.filed", null],
    ]);
    expect([suits?.inputs, suits?.smallN]).toEqual([2, 2]);
  });

  it("states a percentage's change in points, a count's in percent and the rest as a difference", () => {
    const rules = Object.fromEntries(definitions.map(({ metric, changeRule }) => [metric.code, changeRule]));
    expect(rules).toMatchObject({ XF05: "points", XF01: "percent", LS01: "percent", XF09: "difference", LS02: "difference", XF11: "difference" });
    expect(rules).toMatchObject({ KH02: "difference", PF02: "percent", KH01: "percent" });
  });

  it("tells totals of a whole from what parts are compared with: sums and recounts are no line, scores and ranks no sum", () => {
    const ratios = refs(({ wholeIsTotal, denominator }) => wholeIsTotal && denominator !== null);
    expect(ratios).toEqual([]);
    expect(refs(({ wholeIsTotal, denominator }) => !wholeIsTotal && denominator === null)).toEqual(["YS20", "KH01", "KH02"]);
    expect(refs(({ wholeIsTotal, additive }) => wholeIsTotal && !additive)).toEqual(["YS15"]);
  });
});
