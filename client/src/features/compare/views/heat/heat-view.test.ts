import { describe, expect, it } from "vitest";
import { city, counties, madeUpRegion, madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { heatView } from "./heat-view.ts";

const context = { language: "en", timeZone: "Asia/Shanghai", basis: "approved", summary: "" } as const;
const sheet = madeUpSheet();

it("measures each cell from its own quarter's line, and leaves gaps and small n without a colour", () => {
  const moving: Sheet = { ...sheet, line: { region: city, comparable: true, at: (period) => observedCell(period === 0 ? 50 : 60, 100, null) } };
  const [group] = heatView(moving, context).groups;
  expect(group?.name).toBe("");
  const [nanhu, jiashan, haiyan] = group?.columns ?? [];
  expect(nanhu?.cells.map(({ distance, value }) => [distance?.toFixed(1), value.text])).toEqual([["1.9", "51.9%"], [undefined, "— not reported"]]);
  expect(jiashan?.cells.map(({ distance }) => distance?.toFixed(1))).toEqual(["26.5", "22.4"]);
  expect(haiyan?.cells.map(({ small }) => small)).toEqual([true, true]);
});

it("has no colours without a line", () => {
  expect(heatView({ ...sheet, line: null }, context).classes).toBeNull();
  expect(heatView(sheet, context).classes).toMatchObject({ reference: 0, direction: "higher" });
});

describe("towns", () => {
  const [, jiashan = sheet.regions[0]] = counties;
  const towns = ["330421101", "330421102"].map((code) => ({ ...madeUpRegion(code, `${code}镇`, code, "TOWN"), shortZh: code, parentCode: "330421" }));
  const at = () => observedCell(30, 40, "similar");
  const groups = (made: Partial<Sheet>) => heatView({ ...sheet, at, ...made }, { ...context, language: "zh-CN" }).groups.map(({ name, value, columns }) => [name, value, columns.map((column) => column.name)]);

  it("stand under their county with its own value", () => {
    const parents = jiashan === undefined ? [] : [{ region: jiashan, at: () => observedCell(45, 90, null) }];
    expect(groups({ regions: towns, parents })).toEqual([["嘉善县", "50.0%", ["330421101", "330421102"]]]);
  });

  it("find their county among the compared ones", () => {
    expect(groups({ regions: [...counties.slice(1, 2), ...towns], parents: [] })).toEqual([["", "", ["嘉善县"]], ["嘉善县", "75.0%", ["330421101", "330421102"]]]);
  });
});
