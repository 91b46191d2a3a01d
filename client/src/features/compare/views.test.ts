import { describe, expect, it } from "vitest";
import { barsView } from "./bars-view.ts";
import { cellDetail } from "./cell-detail.ts";
import { leadOf } from "./lead.ts";
import { linesView } from "./lines-view.ts";
import { madeUpRegion, madeUpSheet, observedCell } from "./made-up-sheet.ts";
import { quarterBarsView } from "./quarter-bars-view.ts";
import { peerGroups } from "./region-order.ts";
import { emptyReason } from "./sheet-emptiness.ts";
import { missingCell, type Sheet } from "./sheet.ts";
import { tableView } from "./table-view.ts";

const sheet = madeUpSheet();
const zh = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "approved" } as const;
const names = (made: Sheet, places: readonly number[]) => places.map((place) => made.regions[place]?.nameEn);

describe("the order of regions", () => {
  it("is by rank, then too small, then without a value", () => {
    expect(peerGroups(sheet, 1, "value").map(({ places }) => names(sheet, places))).toEqual([["Jiashan", "Haining", "Haiyan", "Nanhu"]]);
  });

  it("keeps the official order on demand, not ranked still last", () => {
    expect(names(sheet, peerGroups(sheet, 0, "official")[0]?.places ?? [])).toEqual(["Nanhu", "Jiashan", "Haining", "Haiyan"]);
  });

  it("never mixes levels", () => {
    const mixed = { ...sheet, regions: [...sheet.regions.slice(0, 3), madeUpRegion("330421101", "西塘镇", "Xitang", "TOWN")] };
    expect(peerGroups(mixed, 1, "value").map(({ level, places }) => [level, places.length])).toEqual([["COUNTY", 3], ["TOWN", 1]]);
  });
});

describe("the sentence", () => {
  it.each([
    ["zh-CN", "2026年三季度全市线 57.3%，同比 +1.3 百分点|嘉善县优于全市线|海宁市逊于全市线|1 个不排位|1 个无数值"],
    ["en", "2026 Q3: the city line 57.3%, YoY +1.3 pp|Jiashan better than the city line|Haining worse than the city line|1 not ranked|1 without a value"],
  ] as const)("states the line, who differs and who is left out (%s)", (language, text) => {
    expect(leadOf(sheet, language).map((statement) => statement.text).join("|")).toBe(text);
  });

  it("states the span where nothing can be judged, and the quarter where there is no line", () => {
    const unjudged: Sheet = { ...sheet, line: null, at: (region) => observedCell(20 + region, 50, null) };
    expect(leadOf(unjudged, "en").map(({ text }) => text)).toEqual(["2026 Q3: highest Haining 46.0%", "lowest Nanhu 40.0%"]);
  });

  it("names all who tie at an end, and states no span where all read the same", () => {
    const of = (values: readonly number[]): Sheet => ({ ...sheet, line: null, at: (region) => observedCell(values[region] ?? 0, 50, null) });
    expect(leadOf(of([23, 20, 20, 23]), "zh-CN").map(({ text }) => text)).toEqual(["2026年三季度最高南湖区、海宁市 46.0%", "最低嘉善县、海盐县 40.0%"]);
    expect(leadOf(of([20, 20, 20, 20]), "en")).toEqual([]);
  });
});

