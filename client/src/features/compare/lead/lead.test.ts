import { describe, expect, it } from "vitest";
import { city, madeUpSheet, observedCell } from "../sheet/made-up-sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { leadOf } from "./lead.ts";

const sheet = madeUpSheet();

describe("the sentence", () => {
  it.each([
    ["zh-CN", "2026年三季度全市线 57.3%，同比 +1.3 百分点|嘉善县优于全市线|海宁市逊于全市线|1 个不排位|1 个无数值"],
    ["en", "2026 Q3: the city line 57.3%, YoY +1.3 pp|Jiashan better than the city line|Haining worse than the city line|1 not ranked|1 without a value"],
  ] as const)("states the line, who differs and who is left out (%s)", (language, text) => {
    expect(leadOf(sheet, 1, language).map((statement) => statement.text).join("|")).toBe(text);
  });

  it("says of a line that may still change that it is provisional, before its change", () => {
    const soft: Sheet = { ...sheet, line: { region: city, at: () => ({ ...observedCell(169, 295, null), provisional: true }), comparable: true } };
    expect((["zh-CN", "en"] as const).map((language) => leadOf(soft, 1, language)[0]?.text)).toEqual(["2026年三季度全市线 57.3%，初步，同比 +1.3 百分点", "2026 Q3: the city line 57.3%, provisional, YoY +1.3 pp"]);
  });

  it("calls all similar only where each one was judged", () => {
    const of = (bands: readonly ("similar" | "notRanked")[]): Sheet => ({ ...sheet, at: (region) => observedCell(57, 50, bands[region] ?? "similar") });
    expect(leadOf(of([]), 1, "zh-CN").slice(1).map(({ text }) => text)).toEqual(["各地均与全市线相当"]);
    expect(leadOf(of(["notRanked", "similar", "notRanked", "notRanked"]), 1, "zh-CN").slice(1).map(({ text }) => text)).toEqual(["嘉善县与全市线相当", "3 个不排位"]);
    expect(leadOf(of(["notRanked", "similar", "notRanked", "notRanked"]), 1, "en")[1]?.text).toBe("Jiashan similar to the city line");
  });

  it("states the span where nothing can be judged, and the quarter where there is no line", () => {
    const unjudged: Sheet = { ...sheet, line: null, at: (region) => observedCell(20 + region, 50, null) };
    expect(leadOf(unjudged, 1, "en").map(({ text }) => text)).toEqual(["2026 Q3: highest Haining 46.0%", "lowest Nanhu 40.0%"]);
  });

  it("names all who tie at an end, and states no span where all read the same", () => {
    const of = (values: readonly number[]): Sheet => ({ ...sheet, line: null, at: (region) => observedCell(values[region] ?? 0, 50, null) });
    expect(leadOf(of([23, 20, 20, 23]), 1, "zh-CN").map(({ text }) => text)).toEqual(["2026年三季度最高南湖区、海宁市 46.0%", "最低嘉善县、海盐县 40.0%"]);
    expect(leadOf(of([20, 20, 20, 20]), 1, "en")).toEqual([]);
  });
});
