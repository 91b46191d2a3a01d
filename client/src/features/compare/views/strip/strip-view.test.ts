import { expect, it } from "vitest";
import type { Language } from "../../../../ui/language.ts";
import { counties, madeUpRegion, madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import { missingCell, type Sheet } from "../../sheet/sheet.ts";
import { stripSaid } from "./strip-said.ts";
import { stripView } from "./strip-view.ts";

const towns = ["330421101", "330421102", "330481101"].map((code) => ({ ...madeUpRegion(code, code, code, "TOWN"), parentCode: code.slice(0, 6) }));

it("puts towns beside their county's own value, with a gap where a town has none", () => {
  const [, jiashan] = counties;
  const sheet: Sheet = {
    ...madeUpSheet(), regions: towns, parents: jiashan === undefined ? [] : [{ region: jiashan, at: () => observedCell(45, 90, null) }],
    at: (region) => (region === 0 ? observedCell(30, 40, "better") : region === 1 ? missingCell("not_reported") : observedCell(10, 40, "worse")),
  };
  const view = stripView(sheet, { language: "en", timeZone: "Asia/Shanghai", basis: "live", period: 1, summary: "" });
  expect(view.reference?.text).toBe("City 57.3%");
  expect(view.groups.map(({ name, value, units }) => [name, value.text, units.map((unit) => [unit.code, unit.value.text, unit.band])])).toEqual([
    ["Jiashan", "50.0%", [["330421101", "75.0%", "better"], ["330421102", "— not reported", "notRanked"]]],
    ["", "", [["330481101", "25.0%", "worse"]]],
  ]);
});

it("says of values without an interval that nobody is judged, and never that nobody differs", () => {
  const judged: Sheet = { ...madeUpSheet(), regions: towns, at: (region) => observedCell(30, 40, region === 0 ? "better" : "similar") };
  const days: Sheet = { ...judged, at: (region) => ({ ...observedCell(4 + region, 40, null), lower: null, upper: null }) };
  const said = (sheet: Sheet, language: Language) => stripSaid(stripView(sheet, { language, timeZone: "Asia/Shanghai", basis: "live", period: 1, summary: "" }), sheet, 1, 10, language);
  expect(said(judged, "en").lead).toBe("Of 3 towns, 1 is better than the city line by more than chance and none is worse.");
  expect(said(days, "en")).toEqual({ lead: "", rest: "No outliers are judged here: values without a 95% interval do not show whether they differ from the line by more than chance. A row's tick is its own ratio of sums, not the mean of its dots." });
  expect(said(days, "zh-CN").rest).toMatch(/^这里不判离群/);
  expect(said({ ...days, measure: { ...days.measure, direction: "neutral" } }, "en").rest).toMatch(/neither way/);
});
