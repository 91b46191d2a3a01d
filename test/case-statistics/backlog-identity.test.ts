import type { AgeBand } from "@plumbline/schema/vocabulary/age-band.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { periodEnd, periodId } from "@plumbline/schema/vocabulary/period.ts";
import { ownLeafCode, regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { CaseStatisticsRow } from "@plumbline/server/query/case-statistics/case-statistics-answer.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import { asker, histories, landHistory } from "./random-city.ts";

const LEVELS = ["city", "county", "town"] as const;
const GRAINS = { month: ["2025-01..2026-06"], quarter: ["2025Q1..2026Q2"], year: ["2025"] };

/** The row of a level in which a case counts: a city's own organs stand beside its counties, and beside its towns. */
function rowOf({ countyCode, townCode }: CaseRecord, level: (typeof LEVELS)[number]): string {
  const leaf = ownLeafCode(regionCode(countyCode));
  if (level === "city") return "330400";
  return level === "county" ? (countyCode === "330400" ? leaf : countyCode) : (townCode ?? leaf);
}

const before = (day: string | null, end: string): boolean => day !== null && day < end;
const openAt = (cases: readonly CaseRecord[], day: string): number => cases.filter(({ acceptedOn, concludedOn }) => before(acceptedOn, day) && !before(concludedOn, day)).length;

/** Cases open at the beginning of a day, by the whole days from acceptance to the day before. */
function agedAt(cases: readonly CaseRecord[], day: string, band: AgeBand | null): number {
  const bounds = { days_0_15: [0, 15], days_16_30: [16, 30], days_31_60: [31, 60], days_61_90: [61, 90], days_over_90: [91, Infinity] } as const;
  const [least, most] = bounds[band ?? "days_0_15"];
  const age = (acceptedOn: string | null): number => (Date.parse(day) - Date.parse(acceptedOn ?? "")) / 86_400_000 - 1;
  return cases.filter((record) => openAt([record], day) === 1 && age(record.acceptedOn) >= least && age(record.acceptedOn) <= most).length;
}

/** opening + accepted − concluded = pending, and each is what a plain count of the cases says. */
function expectFlow(rows: readonly CaseStatisticsRow[], cases: readonly CaseRecord[], level: (typeof LEVELS)[number]): void {
  let counted = 0;
  for (const { region, period, opening, accepted, concluded, pending } of rows) {
    if (region === null || period === null) throw new Error("A row has neither region nor period.");
    const [start, end] = [period.start, periodEnd(period)];
    const own = cases.filter((record) => rowOf(record, level) === region.code);
    const within = (day: string | null): boolean => !before(day, start) && before(day, end);
    const expected = { opening: openAt(own, start), accepted: own.filter((one) => within(one.acceptedOn)).length, concluded: own.filter((one) => within(one.concludedOn)).length, pending: openAt(own, end) };
    expect({ opening, accepted, concluded, pending }, `${region.code} ${periodId(period)}`).toEqual(expected);
    expect((opening ?? 0) + (accepted ?? 0) - (concluded ?? 0)).toBe(pending);
    counted += accepted ?? 0;
  }
  expect(counted).toBeGreaterThan(0);
}

describeOnEachServer("the backlog", (server) => {
  // Turns red when the opening stock misses what came before, or a withdrawn case stays in it.
  it("is opening + new − concluded at every level and grain, now and as of every version, and what its age bands hold", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const fresh = await freshDatabase(server);
        try {
          const known = await landHistory(fresh, history);
          const ask = asker(fresh);
          for (const [version, cases] of known) {
            for (const level of LEVELS) {
              for (const periods of Object.values(GRAINS)) {
                const request = { groupBy: ["region", "period"] as const, level, periods, measures: ["opening", "accepted", "concluded", "pending"] as const, asOf: String(version) };
                const { rows } = await ask(request);
                expectFlow(rows, cases, level);
                const aged = await ask({ ...request, groupBy: ["region", "period", "age_band"], measures: ["pending"] });
                for (const { region, period, ageBand, pending } of aged.rows) {
                  expect(pending, `${region?.code} ${period === null ? "" : periodId(period)} ${ageBand}`).toBe(period === null ? null : agedAt(cases.filter((record) => rowOf(record, level) === region?.code), periodEnd(period), ageBand));
                }
                const sums = rows.map(({ region, period }) => aged.rows.filter((row) => row.region === region && row.period !== null && period !== null && periodId(row.period) === periodId(period)).reduce((sum, { pending }) => sum + (pending ?? 0), 0));
                expect(sums).toEqual(rows.map(({ pending }) => pending));
              }
            }
          }
        } finally {
          await fresh.drop();
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  it("of a stretch begins where the first period does and ends where the last one ends", async () => {
    const fresh = await freshDatabase(server);
    try {
      await landHistory(fresh, fc.sample(histories, { numRuns: 1, seed: 7 })[0] ?? []);
      const ask = asker(fresh);
      const [first, last, all] = await Promise.all([["2025Q1"], ["2026Q2"], ["2025Q1..2026Q2"]].map(async (periods) => (await ask({ groupBy: ["region"], level: "city", periods })).rows[0]));
      expect([all?.opening, all?.pending]).toEqual([first?.opening, last?.pending]);
      const { rows } = await ask({ groupBy: ["period"], subtotals: "rollup", measures: ["opening", "accepted", "concluded", "pending"] });
      expect(rows.at(-1)).toMatchObject({ totalOver: ["period"], opening: all?.opening, accepted: all?.accepted, concluded: all?.concluded, pending: all?.pending });
    } finally {
      await fresh.drop();
    }
  });
});
