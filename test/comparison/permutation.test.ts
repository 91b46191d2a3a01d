import { questionRoom } from "@plumbline/server/query/question-room.ts";
import type { MetricSeries } from "@plumbline/server/query/compare/comparison.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { EVERYTHING, ask } from "./asked.ts";

const METRICS = ["XF01", "XF03", "XF05", "XF09", "SS01", "SS02", "SS05", "TJ02", "YS05", "CV01/theft"];
const REGIONS = ["900000", "900001", "900002", "900003", "900004", "900001101", "900002101", "900003101", "900004101", "900001000"];
const PERIODS = ["2025", "2025Q4", "2026Q1", "2026Q2", "2026-02", "2026H1"];

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
});
afterAll(() => fresh.drop());

/** Everything that a series says of a region and a period, by their names. */
function told(series: MetricSeries, regions: readonly string[], periods: readonly string[]): Map<string, unknown> {
  const { metric: _metric, sentence, reference, derived, clocks: _clocks, ...columns } = series;
  const all: Record<string, readonly unknown[]> = { ...columns, ...derived };
  return new Map(
    regions.flatMap((region, regionIndex) =>
      periods.map((period, periodIndex): [string, unknown] => {
        const at = regionIndex * periods.length + periodIndex;
        return [`${series.metric.ref} ${region} ${period}`, [sentence(regionIndex, periodIndex), reference[periodIndex], ...Object.entries(all).map(([name, column]) => [name, column[at]])]];
      }),
    ),
  );
}

const shuffled = (items: readonly string[]) => fc.shuffledSubarray([...items], { minLength: 1 });

it("gives each metric, region and period the same answer wherever it stands in the question", { timeout: 60_000 }, async () => {
  const room = questionRoom();
  const whole = await ask(fresh.database, { metrics: METRICS, regions: REGIONS, periods: PERIODS }, EVERYTHING, room);
  const known = new Map(whole.series.flatMap((series) => [...told(series, REGIONS, PERIODS)]));
  expect(known.size).toBe(METRICS.length * REGIONS.length * PERIODS.length);
  await fc.assert(
    fc.asyncProperty(shuffled(METRICS), shuffled(REGIONS), shuffled(PERIODS), async (metrics, regions, periods) => {
      const { series } = await ask(fresh.database, { metrics, regions, periods }, EVERYTHING, room);
      for (const one of series) for (const [cell, said] of told(one, regions, periods)) expect([cell, said]).toEqual([cell, known.get(cell)]);
    }),
    { numRuns: 40 },
  );
});
