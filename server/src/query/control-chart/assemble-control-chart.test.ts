import { parsePeriodId, periodRange } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_REPORTED, countOf, metricOf, ratioOf } from "../testkit/made-up.ts";
import { assembleControlChart } from "./assemble-control-chart.ts";
import type { ControlChartKind } from "./control-chart-answer.ts";

const quarter = (id: string): Period => parsePeriodId(id) ?? { start: "", months: 3 };
const quarters = (count: number): Period[] => periodRange(quarter("2020Q1"), quarter("2029Q4")).slice(0, count);
const chart = (code: string, kind: ControlChartKind, count: number) => ({ metric: metricOf(code), periods: quarters(count), kind });

describe("assembleControlChart", () => {
  it("says by the direction whether a departure is good", () => {
    const counts = [...Array.from({ length: 14 }, (_, at) => 10 + (at % 2)), 40];
    const last = (code: string) => assembleControlChart(chart(code, "xmr", 15), [], counts.map(countOf)).at(-1)?.causes;
    expect(last("LS01")).toEqual([{ rule: "beyond_limit", direction: "up", meaning: "improvement" }]);
    expect(last("SS01")?.[0]?.meaning).toBe("concern");
    expect(last("XF01")?.[0]?.meaning).toBe("neutral");
  });

  it("leaves no room below 0 to a count, and marks none that is 0", () => {
    const points = assembleControlChart(chart("XF01", "xmr", 4), [], [0, 4, 0, 4].map(countOf));
    expect(points.map(({ centre, lower, causes }) => [centre, lower, causes])).toEqual(points.map(() => [2, 0, []]));
    expect(points[0]?.upper).toBeCloseTo(2 + 2.66 * 4, 12);
  });

  it("leaves a sum that lacks units out of centre, limits and rules, and no ratio", () => {
    const counts = [10, 12, 4, 11, 10].map((value, at) => ({ ...countOf(value), coverage: at === 2 ? 0.5 : 1 }));
    const points = assembleControlChart(chart("XF01", "xmr", 5), [], counts);
    // The mean of the other four; 4 lies far below them and breaks no rule.
    expect(points.map(({ centre, causes }) => [centre, causes])).toEqual(points.map(() => [10.75, []]));
    expect(points[2]?.measurement.value).toBe(4);
    const shares = [40, 50].map((settled) => ({ ...ratioOf(metricOf("XF05"), settled, 100), coverage: 0.5 }));
    expect(assembleControlChart(chart("XF05", "p", 2), [], shares).map(({ centre }) => centre)).toEqual([45, 45]);
  });

  it("draws limits of a yearly rate by what was counted in the quarter", () => {
    const suits = metricOf("SS05");
    // 25 suits a quarter among 500,000: 100 a year, 2 per 10,000; chance moves 25, not 100.
    const [point] = assembleControlChart(chart("SS05", "u", 2), [], [ratioOf(suits, 100, 500_000), ratioOf(suits, 100, 500_000)]);
    expect(point?.centre).toBeCloseTo(2, 12);
    expect(point?.upper).toBeCloseTo(2 * (1 + 3 / 5), 12);
  });

  it("keeps every gap with its reason and without limits, and limits around the centre", () => {
    const rate = metricOf("XF05");
    const trials = fc.option(fc.nat(60).chain((n) => fc.nat(n).map((settled) => [settled, n] as const)), { nil: null });
    fc.assert(
      fc.property(fc.array(trials, { minLength: 1, maxLength: 30 }), fc.array(fc.nat(29), { maxLength: 3 }), (drawn, starts) => {
        const measurements = drawn.map((one) => (one === null ? NOT_REPORTED : ratioOf(rate, one[0], one[1])));
        const points = assembleControlChart(chart("XF05", "p", drawn.length), starts, measurements);
        expect(points.map(({ measurement }) => measurement)).toEqual(measurements);
        for (const { measurement, centre, lower, upper, causes } of points) {
          expect(centre === null).toBe(measurement.value === null);
          const bracketed = centre !== null && lower !== null && upper !== null && lower >= 0 && lower <= centre && centre <= upper && upper <= 100 + 1e-9;
          expect(centre === null ? causes.length === 0 : bracketed).toBe(true);
        }
      }),
    );
  });
});
