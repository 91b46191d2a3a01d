import { describe, expect, it } from "vitest";
import { CITY, county, HAINING, HAIYAN, JIASHAN, seriesOf, SETTLEMENT, type Stated } from "./comparison.fixture.ts";
import { leadOf, type Lead } from "./lead.ts";
import type { BoardMetric, BoardRegion } from "./measurement.ts";

const better = { value: 76.47, band: "BETTER", n: 34 };
const worse = { value: 44.44, band: "WORSE", n: 63 };
const small = { value: 55.6, band: "NOT_RANKED", n: 9 };
const similar = { value: 58.5, band: "SIMILAR", n: 41 };

function lead(stated: readonly (readonly [BoardRegion, Stated])[], options: { metric?: Partial<BoardMetric>; own?: number; language?: "zh-CN" | "en"; accumulation?: string } = {}): Lead {
  const metric = { ...SETTLEMENT, ...options.metric };
  const series = seriesOf(metric, stated.map(([region]) => region), ["2026Q3"], stated.map(([, place]) => [place]), [57.3]);
  const peers = stated.flatMap(([region], place) => (region.level === "COUNTY" ? [place] : []));
  return leadOf(series, options.own ?? 0, peers, { language: options.language ?? "zh-CN", referenceRegion: CITY, smallNumberLimit: 10, accumulation: options.accumulation ?? "PERIOD", level: "county" });
}

const city = (stated: Stated = { value: 57.29, yearOnYear: 4.12 }) => [CITY, stated] as const;
const texts = (of: Lead): string[] => of.groups.map((group) => group.text);

