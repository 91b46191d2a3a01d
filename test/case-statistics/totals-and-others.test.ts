import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { sampleQuantile } from "@plumbline/server/statistics/sample-quantile.ts";
import fc from "fast-check";
import { readCatalogue } from "@plumbline/server/store/read/read-catalogue.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withinLimitOf } from "../rollup/expected-clocks.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";
import { asker, histories, landHistory } from "./random-city.ts";

let fresh: FreshDatabase;
let ask: ReturnType<typeof asker>;
let cases: readonly CaseRecord[];

beforeAll(async () => {
  fresh = await freshDatabase();
  cases = [...(await landHistory(fresh, fc.sample(histories, { numRuns: 1, seed: 11 })[0] ?? [])).values()].at(-1) ?? [];
  ask = asker(fresh);
});
afterAll(() => fresh.drop());

const PERIOD = { from: "2025-01-01", to: "2026-01-01" };
const concludedOf = (wanted: (record: CaseRecord) => boolean): CaseRecord[] =>
  cases.filter((record) => record.concludedOn !== null && record.concludedOn >= PERIOD.from && record.concludedOn < PERIOD.to && wanted(record));
const daysOf = (records: readonly CaseRecord[]): number[] => records.map(({ acceptedOn, concludedOn, pauseDays }) => (Date.parse(concludedOn ?? "") - Date.parse(acceptedOn ?? "")) / 86_400_000 - pauseDays);
const matterOf = ({ matter }: CaseRecord): string => matter ?? "unrecorded";

