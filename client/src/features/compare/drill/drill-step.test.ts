import { expect, it } from "vitest";
import { city, counties, madeUpRegion } from "../sheet/made-up-sheet.ts";
import { drillStep } from "./drill-step.ts";

const xitang = { ...madeUpRegion("330421103", "西塘镇", "Xitang", "TOWN"), parentCode: "330421" };
const from = { cities: [city], counties, towns: [xitang] };

it("leads from a city to its counties, from a county to its towns, from a town to the town alone", () => {
  expect(drillStep("330400", from, [xitang])?.regions).toEqual(["counties(330400)"]);
  expect(drillStep("330421", from, counties)?.regions).toEqual(["towns(330421)"]);
  expect(drillStep("330421103", from, [xitang, xitang])?.regions).toEqual(["330421103"]);
});

it("ends at a town that stands alone, at a county without towns and at what is no region", () => {
  expect(drillStep("330421103", from, [xitang])).toBeNull();
  expect(drillStep("330402", from, counties)).toBeNull();
  expect(drillStep("999999", from, counties)).toBeNull();
});
