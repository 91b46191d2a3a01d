import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { parseMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { rebuildCells } from "@plumbline/server/rollup/rebuild-cells.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REQUEST, each } from "../rollup/facts.ts";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { askCell } from "./ask-cell.ts";
import { CASES, CASE_ROWS } from "./examples/cases.ts";
import { DISPUTES } from "./examples/disputes.ts";
import { ENVIRONMENT } from "./examples/environment.ts";
import { XITANG } from "./examples/example.ts";
import { SERVICES } from "./examples/services.ts";
import { FIGURES, FIGURES_HEADER, MEMBERS, MEMBERS_HEADER, importRows } from "./import-rows.ts";

const EXAMPLES = [...DISPUTES, ...SERVICES, ...ENVIRONMENT];
const LATE = new Date("2027-10-01T00:00:00Z");
const LUOXING = "330421002";
const { metrics } = readCatalogue(catalogueTexts()).catalogue;
const factorOf = (ref: string): number => metrics.find(({ code }) => code === parseMetricRef(ref)?.code)?.factor ?? Number.NaN;

const CRITERIA = ["dispute_resolution", "legality_review", "enforcement", "grassroots_mediation", "legal_services", "business_environment"];
const scored = (regionCode: string, start: string, scores: readonly number[]) =>
  CRITERIA.map((criterion, at) => ({ scheme: "rule-of-law-quarterly", schemeVersion: 1, criterion, regionCode, period: { start, months: 3 }, score: scores[at] ?? null, synthetic: false }));

let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
  await importRows(fresh.database, CASES, CASE_ROWS);
  await importRows(fresh.database, FIGURES, [FIGURES_HEADER, ...new Set(EXAMPLES.flatMap((example) => example.figures ?? []))]);
  const members = (region: string, measure: string, ...codes: string[]): string[] => codes.map((code) => `${region},2026Q1,${measure},${code}`);
  await importRows(fresh.database, MEMBERS, [
    MEMBERS_HEADER, ...members(XITANG, "legal_adviser.villages_served", "v1", "v2", "v3"), ...members(XITANG, "health_check.enterprises_to_date", "h1", "h2"),
    ...members(XITANG, "alliance.enterprises_served", "e1", "e2"), ...members(LUOXING, "alliance.enterprises_served", "e2", "e3"),
  ]);
  // Landed last and late: the figures of what these facts began can no longer change.
  await landFacts(fresh.database, { ...REQUEST, at: LATE }, { scores: each([...scored(XITANG, "2026-01-01", [90, 80, 70, 60, 100, 50]), ...scored(LUOXING, "2026-01-01", [70, 70, 70, 70, 70, 70])]) });
  product = await startProduct(fresh.database, { today: () => LATE.getTime() });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

describe("every metric, worked out by hand", () => {
  it("has an example for each of the 80, and for each version of XF06", () => {
    const refs = new Set(EXAMPLES.map(({ metric }) => metric));
    expect(metrics.map(({ code, version }) => (version === 1 ? code : `${code}@${version}`)).filter((ref) => !refs.has(ref))).toEqual([]);
    expect(new Set(metrics.map(({ code }) => code)).size).toBe(80);
  });

  it.each(EXAMPLES.map((example) => [example.metric, example] as const))("%s", async (metric, { region, period, parts: [numerator, denominator = null], value, provisional = false, because }) => {
    const cell = await askCell(product, { metric, region, period });
    const expected = value ?? (numerator * factorOf(metric)) / (denominator ?? 1);
    expect(cell, because).toMatchObject({ missing: null, numerator, denominator, provisional });
    expect(cell["value"], because).toBeCloseTo(expected, 9);
  });

  it("takes a percentage's denominator for its n, also one of several measures, and of a rate the events", async () => {
    const n = await Promise.all(["XF04", "XF05", "XF06@2", "SJ02", "SS05", "YS13"].map(async (ref) => {
      const { metric, region, period } = EXAMPLES.find(({ metric: named }) => named === ref) ?? { metric: ref, region: XITANG, period: "2026Q1" };
      return [ref, (await askCell(product, { metric, region, period }))["n"]];
    }));
    expect(n).toEqual([["XF04", 9], ["XF05", 7], ["XF06@2", 4], ["SJ02", 3], ["SS05", 4], ["YS13", null]]);
  });

  it("leaves cells that counting anew would not move", async () => {
    expect((await rebuildCells(fresh.database, REQUEST)).result).toBe(0);
  });

  // Turns red when quarters' totals are averaged or added up, or the year has none.
  it("gives the year's assessment as of a quarter, and for a longer period that of its last quarter", async () => {
    await landFacts(fresh.database, REQUEST, { scores: each(scored(XITANG, "2026-04-01", [60, 60, 60, 60, 60, 60])) });
    const of = (period: string, accumulation = "PERIOD") => askCell(product, { metric: "KH01", region: XITANG, period, accumulation });
    for (const [period, accumulation, value] of [["2026Q1", "YEAR_TO_DATE", 77], ["2026Q2", "PERIOD", 60], ["2026Q2", "YEAR_TO_DATE", 60], ["2026H1", "PERIOD", 60]] as const) {
      expect(await of(period, accumulation), `${period} ${accumulation}`).toMatchObject({ value, missing: null });
    }
    expect(await of("2026Q2", "ROLLING_YEAR")).toMatchObject({ value: null, missing: "NOT_APPLICABLE", missingDetail: expect.stringContaining("each reporting year") as string });
    expect(await of("2025")).toMatchObject({ value: null, missing: "NOT_REPORTED" });
    const { data } = await product.ask(`{ assessment(scheme: "rule-of-law-quarterly", regions: ["${XITANG}"], periods: ["2026Q1", "2026H1"]) { totals } }`);
    expect(data).toEqual({ assessment: { totals: [77, 60] } });
  });

  it("keeps n apart from the value where a survey tells its sample, and says what is no value of a city", async () => {
    expect(await askCell(product, { metric: "YS20", region: "330421", period: "2025" })).toMatchObject({ n: 200 });
    expect(await askCell(product, { metric: "YS20", region: "330400", period: "2025" })).toMatchObject({ value: null, missing: "NOT_REPORTED" });
    expect(await askCell(product, { metric: "KH01", region: "330400", period: "2026Q1" })).toMatchObject({ value: null, missing: "NOT_APPLICABLE", missingDetail: expect.stringContaining("do not make one of Jiaxing") });
    expect(await askCell(product, { metric: "KH02", region: LUOXING, period: "2026Q1" })).toMatchObject({ value: 2, n: 2 });
  });
});
