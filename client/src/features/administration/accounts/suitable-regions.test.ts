import { expect, it } from "vitest";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { possibleRoles, regionFor, suitableRegions } from "./suitable-regions.ts";

const region = (code: string, level: RegionNameFragment["level"], parentCode: string | null): RegionNameFragment => ({ code, level, parentCode, nameZh: code, shortZh: code, nameEn: code, pinyin: code });
const county = region("330421", "COUNTY", "330400");
const town = region("330421103", "TOWN", "330421");
const all = [region("330400", "CITY", null), county, town];

it("gives a town reporter a town, county staff a county, the others a county or the city", () => {
  expect(suitableRegions("TOWN", all).map(({ code }) => code)).toEqual(["330421103"]);
  expect(suitableRegions("COUNTY", all).map(({ code }) => code)).toEqual(["330421"]);
  for (const role of ["LEADER", "ANALYST", "ADMINISTRATOR"] as const) expect(suitableRegions(role, all).map(({ code }) => code)).toEqual(["330400", "330421"]);
});

it("keeps a chosen region that suits the new role, and otherwise takes the first that does", () => {
  expect(regionFor("LEADER", "330421", all)).toBe("330421");
  expect(regionFor("TOWN", "330421", all)).toBe("330421103");
  expect(regionFor("TOWN", "330421", [county])).toBe("");
});

it("offers a county's administrator no role without a region", () => {
  expect(possibleRoles([town])).toEqual(["TOWN"]);
  expect(possibleRoles(all)).toHaveLength(5);
});