describe("the lead of a board", () => {
  it("says value and change, who is better, who is worse, who is not ranked", () => {
    const zh = lead([city(), [JIASHAN, better], [HAINING, worse], [HAIYAN, small]]);
    expect([zh.name, zh.value, zh.change]).toEqual(["调解和解率", "57.3%", "同比升 4.1 个百分点"]);
    expect(texts(zh)).toEqual(["嘉善县 76.5%，优于全市线", "海宁市 44.4%，逊于全市线", "海盐县 n<10 不排位"]);
  });

  it("says of a value that may still change that it is provisional, before its change", () => {
    const soft = city({ value: 57.29, yearOnYear: 4.12, provisional: true });
    expect([lead([soft]).change, lead([soft], { language: "en" }).change]).toEqual(["初步，同比升 4.1 个百分点", "provisional, up 4.1 pp on a year earlier"]);
  });

  it("says that its figures run over the year so far", () => {
    expect(lead([city()], { accumulation: "YEAR_TO_DATE" }).name).toBe("调解和解率（累计）");
    expect(lead([city()], { accumulation: "YEAR_TO_DATE", language: "en" }).name).toBe("Mediation & settlement rate (year to date)");
  });

  it("says the same in English", () => {
    const en = lead([city(), [JIASHAN, better], [HAINING, worse]], { language: "en" });
    expect([en.name, en.value, en.change]).toEqual(["Mediation & settlement rate", "57.3%", "up 4.1 pp on a year earlier"]);
    expect(texts(en)).toEqual(["Jiashan 76.5%, better than the city line", "Haining 44.4%, worse than the city line"]);
  });

  it("says a change by the metric's rule: per cent of a sum of points, places of a rank", () => {
    const changed = (metric: Partial<BoardMetric>, yearOnYear: number) => lead([city({ value: 48, yearOnYear })], { metric }).change;
    expect(changed({ unitZh: "分", unitEn: "points", decimals: 1, changeRule: "PERCENT" }, 77.78)).toBe("同比升 77.8%");
    expect(changed({ unitZh: "名", unitEn: "rank", decimals: 0, changeRule: "DIFFERENCE", direction: "LOWER" }, -2)).toBe("同比降 2 位");
  });

  it("says a long unit once, with the region's own value", () => {
    const en = lead([city(), [JIASHAN, better], [HAINING, worse]], { language: "en", metric: { unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", proportion: false } });
    expect([en.value, ...texts(en)]).toEqual(["57.29 per 10,000", "Jiashan 76.47, better than the city line", "Haining 44.44, worse than the city line"]);
  });

  it("writes a county's own line with its value, apart from what follows it", () => {
    expect(texts(lead([[JIASHAN, similar]]))).toEqual(["与全市线 57.3% 相当"]);
    expect(texts(lead([[JIASHAN, worse]]))).toEqual(["逊于全市线 57.3%"]);
  });

  it("says that all are similar when no interval leaves the line out", () => {
    expect(texts(lead([city(), [JIASHAN, similar], [HAINING, similar]]))).toEqual(["各县（市、区）均与全市线相当"]);
  });

  it("names who was judged similar where others were not, were it the county itself", () => {
    expect(texts(lead([city(), [JIASHAN, similar], [HAIYAN, small]]))).toEqual(["嘉善县，与全市线相当", "海盐县 n<10 不排位"]);
    expect(texts(lead([city(), [JIASHAN, similar], [HAINING, { missing: "NOT_REPORTED" }]], { language: "en" }))).toEqual(["Jiashan, similar to the city line", "Haining — not reported"]);
    expect(texts(lead([[HAIYAN, small], [JIASHAN, similar]]))).toEqual(["n<10 不排位", "嘉善县，与全市线相当"]);
  });

  it("names three and counts the rest", () => {
    const many = ["甲县", "乙县", "丙县", "丁县"].map((name, at) => [county(`33049${at}`, name, name), better] as const);
    expect(texts(lead([city(), ...many]))).toEqual(["甲县 76.5%、乙县 76.5%、丙县 76.5% 等 4 个，优于全市线"]);
  });

  it("gives a gap its reason, of the city and of a county", () => {
    const gap = lead([city({ missing: "NOT_APPROVED" }), [JIASHAN, { missing: "NOT_REPORTED" }], [HAINING, similar]]);
    expect([gap.value, gap.change]).toEqual(["— 未审定", ""]);
    expect(texts(gap)).toContain("嘉善县 — 未报");
  });

  it("judges nobody by a neutral metric", () => {
    expect(texts(lead([city(), [JIASHAN, { value: 20 }]], { metric: { direction: "NEUTRAL", rankable: false } }))).toEqual(["中性指标，不评优劣"]);
  });

  it("does not rank means that have no interval", () => {
    const days = { unitZh: "天", unitEn: "days", decimals: 1, changeRule: "DIFFERENCE" as const, proportion: false, direction: "LOWER" as const };
    const of = lead([city({ value: 38.4, yearOnYear: -2.7 }), [JIASHAN, { value: 30, n: 30 }]], { metric: days });
    expect(of.change).toBe("同比降 2.7 天");
    expect(texts(of)).toEqual(["无区间，不判优劣"]);
  });

  it("of a county begins with its own distance from the line and leaves it out of the others", () => {
    const own = lead([city(), [JIASHAN, better], [HAINING, worse]], { own: 1 });
    expect(texts(own)).toEqual(["优于全市线 57.3%", "海宁市 44.4%，逊于全市线"]);
  });

  it("gives small numbers as the only reason where all others are below the limit", () => {
    expect(texts(lead([city(), [HAIYAN, small]]))).toEqual(["海盐县 n<10 不排位"]);
  });

  it("of a county below the small-number limit says so first", () => {
    expect(texts(lead([city(), [HAIYAN, small], [JIASHAN, better]], { own: 1 }))).toEqual(["n<10 不排位", "嘉善县 76.5%，优于全市线"]);
  });

  it("says why there is no change", () => {
    expect(lead([city({ value: 57.3 })]).change).toBe("同比 — 上年未留存");
    expect(lead([city({ value: 57.3, yearOnYear: 0.04 })]).change).toBe("与上年同期持平");
  });
});
