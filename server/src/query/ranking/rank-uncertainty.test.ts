import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricOf, ratioOf, regionOf } from "../testkit/made-up.ts";
import { assertUncertainty, withUncertainty } from "./rank-uncertainty.ts";
import type { Span } from "../compare/span.ts";
import type { RankingRow } from "./ranking-answer.ts";

const rate = metricOf("XF05");
const QUARTER: Span = { from: 0, to: 3 };

function rowOf(at: number, numerator: number, denominator: number): RankingRow {
  const { value, n, missing } = ratioOf(rate, numerator, denominator);
  const notRanked = value === null ? null : denominator < 10 ? "n below the limit" : null;
  return { region: regionOf(at), rank: null, tied: false, rankMove: null, value, numerator, denominator, n, coverage: 1, lower: null, upper: null, band: null, yearOnYear: null, yearOnYearMissing: null, missing, missingDetail: null, notRanked, synthetic: false, provisional: false, rankSet: null, rankShares: null };
}

const placesOf = ({ rankSet }: RankingRow): readonly (number | undefined)[] => [rankSet?.best, rankSet?.worst];

const request = { draws: 200, seed: 3 };

describe("withUncertainty", () => {
  it("leaves close places open, settles distant ones, and gives small numbers and gaps none", () => {
    const { rows, uncertainty } = withUncertainty(rate, [rowOf(0, 190, 200), rowOf(1, 20, 200), rowOf(2, 22, 200), rowOf(3, 5, 5), rowOf(4, 0, 0)], QUARTER, request);
    expect(rows.map(({ rankSet }) => rankSet)).toEqual([
      { best: 1, worst: 1, open: [] }, { best: 2, worst: 3, open: [regionOf(2).code] }, { best: 2, worst: 3, open: [regionOf(1).code] }, null, null,
    ]);
    expect(rows[0]?.rankShares).toEqual([expect.closeTo(1, 9), 0, 0]);
    expect([uncertainty.units, uncertainty.level]).toEqual([3, 0.95]);
  });

  it("has none for a metric without standard error", () => {
    const days = metricOf("XF09");
    expect(withUncertainty(days, [{ ...rowOf(0, 100, 20) }], QUARTER, request).rows[0]?.rankSet).toBeNull();
  });

  it("knows the error of counted events on a base, of those of the quarter where they are brought to a year", () => {
    const suits = metricOf("SS05");
    // Suits of a quarter on 500,000 people, as brought to a year: 25 and 100 by themselves, so that 2 and 8 per 10,000 are told apart; 25 and 30 are not.
    const yearly = (at: number, filed: number) => ({ ...rowOf(at, 4 * filed, 500_000), value: (4 * filed * 10_000) / 500_000 });
    const { rows, uncertainty } = withUncertainty(suits, [yearly(0, 25), yearly(1, 100), yearly(2, 30)], QUARTER, request);
    expect([uncertainty.units, rows.map(placesOf)]).toEqual([3, [[1, 2], [3, 3], [1, 2]]]);
    // The same numerators counted in a year would be four times as many events: 100 and 160 are told apart there, 25 and 40 are not.
    const near = [yearly(0, 25), yearly(1, 40)];
    const setsOver = (span: Span) => withUncertainty(suits, near, span, request).rows.map(placesOf);
    expect([setsOver(QUARTER), setsOver({ from: 0, to: 12 })]).toEqual([[[1, 2], [1, 2]], [[1, 1], [2, 2]]]);
  });

  it("holds each unit's own place, with shares that sum to one, the same for the same seed", () => {
    const drawn = fc.array(fc.integer({ min: 10, max: 200 }).chain((n) => fc.nat(n).map((x) => [x, n] as const)), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(drawn, (units) => {
        const rows = units.map(([x, n], at) => rowOf(at, x, n));
        const found = withUncertainty(rate, rows, QUARTER, request);
        for (const { rankSet, rankShares, value } of found.rows) {
          const ahead = rows.filter((row) => (row.value ?? 0) > (value ?? 0)).length + 1;
          expect(rankSet !== null && rankSet.best <= ahead && ahead <= rankSet.worst).toBe(true);
          expect(rankShares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        expect(withUncertainty(rate, rows, QUARTER, request)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });
});

it("refuses draws and seeds out of bounds, and more pairs than one answer compares", () => {
  expect(() => assertUncertainty({ draws: 99, seed: 1 }, 5)).toThrow("from 100 to 5000");
  expect(() => assertUncertainty({ draws: 100, seed: -1 }, 5)).toThrow("The seed cannot be -1");
  expect(() => assertUncertainty({ draws: 5000, seed: 1 }, 90)).toThrow("at most 10000000");
});
