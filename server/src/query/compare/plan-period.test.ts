import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { describe, expect, it } from "vitest";
import { defineMetric } from "../catalogue/define-metric.ts";
import { FigurePlan } from "./figure-plan.ts";
import { planPeriod } from "./plan-period.ts";
import type { PeriodPlan } from "./plan-period.ts";
import { spanOf } from "./span.ts";

const { catalogue } = readCatalogue(catalogueTexts());
const measures = new Map(catalogue.measures.map((measure) => [measure.code, measure]));
const month = (year: number, of = 1): number => year * 12 + of - 1;

function plan(code: string, periodId: string, frozen = false, reportingYearStart = 1): { readonly period: PeriodPlan; readonly figures: FigurePlan } {
  const metric = catalogue.metrics.find((one) => one.code === code && one.version === 1);
  const period = parsePeriodId(periodId);
  if (metric === undefined || period === null) throw new Error(`${code} ${periodId}`);
  const figures = new FigurePlan();
  const context = { plan: figures, frozen, reportingYearStart, keptFrom: month(2022), keptTo: month(2026, 10) };
  return { period: planPeriod(defineMetric(metric, measures, new Map()), null, spanOf(period), context), figures };
}

const needs = (code: string, periodId: string, frozen = false): unknown[] =>
  plan(code, periodId, frozen).figures.needs.map(({ measure, months, from, to, running, closing }) => [measure, months, from, to, ...(running ? ["running"] : []), ...(closing ? ["closing"] : [])]);

describe("what a period takes", () => {
  it("reads a half by quarters and a month by itself", () => {
    expect(needs("XF01", "2026H1")).toEqual([["reconsideration.accepted", 3, month(2026), month(2026, 7)]]);
    expect(needs("XF01", "2026-05")).toEqual([["reconsideration.accepted", 1, month(2026, 5), month(2026, 6)]]);
  });

  it("sums the flows of a case stock, and reads its closing value once it is approved or aired", () => {
    expect(needs("XF03", "2026Q2")).toEqual([["reconsideration.pending", 3, month(2026, 4), month(2026, 7), "running"]]);
    expect(needs("XF03", "2026-05")).toEqual([
      ["reconsideration.pending", 1, month(2026, 4), month(2026, 6)],
      ["reconsideration.pending", 3, month(2026), month(2026, 4), "running"],
    ]);
    expect(needs("XF03", "2026Q2", true)).toEqual([["reconsideration.pending", 3, month(2026, 4), month(2026, 7), "closing"]]);
  });

  it("looks for the last population in the ten years before, and for lawyers at the quarter's end", () => {
    expect(needs("LS02", "2026Q2")).toContainEqual(["population.resident", 12, month(2015), month(2026)]);
    expect(needs("LS02", "2026Q2")).toContainEqual(["lawyer.full_time", 3, month(2026, 4), month(2026, 7)]);
  });

  it("takes the ledger at the end of the year before", () => {
    expect(needs("YS13", "2026Q2")).toContainEqual(["arrears.outstanding", 3, month(2025, 10), month(2026)]);
  });

  it("takes of an assessment the last quarter's total, which stands for the year to its end", () => {
    for (const period of ["2026Q2", "2026H1"]) expect(needs("KH01", period)).toEqual([["assessment.total", 3, month(2026, 4), month(2026, 7)]]);
    expect(needs("KH01", "2025")).toEqual([["assessment.total", 3, month(2025, 10), month(2026)]]);
    expect(plan("KH01", "2025H2", false, 10).period).toMatchObject({ kind: "none", reason: "not_applicable", sentence: expect.stringContaining("within one") as string });
  });

  it.each([
    ["SS02", "2026-05", "not_applicable", "by quarter: ask for quarters, halves or years"],
    ["FY06", "2025Q1", "not_applicable", "defined for years"],
    ["SJ02", "2025H1", "not_applicable", "defined for years"],
    ["XF08", "2026Q1", "not_applicable", "limits.csv does not hold"],
    ["KH01", "2026-05", "not_applicable", "by quarter"],
    ["XF05", "2026Q4", "not_due_yet", "2026-09"],
    ["XF05", "2026", "not_due_yet", "2026-09"],
    ["XF05", "2021", "not_kept", "2022-01"],
    ["LS01", "2021Q4", "not_kept", "2022-01"],
  ])("has no %s of %s: %s", (code, periodId, reason, words) => {
    const { period } = plan(code, periodId);
    expect(period).toMatchObject({ kind: "none", reason, sentence: expect.stringContaining(words) as string });
  });
});
