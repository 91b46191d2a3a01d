import { describe, expect, it } from "vitest";
import { pivotChart } from "./pivot-chart-view.ts";
import { pivotSheet } from "./pivot-sheet.ts";
import { OTHERS, pivotGrid } from "./pivot-rows.ts";
import { pivotView } from "./pivot-view.ts";
import { caseAnswer, caseRow, casesRequest, quarter } from "./made-up-cases.ts";

const CONTEXT = { language: "en", smallNumberLimit: 10, lists: true } as const;
const CHART = { language: "en", smallNumberLimit: 10, timeZone: "Asia/Shanghai", title: "by matter", period: "2026" } as const;
const WORDS = [{ dimension: "MATTER" as const, key: "labour", nameZh: "劳动争议", nameEn: "labour" }];

const flat = caseAnswer([
  caseRow({ matter: "labour", concluded: 40, settled: 30, settlementRate: 75 }),
  caseRow({ matter: "unknown_word", concluded: 4, settled: 1, settlementRate: 25 }),
  caseRow({ othersOf: "MATTER", othersCount: 3, concluded: 6, settled: 3, settlementRate: 50 }),
  caseRow({ totalOver: ["MATTER"], concluded: 50, settled: 34, settlementRate: 68 }),
], WORDS);
const request = casesRequest({ rows: "matter", figures: ["concluded", "settlementRate"] });

describe("pivotView", () => {
  const view = pivotView(flat, pivotGrid(flat, "matter", null, true), request, CONTEXT);

  it("gives each value a line, then the others, then the total, each saying how it came about", () => {
    expect(view.lines.map(({ label, kind, note }) => [label, kind, note])).toEqual([
      ["Labour", "group", ""], ["Unknown_word", "group", ""], ["3 others", "others", "together, counted from their cases"], ["Total", "total", "counted anew from the cases, not from the rows"],
    ]);
  });

  it("shows a rate with part and whole, and marks one that rests on few cases", () => {
    const rates = view.lines.map(({ cells }) => [cells[1]?.text, cells[1]?.small, cells[1]?.few]);
    expect(rates).toEqual([["75.0", "30/40", false], ["25.0", "1/4", true], ["50.0", "3/6", true], ["68.0", "34/50", false]]);
  });

  it("leads from counts to their cases, but not from what the limit cut", () => {
    expect(view.lines.map(({ cells }) => cells[0]?.list)).toEqual(["concluded~labour~", "concluded~unknown_word~", null, "concluded~~"]);
    const closed = pivotView(flat, pivotGrid(flat, "matter", null, true), request, { ...CONTEXT, lists: false });
    expect(closed.lines.flatMap(({ cells }) => cells.filter(({ list }) => list !== null))).toEqual([]);
  });

  it("says why a figure is not there", () => {
    const gaps = caseAnswer([caseRow({ matter: "labour", concluded: 0, settled: 0, gaps: [{ measure: "SETTLEMENT_RATE", reason: "ZERO_DENOMINATOR" }] }), caseRow({ matter: "penalty", concluded: 3, gaps: [{ measure: "SETTLEMENT_RATE", reason: "NOT_APPLICABLE" }] }), caseRow({ matter: "title", missing: "NOT_DUE_YET" })]);
    const lines = pivotView(gaps, pivotGrid(gaps, "matter", null, true), request, CONTEXT).lines;
    expect(lines.slice(0, 3).map(({ cells }) => cells[1]?.text)).toEqual(["— zero denominator", "— not applicable", "— not due yet"]);
  });
});

const crossed = caseAnswer([
  ...["2026Q2", "2026Q1"].flatMap((id, at) => [caseRow({ period: quarter(id), matter: "labour", concluded: 10 + at }), caseRow({ period: quarter(id), matter: "title", concluded: 20 + at })]),
  caseRow({ matter: "title", totalOver: ["PERIOD"], concluded: 41 }), caseRow({ matter: "labour", totalOver: ["PERIOD"], concluded: 21 }),
  caseRow({ period: quarter("2026Q1"), totalOver: ["MATTER"], concluded: 32 }), caseRow({ period: quarter("2026Q2"), totalOver: ["MATTER"], concluded: 30 }),
  caseRow({ totalOver: ["MATTER", "PERIOD"], concluded: 62 }),
], WORDS);
const across = casesRequest({ rows: "matter", columns: "period", figures: ["concluded"] });

