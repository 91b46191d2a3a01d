import { describe, expect, it } from "vitest";
import { CITY, HAINING, JIASHAN, SETTLEMENT, seriesOf, type Stated } from "../comparison.fixture.ts";
import type { BoardMetric, BoardRegion } from "../measurement.ts";
import { heatMapView } from "./heat-map-view.ts";
import { outlyingTowns } from "./outlying.ts";

const town = (code: string, parent: BoardRegion, nameZh: string, nameEn: string): BoardRegion =>
  ({ code, parentCode: parent.code, level: "TOWN", nameZh, shortZh: nameZh.replace(/镇|街道/, ""), nameEn, pinyin: "" });
const XITANG = town("330421103", JIASHAN, "西塘镇", "Xitang");
const WEITANG = town("330421001", JIASHAN, "魏塘街道", "Weitang");
const XIEQIAO = town("330481103", HAINING, "斜桥镇", "Xieqiao");
const YUANHUA = town("330481104", HAINING, "袁花镇", "Yuanhua");

const context = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "APPROVED", asOf: "2026-10-10T01:30:00Z", referenceRegion: CITY, smallNumberLimit: 10 } as const;
const of = (value: number, n: number, band: string): Stated => ({ value, n, denominator: n, numerator: Math.round((value * n) / 100), band });

/** Two quarters: the line stands at 90 in the first and at 80 in the second. */
function towns(metric: BoardMetric = SETTLEMENT) {
  const places: Stated[][] = [
    [{ value: 90 }, { value: 80 }],
    [{ value: 91 }, { value: 85 }],
    [of(92, 100, "similar"), of(95, 100, "better")],
    [of(88, 50, "similar"), of(60, 5, "not_ranked")],
    [{ value: 89 }, { value: 70 }],
    [of(70, 80, "worse"), of(62, 80, "worse")],
    [{ missing: "not_reported" }, of(78, 40, "similar")],
  ];
  return seriesOf(metric, [CITY, JIASHAN, XITANG, WEITANG, HAINING, XIEQIAO, YUANHUA], ["2026Q2", "2026Q3"], places, [90, 80]);
}

describe("heatMapView", () => {
  const view = heatMapView(towns(), context);

  it("groups towns under their county with the county's last value, without what all names share", () => {
    expect(view.groups.map(({ name, value, columns }) => [name, value, columns.map((column) => column.name)])).toEqual([
      ["嘉善", "85.0%", ["西塘", "魏塘"]],
      ["海宁", "70.0%", ["斜桥", "袁花"]],
    ]);
  });

  it("takes each distance from the line of its own quarter, and leaves a gap a gap", () => {
    const distances = view.groups.flatMap(({ columns }) => columns.map(({ cells }) => cells.map(({ distance }) => distance)));
    expect(distances).toEqual([[2, 15], [-2, -20], [-20, -18], [null, -2]]);
    expect(view.groups[1]?.columns[1]?.cells[0]?.value).toEqual({ kind: "missing", text: "— 未报" });
  });

  it("rings what rests on too few, and keeps it out of the classes", () => {
    expect(view.groups[0]?.columns[1]?.cells.map(({ small }) => small)).toEqual([false, true]);
    // 80 % of the greatest judged distance, 20, in six steps: from 2 on.
    expect(view.classes).toMatchObject({ reference: 0, direction: "higher", cuts: [2, 6, 12] });
  });
});

describe("outlyingTowns", () => {
  it("names those beyond chance before the others, from the worst to the best, and none that is not ranked", () => {
    expect(outlyingTowns(towns(), context).map(({ name, county, band, value, count, distance }) => [name, county, band, value, count, distance])).toEqual([
      ["斜桥镇", "海宁", "worse", "62.0%", "50/80", "−18.0"],
      ["袁花镇", "海宁", "similar", "78.0%", "31/40", "−2.0"],
      ["西塘镇", "嘉善", "better", "95.0%", "95/100", "+15.0"],
    ]);
  });

  it("turns round for a metric of which less is better", () => {
    expect(outlyingTowns(towns({ ...SETTLEMENT, direction: "LOWER" }), context).map(({ name }) => name)).toEqual(["西塘镇", "袁花镇", "斜桥镇"]);
  });
});
