import { describe, expect, it } from "vitest";
import { restsOnFew } from "../../../../charts/chart-value.ts";
import { madeUpRegion, madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { linesOf, linesView } from "./lines-view.ts";

const sheet = madeUpSheet();
const zh = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "approved", smallNumberLimit: 10 } as const;

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

  it("mark what rests on few in every line, the grey ones too", () => {
    const five = { ...sheet, regions: [...sheet.regions, madeUpRegion("330482", "平湖市", "Pinghu")] };
    const lines = linesView(five, "", zh);
    const haiyan = (lines.kind === "panels" ? lines.view.panels : []).flatMap((panel) => panel.lines.filter(({ code }) => code === "330424"));
    expect(haiyan.map(({ role, values }) => [role, values.map(restsOnFew)])).toEqual([["context", [true, true]], ["series", [true, true]]]);
    const [nanhu] = linesOf(linesView(sheet, "", zh)).filter(({ role }) => role === "series");
    expect(nanhu?.values.map(restsOnFew)).toEqual([false, false]);
  });

  it("draw no city line beside counts, which are parts of it", () => {
    const counts: Sheet = { ...sheet, line: { region: madeUpRegion("330400", "嘉兴市", "Jiaxing", "CITY"), at: () => observedCell(1, 1, null), comparable: false } };
    const lines = linesView(counts, "", zh);
    expect(lines.kind === "trend" && lines.view.lines.every(({ role }) => role === "series")).toBe(true);
  });
});