describe("pivotGrid", () => {
  const grid = pivotGrid(crossed, "matter", "period", true);

  it("takes rows in the order of their totals, and time in its own", () => {
    expect([grid.rows, grid.columns]).toEqual([["title", "labour"], ["2026Q1", "2026Q2"]]);
  });

  it("takes every total from the answer and adds nothing up", () => {
    const texts = pivotView(crossed, grid, across, CONTEXT).lines.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toEqual([["21", "20", "41"], ["11", "10", "21"], ["32", "30", "62"]]);
  });
});

describe("pivotChart", () => {
  it("draws lines over time, of counts without a line that is their sum", () => {
    const chart = pivotChart(crossed, pivotGrid(crossed, "matter", "period", true), across, CHART);
    expect(chart.kind === "lines" ? chart.view.lines.map(({ name, role }) => [name, role]) : chart.kind).toEqual([["Title", "series"], ["Labour", "series"]]);
  });

  it("draws bars that lie for words, with the line of everything for rates", () => {
    const chart = pivotChart(flat, pivotGrid(flat, "matter", null, true), { ...request, figures: ["settlementRate"] }, CHART);
    if (chart.kind !== "ranking") throw new Error(`A chart of words is ${chart.kind}.`);
    expect(chart.view.reference).toEqual({ value: 68, text: "Total 68.0%" });
    expect(chart.view.rows.map(({ code, count, ranked }) => [code, count, ranked])).toEqual([["labour", "30/40", true], ["unknown_word", "1/4", false], [OTHERS, "3/6", false]]);
    const days = pivotChart(flat, pivotGrid(flat, "matter", null, true), { ...request, figures: ["medianDays"] }, CHART);
    expect(days.kind === "ranking" ? days.view.rows.map(({ count }) => count) : days.kind).toEqual(["n 40", "n 4", "n 6"]);
  });
});

describe("pivotSheet", () => {
  it("leaves as shown: units in the heads, n beside what rests on it, and how a line that is no group came about", () => {
    const sheet = pivotSheet(pivotView(flat, pivotGrid(flat, "matter", null, true), request, CONTEXT), request, "en");
    expect(sheet.head).toEqual(["Matter", "Concluded (cases)", "Settlement rate (%)", "Settlement rate n", "Settlement rate · Note"]);
    expect(sheet.rows).toEqual([["Labour", "40", "75.0", "30/40", ""], ["Unknown_word", "4", "25.0", "1/4", "Not ranked"], ["3 others (together, counted from their cases)", "6", "50.0", "3/6", "Not ranked"], ["Total (counted anew from the cases, not from the rows)", "50", "68.0", "34/50", ""]]);
  });

  it("names the column of each figure", () => {
    const sheet = pivotSheet(pivotView(crossed, pivotGrid(crossed, "matter", "period", true), across, CONTEXT), across, "zh-CN");
    expect(sheet.head).toEqual(["事项", "2026 Q1 · 办结（件）", "2026 Q2 · 办结（件）", "Total · 办结（件）"]);
    expect(sheet.rows[0]?.slice(1)).toEqual(["21", "20", "41"]);
  });
});

describe("pivotGrid without a sort", () => {
  it("shows what the limit left in the vocabulary's order, what it cut last, and words by how many cases carry them", () => {
    const bySize = caseAnswer([caseRow({ outcome: "mediated", concluded: 9 }), caseRow({ outcome: "revoked", concluded: 5 }), caseRow({ outcome: "upheld", concluded: 2 }), caseRow({ othersOf: "OUTCOME", othersCount: 4, concluded: 1 }), caseRow({ totalOver: ["OUTCOME"], concluded: 17 })]);
    expect(pivotGrid(bySize, "outcome", null, true).rows).toEqual(["mediated", "revoked", "upheld", OTHERS]);
    const own = pivotGrid(bySize, "outcome", null, false).rows;
    expect([own.toSorted(), own.at(-1)]).toEqual([["mediated", "revoked", "upheld", OTHERS].toSorted(), OTHERS]);
    expect(own.indexOf("upheld")).toBeLessThan(own.indexOf("revoked"));
    expect(pivotGrid(flat, "matter", null, false).rows).toEqual(["labour", "unknown_word", OTHERS]);
  });
});
