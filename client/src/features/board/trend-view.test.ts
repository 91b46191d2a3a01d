import { describe, expect, it } from "vitest";
import { restsOnFew } from "../../charts/chart-value.ts";
import { CITY, HAINING, JIASHAN, seriesOf, SETTLEMENT } from "./comparison.fixture.ts";
import { trendView } from "./trend-view.ts";

const context = { language: "zh-CN" as const, timeZone: "Asia/Shanghai", basis: "LIVE", asOf: "2026-10-15T01:30:00Z", referenceRegion: CITY, smallNumberLimit: 10 };
const series = seriesOf(SETTLEMENT, [CITY, JIASHAN, HAINING], ["2026Q2", "2026Q3"], [
  [{ value: 55 }, { value: 57.3 }],
  [{ value: 70 }, { missing: "NOT_REPORTED" }],
  [{ value: 50 }, { value: 44.4 }],
]);

describe("the trend", () => {
  it("draws the city as the line and the counties in grey", () => {
    expect(trendView(series, [1, 2], null, context).lines.map((line) => [line.name, line.role])).toEqual([["嘉善县", "context"], ["海宁市", "context"], ["全市", "reference"]]);
  });

  it("draws the chosen county once, in accent and on top", () => {
    expect(trendView(series, [1, 2], HAINING.code, context).lines.map((line) => [line.name, line.role])).toEqual([["嘉善县", "context"], ["全市", "reference"], ["海宁市", "series"]]);
  });

  it("draws a city's total alone, and no total beside a chosen county", () => {
    const sums = seriesOf({ ...SETTLEMENT, wholeIsTotal: true }, [CITY, JIASHAN, HAINING], ["2026Q3"], [[{ value: 256 }], [{ value: 36 }], [{ value: 48 }]]);
    const drawn = (focus: string | null) => trendView(sums, [1, 2], focus, context).lines.map((line) => line.name);
    expect([drawn(null), drawn(HAINING.code)]).toEqual([["全市"], ["嘉善县", "海宁市"]]);
  });

  it("leaves a missing quarter missing", () => {
    const jiashan = trendView(series, [1, 2], JIASHAN.code, context).lines.at(-1);
    expect(jiashan?.values[1]).toEqual({ kind: "missing", text: "— 未报" });
    expect(trendView(series, [1, 2], JIASHAN.code, context).summary).toBe("调解和解率，2026年二季度—2026年三季度，最低 70.0%，最高 70.0%，最近 — 未报。");
  });

  it("marks what rests on few, whether the line is grey or chosen", () => {
    const few = seriesOf(SETTLEMENT, [CITY, JIASHAN], ["2025Q4", "2026Q1", "2026Q2", "2026Q3"], [[{ value: 54 }, { value: 55 }, { value: 56 }, { value: 57 }], [{ value: 100, n: 4 }, { value: 60, n: 40 }, { value: 60, n: 40 }, { value: 60, n: 40 }]]);
    const marks = (focus: string | null) => trendView(few, [1], focus, context).lines.find((line) => line.code === JIASHAN.code)?.values.map(restsOnFew);
    expect([marks(null), marks(JIASHAN.code)]).toEqual([[true, false, false, false], [true, false, false, false]]);
  });

  it("leaves out a grey line that is mostly chance, and counts it; chosen, it is drawn", () => {
    const few = seriesOf(SETTLEMENT, [CITY, JIASHAN, HAINING], ["2025Q4", "2026Q1", "2026Q2", "2026Q3"], [
      [{ value: 54 }, { value: 55 }, { value: 56 }, { value: 57 }],
      [{ value: 100, n: 14 }, { value: 50, n: 12 }, { value: 60, n: 19 }, { value: 60, n: 40 }],
      [{ value: 40, n: 4 }, { value: 50, n: 30 }, { value: 55, n: 40 }, { value: 60, n: 40 }],
    ]);
    const drawn = (focus: string | null) => {
      const { lines, unlined } = trendView(few, [1, 2], focus, context);
      return [lines.map(({ name }) => name), unlined];
    };
    expect([drawn(null), drawn(JIASHAN.code)]).toEqual([[["海宁市", "全市"], 1], [["海宁市", "全市", "嘉善县"], 0]]);
  });

  it("ignores a choice that is not among the regions", () => {
    expect(trendView(series, [1, 2], "000000", context).lines.filter((line) => line.role === "series")).toEqual([]);
  });
});
