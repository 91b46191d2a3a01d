import { expect, it } from "vitest";
import { city, counties, madeUpRegion } from "../sheet/made-up-sheet.ts";
import { drillStep } from "./drill-step.ts";

const xitang = { ...madeUpRegion("330421103", "西塘镇", "Xitang", "TOWN"), parentCode: "330421" };
const from = { cities: [city], counties, towns: [xitang] };

it("leads from a city to its counties, from a county to its towns, from a town to the town alone", () => {
  expect(drillStep("330400", from, [xitang], true)?.regions).toEqual(["counties(330400)"]);
  expect(drillStep("330421", from, counties, true)?.regions).toEqual(["towns(330421)"]);
  expect(drillStep("330421103", from, [xitang, xitang], true)?.regions).toEqual(["330421103"]);
});

it("takes what shows one region along to the county, whose towns are shown", () => {
  expect(drillStep("330421", from, counties, true)?.focus).toBe("330421");
  expect(drillStep("330400", from, [xitang], true)?.focus).toBeUndefined();
});

it("leads to a county alone where towns have no values, or are not known", () => {
  expect(drillStep("330421", from, counties, false)?.regions).toEqual(["330421"]);
  expect(drillStep("330402", from, counties, true)?.regions).toEqual(["330402"]);
});

it("ends at what stands alone, and at what is no region", () => {
  expect(drillStep("330421103", from, [xitang], true)).toBeNull();
  expect(drillStep("330402", from, counties.slice(0, 1), true)).toBeNull();
  expect(drillStep("999999", from, counties, true)).toBeNull();
});