describe("totals and others of case statistics", () => {
  it("have the median of their cases, not of their rows", async () => {
    const { rows } = await ask({ groupBy: ["matter", "type"], periods: ["2025"], subtotals: "cube", measures: ["concluded", "median_days", "p90_days", "mean_days"] });
    const groups = rows.filter(({ totalOver }) => totalOver.length === 0);
    expect(groups.length).toBeGreaterThan(5);
    for (const { totalOver, matter, type, concluded, medianDays, p90Days, meanDays } of rows) {
      const own = concludedOf((record) => (totalOver.includes("matter") || matterOf(record) === matter) && (totalOver.includes("type") || record.type === type));
      const days = daysOf(own);
      expect([concluded, medianDays, p90Days], `${matter} ${type}`).toEqual([own.length, sampleQuantile(days, 0.5), sampleQuantile(days, 0.9)]);
      expect(meanDays ?? Number.NaN).toBeCloseTo(days.reduce((sum, day) => sum + day, 0) / days.length, 9);
    }
    expect(rows.map(({ totalOver }) => totalOver.join()).filter((over, at, all) => all.indexOf(over) === at)).toEqual(["", "matter", "type", "matter,type"]);
  });

  it.each([
    ["field", ({ field }: CaseRecord) => field],
    ["organ_class", ({ organClass }: CaseRecord) => organClass],
    ["channel", ({ channel }: CaseRecord) => channel],
    ["procedure", ({ procedure }: CaseRecord) => procedure],
  ] as const)("are those of a plain count by %s, cases without one included", async (dimension, wordOf) => {
    const { rows, explain } = await ask({ groupBy: [dimension], periods: ["2025"], subtotals: "rollup", measures: ["concluded", "median_days"] });
    const all = concludedOf(() => true);
    const words = [...new Set(all.map((record) => wordOf(record) ?? "unrecorded"))];
    expect(words.length).toBeGreaterThan(2);
    const key = dimension === "organ_class" ? "organClass" : dimension;
    const found = new Map(rows.map((row) => [row.totalOver.length > 0 ? "total" : row[key], [row.concluded, row.medianDays]]));
    const expected = (records: readonly CaseRecord[]) => [records.length, sampleQuantile(daysOf(records), 0.5)];
    expect(found).toEqual(new Map([...words.map((word) => [word, expected(all.filter((record) => (wordOf(record) ?? "unrecorded") === word))] as const), ["total", expected(all)] as const]));
    expect(explain.uncovered).toEqual([dimension]);
  });

  it("hold every case of the values that the limit cut", async () => {
    const request = { groupBy: ["type", "enterprise"] as const, periods: ["2025"], measures: ["concluded", "median_days"] as const, orderBy: [{ measure: "concluded" as const, direction: "descending" as const }], limit: { top: 2, others: true } };
    const { rows } = await ask(request);
    const counts = new Map<string, number>();
    for (const { type } of concludedOf(() => true)) counts.set(type, (counts.get(type) ?? 0) + 1);
    const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([type]) => type);
    expect(new Set(rows.flatMap(({ type }) => (type === null ? [] : [type])))).toEqual(new Set(ranked.slice(0, 2)));
    const others = rows.filter(({ othersOf }) => othersOf === "type");
    expect(others.length).toBeGreaterThan(0);
    for (const { enterprise, concluded, medianDays, othersCount } of others) {
      const flag = { yes: true, no: false }[enterprise ?? ""] ?? null;
      const own = concludedOf((record) => !ranked.slice(0, 2).includes(record.type) && record.enterprise === flag);
      expect([concluded, medianDays, othersCount]).toEqual([own.length, sampleQuantile(daysOf(own), 0.5), ranked.length - 2]);
    }
    expect(rows.slice(-others.length)).toEqual(others);
  });

  it("are not moved by what a bound leaves out", async () => {
    const plain = await ask({ groupBy: ["matter"], periods: ["2025"], subtotals: "rollup", measures: ["concluded"] });
    const most = Math.max(...plain.rows.filter(({ totalOver }) => totalOver.length === 0).map(({ concluded }) => concluded ?? 0));
    const bound = await ask({ groupBy: ["matter"], periods: ["2025"], subtotals: "rollup", measures: ["concluded"], having: [{ measure: "concluded", operator: "less", value: most }] });
    expect(bound.rows).toHaveLength(plain.rows.length - 1);
    expect(bound.rows.at(-1)).toEqual(plain.rows.at(-1));
    expect(bound.rows.at(-1)?.concluded).toBe(concludedOf(() => true).length);
  });

  // Turns red when pauses or the limits of a procedure are left out of the clock.
  it("know who was in time by the limit of the type, and say nothing of types without one", async () => {
    const { rows, explain } = await ask({ groupBy: ["type"], periods: ["2025"], types: ["reconsideration", "mediation"], measures: ["concluded", "on_time_rate"], subtotals: "rollup" });
    const decided = concludedOf(({ type }) => type === "reconsideration");
    const { limits } = await fresh.database.read(cityScope(), readCatalogue);
    const inTime = decided.filter((record) => withinLimitOf(limits, "", record)).length;
    expect(inTime).toBeGreaterThan(0);
    expect(inTime).toBeLessThan(decided.length);
    expect(rows.map(({ type, onTime, onTimeRate }) => [type, onTime, onTimeRate])).toEqual([["reconsideration", inTime, (100 * inTime) / decided.length], ["mediation", null, null], [null, null, null]]);
    const notApplicable = [{ measure: "on_time_rate", reason: "not_applicable" }];
    expect(rows.map(({ gaps }) => gaps)).toEqual([[], notApplicable, notApplicable]);
    expect(explain.uncovered).toEqual(["on_time"]);
  });

  // Turns red when the whole reaches from the first period to the last, whatever lies between.
  it("leave out what lies between the periods", async () => {
    const quarters = [["2025-01-01", "2025-04-01"], ["2025-10-01", "2026-01-01"]] as const;
    const within = quarters.map(([from, to]) => concludedOf(({ concludedOn }) => (concludedOn ?? "") >= from && (concludedOn ?? "") < to).length);
    const sum = within.reduce((total, count) => total + count, 0);
    expect(sum).toBeLessThan(concludedOf(() => true).length);
    const one = await ask({ groupBy: ["region"], level: "city", periods: ["2025Q1", "2025Q4"], measures: ["concluded"] });
    const apart = await ask({ groupBy: ["period"], periods: ["2025Q1", "2025Q4"], measures: ["concluded"], subtotals: "rollup" });
    expect([one.rows, apart.rows].map((rows) => rows.map(({ concluded }) => concluded))).toEqual([[sum], [...within, sum]]);
  });

  it("count a case once, however the periods overlap", async () => {
    const { rows } = await ask({ groupBy: ["period"], periods: ["2025", "2025Q1..2025Q4"], subtotals: "rollup", measures: ["concluded"] });
    expect(rows.map(({ concluded }) => concluded).at(-1)).toBe(rows[0]?.concluded);
    expect(rows.slice(1, -1).reduce((sum, { concluded }) => sum + (concluded ?? 0), 0)).toBe(rows[0]?.concluded);
  });
});