describe("lines", () => {
  it("share a plot up to four, the city line with them", () => {
    const lines = linesView(sheet, "", zh);
    expect(lines.kind === "trend" && lines.view.lines.map(({ role }) => role)).toEqual(["reference", "series", "series", "series", "series"]);
  });

  it("stand in small plots from five, the line's own first", () => {
    const five = { ...sheet, regions: [...sheet.regions, madeUpRegion("330482", "平湖市", "Pinghu")] };
    const lines = linesView(five, "", zh);
    expect(lines.kind === "panels" && lines.view.panels.map(({ title }) => title)).toEqual(["嘉兴市", "南湖区", "嘉善县", "海盐县", "海宁市", "平湖市"]);
    expect(lines.kind === "panels" && lines.view.panels[2]).toMatchObject({ change: "同比 +1.3 百分点", count: "n 34" });
  });

  it("draw no city line beside counts, which are parts of it", () => {
    const counts: Sheet = { ...sheet, line: { region: madeUpRegion("330400", "嘉兴市", "Jiaxing", "CITY"), at: () => observedCell(1, 1, null), comparable: false } };
    const lines = linesView(counts, "", zh);
    expect(lines.kind === "trend" && lines.view.lines.every(({ role }) => role === "series")).toBe(true);
  });
});

describe("bars", () => {
  const context = { ...zh, smallNumberLimit: 10, order: "value", summary: "" } as const;
  const rows = barsView(sheet, context)[0]?.view.rows ?? [];

  it("carry rank, band, parts, and why a region has no rank or no value", () => {
    expect(rows.map((row) => [row.rank, row.name, row.value.text, row.band, row.ranked, row.count, row.move])).toEqual([
      ["1", "嘉善县", "82.4%", "better", true, "28/34", "↑1"],
      ["2", "海宁市", "39.7%", "worse", true, "25/63", "↑1"],
      ["–", "海盐县", "66.7%", "notRanked", false, "6/9", "n<10"],
      ["–", "南湖区", "— 未报", null, false, "", ""],
    ]);
  });

  it("say a level's reason once where none of its regions has a value", () => {
    const empty: Sheet = { ...sheet, at: () => missingCell("not_collected_at_this_level") };
    expect(barsView(empty, context).map(({ gap }) => gap)).toEqual(["— 本级无此项"]);
  });
});

it("draws a single region over the quarters, for it has nobody to be ranked with", () => {
  const one = { ...sheet, regions: sheet.regions.slice(0, 1) };
  const view = quarterBarsView(one, "", zh);
  expect(view.categories.map(({ label }) => label)).toEqual(["2026 二季", "三季"]);
  expect(view.series.map(({ name, values }) => [name, ...values.map(({ text }) => text)])).toEqual([["南湖区", "51.9%", "— 未报"]]);
});

describe("the table", () => {
  const table = tableView(sheet, "value", "en");

  it("puts the latest quarter first and says how the city's value comes about", () => {
    expect(table.periods.map(({ label }) => label)).toEqual(["2026 Q3", "2026 Q2"]);
    expect(table.total).toMatchObject({ name: "Jiaxing", note: "Σ ÷ Σ, not the mean of the rates" });
    expect(table.total?.cells[0]).toMatchObject({ value: "57.3", count: "n 295", change: "+1.3" });
  });

  it("keeps gaps as words, never as 0", () => {
    expect(table.groups[0]?.rows.at(-1)?.cells[0]).toMatchObject({ value: "— not reported", missing: true, count: "", change: "" });
  });
});

it("defends each value: n, interval, the line and the distance, change, status, as-of", () => {
  const detail = cellDetail(sheet, 1, 1, zh);
  expect(detail).toMatchObject({ region: "嘉善县", period: "2026年三季度", value: "82.4%", band: "better", bandText: "优于全市线", note: "演示数据" });
  expect(detail.facts.map(({ label, text }) => `${label} ${text}`).slice(0, 5)).toEqual([
    "n 28/34 件", "95% 区间 73.4–91.4%", "全市线 57.3%（+25.1 百分点）", "同比 +1.3 百分点", "状态 已审定 · 口径 v1",
  ]);
});

it("gives the reason of a sheet without any value, and none of one with a value", () => {
  expect(emptyReason(sheet)).toBeNull();
  const empty: Sheet = { ...sheet, at: () => missingCell("not_aired"), line: { region: madeUpRegion("1", "", ""), at: () => missingCell("not_due_yet"), comparable: true } };
  expect(emptyReason(empty)).toBe("not_aired");
});
