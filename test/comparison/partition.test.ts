import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { questionRoom } from "@plumbline/server/query/question-room.ts";
import { monthIndex, partsOf, parsePeriodId, periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { each } from "../rollup/facts.ts";
import { randomCase } from "../rollup/random-cases.ts";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";
import { VALUES, ask } from "./asked.ts";

const CITY = "330400";
const room = questionRoom();
let fresh: FreshDatabase;
/** Metrics that count cases alone: those of towns, and those of counties. */
let metrics: { readonly town: readonly string[]; readonly county: readonly string[] };
let childrenOf: (region: string) => readonly Region[];

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
  const cases = fc.sample(randomCase(900), { seed: 20_261_126, numRuns: 900 });
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { cases: each(cases.filter((record, at) => cases.findIndex(({ caseNumber, countyCode }) => caseNumber === record.caseNumber && countyCode === record.countyCode) === at)) });
  const catalogue = await fresh.database.read(cityScope(), (tx) => room.catalogues.of(tx));
  const counted = catalogue.metrics.filter(({ notComputed, entered, terms, metric }) => notComputed === null && metric.version === 1 && metric.frequency !== "year" && entered.length === 0 && terms.every(({ source, fn }) => source.overRegions === "sum" && source.kind !== "stock" && fn === null));
  const at = (level: string): string[] => counted.filter((definition) => (definition.level === "town" && definition.metric.level === "town" ? "town" : "county") === level).map(({ metric }) => metric.code);
  metrics = { town: at("town"), county: at("county") };
  childrenOf = (code) => catalogue.tree.all.filter(({ parentCode }) => parentCode === code);
});
afterAll(() => fresh.drop());

/** Divides a region again and again where the picks say so, down to a level; own-level leaves are parts like others. */
function divide(region: string, picks: readonly boolean[], deepest: "county" | "town"): string[] {
  let pick = 0;
  const parts = (code: string, depth: number): string[] => {
    const children = depth > (deepest === "town" ? 1 : 0) ? [] : childrenOf(code);
    if (children.length === 0 || (depth > 0 && picks[pick++ % picks.length] !== true)) return [code];
    return children.flatMap((child) => parts(child.code, depth + 1));
  };
  return parts(region, 0);
}

/** Cuts a year into halves, quarters or months, each again where the picks say so. */
function cut(year: Period, picks: readonly boolean[]): Period[] {
  let pick = 0;
  const parts = (period: Period): Period[] => {
    const length = { 12: 6, 6: 3, 3: 1 }[period.months];
    return length === undefined || picks[pick++ % picks.length] !== true ? [period] : partsOf(period, length).flatMap(parts);
  };
  return parts(year);
}

const picks = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

it.each(["town", "county"] as const)("a whole is the sum of any partition of it in space and time, for what is counted by %s", { timeout: 60_000 }, async (level) => {
  expect(metrics[level].length).toBeGreaterThan(3);
  const year = parsePeriodId("2025");
  if (year === null) throw new Error("2025 is a year.");
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...metrics[level]), picks, picks, async (metric, inSpace, inTime) => {
      const regions = divide(CITY, inSpace, level);
      const catalogue = await fresh.database.read(cityScope(), (tx) => room.catalogues.of(tx));
      const grain = catalogue.versions.get(metric)?.[0]?.terms.some(({ source }) => source.grain === "quarter") === true ? 3 : 1;
      const periods = cut(year, inTime).filter(({ months }) => months >= grain);
      if (periods.reduce((months, period) => months + period.months, 0) < 12) return;
      const whole = (await ask(fresh.database, { metrics: [metric], regions: [CITY], periods: ["2025"] }, VALUES, room)).series[0];
      const parts = (await ask(fresh.database, { metrics: [metric], regions, periods: periods.map(periodId) }, VALUES, room)).series[0];
      expect(monthIndex(periods[0]?.start ?? "")).toBe(monthIndex(year.start));
      const denominator = whole?.denominators[0] ?? null;
      expect([sum(parts?.numerators ?? []), denominator === null ? null : sum(parts?.denominators ?? [])]).toEqual([whole?.numerators[0], denominator]);
      told += whole?.numerators[0] ?? 0;
    }),
    { numRuns: 60 },
  );
  expect(told).toBeGreaterThan(100);
});
