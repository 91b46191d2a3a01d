import { describe, expect, it } from "vitest";
import { cardView, type CardContext } from "./card-view.ts";
import { CITY, JIASHAN, seriesOf, SETTLEMENT } from "./comparison.fixture.ts";
import type { BoardMetric } from "./measurement.ts";

const context: CardContext = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "LIVE", asOf: "2026-10-15T01:30:00Z", referenceRegion: CITY, peerRanks: null };
const observed = { value: 57.29, numerator: 169, denominator: 295, n: 295, lower: 51.6, upper: 62.8, yearOnYear: 4.12, pastBand: "BETTER" };
const card = (metric: Partial<BoardMetric>, stated: object, more: Partial<CardContext> = {}) =>
  cardView(seriesOf({ ...SETTLEMENT, ...metric }, [CITY], ["2026Q3"], [[stated]]), 0, { ...context, ...more });

describe("a card", () => {
  it("writes value, n and change in both languages", () => {
    const zh = card({ target: { operator: ">=", value: 55 } }, observed);
    expect(zh).toMatchObject({
      name: "调解和解率", value: { kind: "value", number: "57.3", unit: "%" }, count: "169/295 件",
      change: { text: "+4.1 百分点", tone: "better" }, band: { shape: "similar", text: "与目标相当" }, rank: null,
    });
    expect(zh.spark.target).toEqual({ value: 55, text: "目标 ≥55" });
    expect(card({}, observed, { language: "en" })).toMatchObject({ name: "Mediation & settlement rate", count: "169 of 295", change: { text: "+4.1 pp" }, band: { text: "No target" } });
  });

  it("says of a value that may still change that it is provisional, on the card and where its point is read", () => {
    const { count, spark } = card({}, { ...observed, provisional: true });
    expect(count).toBe("169/295 件 · 初步");
    expect(spark.points[0]?.detail.facts).toContainEqual({ label: "状态", text: "实时 · 初步 · 口径 v1" });
    expect(card({}, observed).count).not.toContain("初步");
  });

  it("counts n for a mean and for a rate per head the counted part and its n", () => {
    expect(card({ unitZh: "天", unitEn: "days", decimals: 1 }, { value: 38.4, numerator: 11_328, denominator: 295, n: 295 }).count).toBe("295 件");
    const perHead = card({ countUnitZh: "人", unitZh: "人/万人", unitEn: "lawyers per 10,000 residents" }, { value: 3.419, numerator: 1887, denominator: 5_516_000, n: 5_516_000 });
    expect([perHead.count, perHead.value]).toEqual(["1,887/552 万", { kind: "value", number: "3.42", unit: "人/万人" }]);
  });

  it("colours a change that the difference of the two years' figures shows to be more than chance, and no other", () => {
    const tones = ["BETTER", "WORSE", "SIMILAR", "NOT_RANKED"].map((pastBand) => card({}, { ...observed, pastBand }).change.tone);
    expect(tones).toEqual(["better", "worse", "plain", "plain"]);
    expect(card({}, { value: 6.8, yearOnYear: 0.04, pastBand: "BETTER" }).change).toEqual({ text: "±0.0 百分点", tone: "plain" });
  });

  it("leaves a change plain of which chance cannot be told, as of days, and however far last year's value lies outside the interval", () => {
    const of = (metric: Partial<BoardMetric>, before: number, now: object) => cardView(seriesOf({ ...SETTLEMENT, ...metric }, [CITY], ["2025Q3", "2026Q3"], [[{ value: before }, now]]), 0, context).change.tone;
    expect(of({ unitZh: "天", unitEn: "days", direction: "LOWER" }, 27.4, { value: 26.6, n: 257, yearOnYear: -0.8 })).toBe("plain");
    // 4 of 26 after 1 of 30: the interval of the one leaves out 3.3 %, that of the difference holds 0.
    expect(of({ direction: "LOWER" }, 3.33, { value: 15.38, n: 26, lower: 6.2, upper: 33.5, yearOnYear: 12.05, pastBand: "SIMILAR" })).toBe("plain");
  });

  it("shows a gap as a dash with its reason, and as a gap in the sparkline", () => {
    const gap = card({}, { missing: "ZERO_DENOMINATOR" });
    expect(gap.value).toEqual({ kind: "gap", text: "— 分母为零" });
    expect(gap.spark.points[0]?.value).toEqual({ kind: "missing", text: "— 分母为零" });
    expect(gap.count).toBe("");
  });

  it("says why last year gives no base", () => {
    const series = seriesOf(SETTLEMENT, [CITY], ["2025Q3", "2026Q3"], [[{ missing: "NOT_COLLECTED_AT_THIS_LEVEL" }, { value: 50 }]]);
    expect(cardView(series, 0, context).change.text).toBe("— 上年未设");
    const zero = seriesOf({ ...SETTLEMENT, unitZh: "件", unitEn: "cases", decimals: 0 }, [CITY], ["2025Q3", "2026Q3"], [[{ value: 0 }, { value: 5 }]]);
    expect(cardView(zero, 0, context).change.text).toBe("— 上年为零");
  });

  it("says of a sum that lacks units how much is there, and why neither it nor what follows it has a change", () => {
    const sum = { ...SETTLEMENT, unitZh: "件", unitEn: "cases", decimals: 0 };
    const stated = [[{ value: 104, coverage: 6 / 7, yearOnYearMissing: "INCOMPLETE" }, { value: 136, coverage: 1, yearOnYearMissing: "BASE_INCOMPLETE" }]];
    const card = cardView(seriesOf(sum, [CITY], ["2025Q1", "2026Q1"], stated), 0, context);
    expect([card.change.text, card.count]).toEqual(["— 上年同期不全", ""]);
    expect(card.spark.points.map(({ detail }) => detail.facts.filter(({ label }) => ["同比", "完整度"].includes(label)).map(({ text }) => text))).toEqual([["— 本期不全", "不全（85%）"], ["— 上年同期不全"]]);
    const before = cardView(seriesOf(sum, [CITY], ["2025Q1"], [[{ value: 104, coverage: 6 / 7, yearOnYearMissing: "INCOMPLETE" }]]), 0, { ...context, language: "en" });
    expect([before.change.text, before.count]).toEqual(["— incomplete", "incomplete (85%)"]);
  });

  it("gives a county its rank, with ties and moves", () => {
    const series = seriesOf(SETTLEMENT, [JIASHAN], ["2026Q3"], [[{ ...observed, rank: 1, rankMove: 2 }]]);
    expect(cardView(series, 0, { ...context, peerRanks: [1, 1, 3] }).rank).toEqual({ text: "并列第 1 位", move: "↑2", moveMeaning: "前移 2 位" });
    expect(cardView(series, 0, { ...context, peerRanks: [1, 2, 3] }).rank?.text).toBe("第 1 位");
    const unranked = seriesOf(SETTLEMENT, [JIASHAN], ["2026Q3"], [[{ value: 60, n: 5 }]]);
    expect(cardView(unranked, 0, { ...context, peerRanks: [1, null] }).rank?.text).toBe("不排位");
  });
});
