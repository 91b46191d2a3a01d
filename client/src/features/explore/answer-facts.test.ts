import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { answerTables } from "./answer-tables.ts";
import { syntheticNames } from "./synthetic-names.ts";
import { firstChoice, tableChart } from "./table-chart.ts";

describe("made-up data", () => {
  it.each([
    ["the part", { synthetic: true, rows: [{ n: 1 }] }],
    ["a row", { rows: [{ n: 1, synthetic: false }, { n: 2, synthetic: true }] }],
    ["a measurement", { points: [{ measurement: { value: 1, synthetic: true } }] }],
    ["a list within a row", { parts: [{ region: { code: "1" }, measurements: [{ value: 1, synthetic: true }] }] }],
    ["a flat array", { regions: [{ code: "1" }], periods: [{ id: "2026Q3" }], series: [{ values: [1], synthetic: [true] }] }],
  ])("is known by what %s says", (_, part) => {
    expect(answerTables({ part }).map(({ facts }) => facts.synthetic)).toEqual([true]);
  });

  it("is not where nothing says so", () => {
    expect(answerTables({ part: [{ n: 1, synthetic: false }] })[0]?.facts.synthetic).toBe(false);
  });

  it("is known by the name that the question gives it", () => {
    const names = syntheticNames(parse("{ part { rows { made: synthetic n } } }"));
    expect(answerTables({ part: { rows: [{ made: true, n: 1 }] } }, names)[0]?.facts.synthetic).toBe(true);
    expect(answerTables({ part: { rows: [{ made: true, n: 1 }] } })[0]?.facts.synthetic).toBe(false);
  });

  it("is told at its marks", () => {
    const [table] = answerTables({ caseStatistics: { rows: [{ region: { code: "1" }, medianDays: 1, synthetic: true }, { region: { code: "2" }, medianDays: 2, synthetic: false }] } });
    if (table === undefined) throw new Error("no table");
    const choice = firstChoice(table, "en") ?? { figure: 0, metric: null };
    const chart = tableChart(table, choice, { language: "en", asOf: "" });
    expect(chart?.kind === "bars" ? chart.view.series[0]?.details.map(({ note }) => note) : chart?.kind).toEqual(["Synthetic data", ""]);
  });
});
