import { expect, it } from "vitest";
import { counties, madeUpRegion, madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import { missingCell, type Sheet } from "../../sheet/sheet.ts";
import { stripView } from "./strip-view.ts";

it("puts towns beside their county's own value, with a gap where a town has none", () => {
  const [, jiashan] = counties;
  const towns = ["330421101", "330421102", "330481101"].map((code) => ({ ...madeUpRegion(code, code, code, "TOWN"), parentCode: code.slice(0, 6) }));
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
