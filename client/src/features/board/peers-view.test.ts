import { describe, expect, it } from "vitest";
import { CITY, HAINING, HAIYAN, JIASHAN, seriesOf, SETTLEMENT } from "./comparison.fixture.ts";
import { peersOf } from "./peer-places.ts";
import { peersView, type PeersContext } from "./peers-view.ts";

const context: PeersContext = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "APPROVED", asOf: "2026-10-15T01:30:00Z", referenceRegion: CITY, smallNumberLimit: 10, mapName: "330400" };
const regions = [CITY, JIASHAN, HAIYAN, HAINING];
const series = seriesOf(
  SETTLEMENT, regions, ["2026Q3"],
  [
    [{ value: 57.3 }],
    [{ value: 76.5, numerator: 26, denominator: 34, n: 34, lower: 60, upper: 87.6, rank: 1, rankMove: 0, band: "BETTER" }],
    [{ value: 55.6, numerator: 5, denominator: 9, n: 9, lower: 26.7, upper: 81.1, band: "NOT_RANKED" }],
    [{ value: 44.4, numerator: 28, denominator: 63, n: 63, lower: 32.8, upper: 56.7, rank: 2, rankMove: -1, band: "WORSE" }],
  ],
  [57.3],
);

describe("map and ranking", () => {
  const view = peersView(series, peersOf(series, CITY), context);

  it("list ranked regions by rank and those below the limit last, with the reason in place of a move", () => {
    expect(view.ranking.rows.map((row) => [row.rank, row.name, row.value.text, row.count, row.move])).toEqual([
      ["1", "嘉善县", "76.5%", "26/34", "—"],
      ["2", "海宁市", "44.4%", "28/63", "↓1"],
      ["–", "海盐县", "55.6%", "5/9", "n<10"],
    ]);
  });

  it("share colours and hatch", () => {
    expect(view.map?.classes).toBe(view.ranking.classes);
    expect(view.map?.regions.map((region) => [region.name, region.ranked])).toEqual([["嘉善县", true], ["海盐县", false], ["海宁市", true]]);
    expect(view.hatched).toBe(true);
  });

  it("take the line from the reference region, never from the parts", () => {
    expect(view.ranking.reference).toEqual({ value: 57.3, text: "全市 57.3%" });
  });

  it("defend each value in its detail", () => {
    expect(view.ranking.rows[0]?.detail).toMatchObject({
      region: "嘉善县", period: "2026年三季度", value: "76.5%", bandText: "优于全市线", note: "演示数据",
      facts: [
        { label: "n", text: "26/34 件" },
        { label: "95% 区间", text: "60.0–87.6%" },
        { label: "全市线", text: "57.3%（+19.2 百分点）" },
        { label: "状态", text: "已审定 · 口径 v1" },
        { label: "截至", text: expect.stringMatching(/^2026-10-15 \d\d:30$/) },
      ],
    });
  });

  it("say everything in one sentence", () => {
    expect(view.ranking.summary).toBe("调解和解率，全市 57.3%，1 嘉善县 76.5%，2 海宁市 44.4%，海盐县 55.6%。");
  });
});

it("sets what rests on too few last and apart also where nobody is ranked, and gaps after it", () => {
  const neutral = { ...SETTLEMENT, direction: "NEUTRAL" as const, rankable: false };
  const stated = [[{ value: 11 }], [{ missing: "NOT_REPORTED" }], [{ value: 22.2, numerator: 2, denominator: 9, n: 9, band: "NOT_RANKED" }], [{ value: 8, numerator: 5, denominator: 63, n: 63, band: "NOT_RANKED" }]];
  const rates = seriesOf(neutral, regions, ["2026Q3"], stated, [11]);
  expect(peersView(rates, peersOf(rates, CITY), context).ranking.rows.map((row) => [row.name, row.band, row.ranked, row.move])).toEqual([
    ["海宁市", null, true, ""], ["海盐县", "notRanked", false, "n<10"], ["嘉善县", null, false, ""],
  ]);
});

it("hatches a region without value and has no colours without a line", () => {
  const gaps = seriesOf(SETTLEMENT, [CITY, JIASHAN], ["2026Q3"], [[{ missing: "NOT_REPORTED" }], [{ missing: "NOT_REPORTED" }]], [null]);
  const view = peersView(gaps, peersOf(gaps, CITY), context);
  expect(view.classes).toBeNull();
  expect(view.ranking.rows[0]).toMatchObject({ ranked: false, band: null, value: { kind: "missing", text: "— 未报" } });
});

it("draws no line where the city's figure is the total of the counties'", () => {
  const points = { ...SETTLEMENT, unitZh: "分", unitEn: "points", decimals: 1, proportion: false, changeRule: "PERCENT" as const, wholeIsTotal: true };
  const sums = seriesOf(points, [CITY, JIASHAN, HAINING], ["2026Q3"], [[{ value: 256 }], [{ value: 36 }], [{ value: 48 }]], [256]);
  const view = peersView(sums, peersOf(sums, CITY), context);
  expect([view.ranking.reference, view.classes, view.map]).toEqual([null, null, null]);
  expect(view.ranking.rows[0]?.detail.facts.map(({ label }) => label)).not.toContain("全市线");
});

it("writes the answer's n behind n, not the counted part of a rate that is brought to a year", () => {
  const suits = { ...SETTLEMENT, unitZh: "件/万人", unitEn: "suits per 10,000 residents", proportion: false, changeRule: "DIFFERENCE" as const };
  const rates = seriesOf(suits, [CITY, JIASHAN], ["2026Q3"], [[{ value: 1 }], [{ value: 0.7, numerator: 48, denominator: 683_900, n: 12 }]], [1]);
  const [row] = peersView(rates, peersOf(rates, CITY), context).ranking.rows;
  expect([row?.count, row?.detail.facts[0]]).toEqual(["n 12", { label: "n", text: "12" }]);
});

describe("the peers of a county's board", () => {
  const town = { ...JIASHAN, code: "330421103", parentCode: JIASHAN.code, level: "TOWN" as const, nameZh: "西塘镇" };
  const towns = (metricLevel: "TOWN" | "COUNTY", stated: object) =>
    peersOf(seriesOf({ ...SETTLEMENT, level: metricLevel }, [CITY, JIASHAN, HAINING, town], ["2026Q3"], [[{ value: 1 }], [{ value: 1 }], [{ value: 1 }], [stated]]), JIASHAN);

  it("are its towns where the metric has figures there", () => {
    expect(towns("TOWN", { value: 98 })).toEqual({ level: "town", places: [3] });
    expect(towns("TOWN", { missing: "NOT_REPORTED" })).toEqual({ level: "town", places: [3] });
  });

  it("are its sister counties where the metric stops at county level", () => {
    expect(towns("COUNTY", { missing: "NOT_COLLECTED_AT_THIS_LEVEL" })).toEqual({ level: "county", places: [1, 2] });
  });
});
