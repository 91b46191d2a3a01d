import { describe, expect, it } from "vitest";
import { answerTables } from "./answer-tables.ts";
import { figureHead } from "./figure-head.ts";
import { metricOptions } from "./metric-options.ts";
import { firstChoice, firstTable, tableChart } from "./table-chart.ts";
import { tableRoles } from "./table-roles.ts";

const COMPARE = { regions: [{ code: "1", nameEn: "One" }, { code: "2", nameEn: "Two" }], periods: [{ id: "2026Q1" }, { id: "2026Q2" }, { id: "2026Q3" }] };

describe("what is drawn at first", () => {
  const chartOf = (data: unknown, language: "en" | "zh-CN" = "en") => {
    const table = firstTable(answerTables(data), language);
    const choice = table === undefined ? null : firstChoice(table, language);
    if (table === undefined || choice === null) throw new Error("nothing to draw");
    return { table: table.name, head: figureHead(table, choice, language), chart: tableChart(table, choice, { language, asOf: "" }) };
  };
  const bars = (data: unknown) => {
    const { chart } = chartOf(data);
    return chart?.kind === "bars" ? chart.view.categories.map(({ label }, at) => [label, chart.view.series[0]?.values[at]?.text]) : [chart?.kind];
  };

  it("is the first number that the question asks for, whatever it is called", () => {
    expect(chartOf({ explainChange: { metric: { nameZh: "调解和解率", nameEn: "settlement rate", unitZh: "%", unitEn: "%" }, parts: [{ region: { nameEn: "Nanhu" }, effect: -3.33, ownRate: -3.2 }, { region: { nameEn: "Haining" }, effect: 1, ownRate: 2 }] } }).head).toBe("Settlement rate · effect · pp");
    expect(chartOf({ caseStatistics: { rows: [{ region: { nameEn: "A" }, medianDays: 24, settlementRate: 82 }, { region: { nameEn: "B" }, medianDays: 30, settlementRate: 50 }] } }).head).toBe("medianDays");
  });

  it("is of the first list that can be drawn, however long the others are", () => {
    const answer = { compositeIndex: { rows: [{ region: { nameEn: "A" }, score: 80 }, { region: { nameEn: "B" }, score: 70 }], metrics: [1, 2, 3].map((at) => ({ metric: { ref: `M${at}` }, weight: 1 })) } };
    expect(chartOf(answer).table).toBe("compositeIndex.rows");
    expect(chartOf({ funnel: { levels: [{ level: 95, expected: 0.4 }], units: answer.compositeIndex.rows } }).table).toBe("funnel.units");
  });

  it("names the metric and its unit, which stands behind the values", () => {
    const metric = { ref: "XF05@1", nameZh: "调解和解率", nameEn: "settlement rate", unitZh: "%", unitEn: "%" };
    const answer = { compare: { ...COMPARE, periods: [{ id: "2026Q3" }], series: [{ metric, values: [82.2, 40], n: [45, 20] }] } };
    expect(chartOf(answer).head).toBe("Settlement rate · values · %");
    expect(chartOf(answer, "zh-CN").head).toBe("调解和解率 · values · %");
    expect(bars(answer)).toEqual([["One", "82.2%"], ["Two", "40.0%"]]);
  });

  it("keeps towns of one name apart, and tells versions of a metric apart", () => {
    const rows = ["1", "2"].flatMap((code) => ["2026Q2", "2026Q3"].map((id) => ({ region: { code, nameEn: "Same" }, period: { id }, value: Number(code) })));
    const { chart } = chartOf({ a: { rows } });
    expect(chart?.kind === "trend" ? chart.view.lines.map(({ name, values }) => [name, values[0]?.text]) : chart?.kind).toEqual([["Same", "1"], ["Same", "2"]]);
    const [versions] = answerTables({ compare: { ...COMPARE, series: ["XF06@1", "XF06@2"].map((ref) => ({ metric: { ref, nameEn: "correction rate" }, values: [1, 2, 3, 4, 5, 6] })) } });
    if (versions === undefined) throw new Error("no table");
    expect(metricOptions(versions, tableRoles(versions, "en")).map(({ label }) => label)).toEqual(["Correction rate (XF06@1)", "Correction rate (XF06@2)"]);
  });

  it("names bars by all that tells them apart, in the words that the answer names, and leaves totals to the table", () => {
    const words = [{ dimension: "ORGAN_CLASS", key: "town_office", nameZh: "乡镇", nameEn: "township" }];
    const row = (code: string | null, organClass: string | null, concluded: number, totalOver: string[] = []) => ({ region: code === null ? null : { code, nameEn: code }, organClass, totalOver, concluded });
    expect(bars({ caseStatistics: { words, rows: [row("A", "town_office", 1), row("A", "other", 2), row("B", "other", 3), row("A", null, 3, ["ORGAN_CLASS"]), row(null, null, 6, ["REGION", "ORGAN_CLASS"])] } })).toEqual([["A · Township", "1"], ["A · other", "2"], ["B · other", "3"]]);
  });

  it("lays out whatever runs over the answer's regions and periods", () => {
    const answer = { assessment: { regions: [{ code: "1", nameEn: "One" }, { code: "2", nameEn: "Two" }], periods: [{ id: "2026Q3" }], totals: [90, 80], rank: [1, 2], criteria: [{ criterion: { code: "C1" }, scores: [40, 30] }] } };
    expect(answerTables(answer).map(({ name, columns }) => [name, ...columns.map(({ key }) => key)])).toEqual([
      ["assessment", "region.code", "region.nameEn", "period.id", "totals", "rank"], ["assessment.criteria", "criterion.code", "region.code", "region.nameEn", "period.id", "scores"],
    ]);
    expect(bars(answer)).toEqual([["One", "90"], ["Two", "80"]]);
  });
});
