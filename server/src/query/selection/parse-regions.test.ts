import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { expect, it } from "vitest";
import { RegionTree } from "../catalogue/region-tree.ts";
import { parseRegions } from "./parse-regions.ts";

function region(code: string, parent: string | null, level: RegionLevel, own = false): Region {
  return {
    code: regionCode(code), parentCode: parent === null ? null : regionCode(parent), level, own, kind: level, nameZh: code, shortZh: code, nameEn: code, pinyin: code,
    countyCode: regionCode(code.slice(0, 3)), validFrom: "2020-01-01", validTo: null,
  };
}

const tree = new RegionTree(
  [region("100", null, "city"), region("100own", "100", "county", true), region("101", "100", "county"), region("101own", "101", "town", true), region("1011", "101", "town"), region("1012", "101", "town"), region("102", "100", "county"), region("1021", "102", "town")],
  "100",
);
const group = (id: string): readonly string[] | null => ({ mine: ["102", "1012"], empty: [], stale: ["999"] })[id] ?? null;
const codes = (...texts: string[]): string => parseRegions(texts, tree, { group }).map(({ code }) => code).join(" ");

it.each([
  ["children(100)", "101 102"],
  ["counties(100)", "101 102"],
  ["towns(100)", "1011 1012 1021"],
  ["level(town,101)", "1011 1012"],
  ["level(county,100)", "101 102"],
  ["level(city,100)", "100"],
  ["peers(101)", "101 102"],
  ["peers(1021)", "1011 1012 1021"],
  ["peers(101own)", "1011 1012 1021"],
  ["group(mine)", "102 1012"],
])("reads %s", (text, expected) => {
  expect(codes(text)).toBe(expected);
});

it("keeps the order and names each region once", () => {
  expect(codes("1012", "towns(101)", "peers(102)", "1012")).toBe("1012 1011 101 102");
});

it.each([
  ["group(theirs)", "UNKNOWN_GROUP", "“theirs”"],
  ["group(empty)", "EMPTY_SELECTION", "“group(empty)”"],
  ["group(stale)", "UNKNOWN_REGION", "“999”"],
  ["level(county,1011)", "EMPTY_SELECTION", "“level(county,1011)”"],
  ["level(county,900)", "UNKNOWN_REGION", "“900”"],
  ["towns(101", "UNKNOWN_REGION", "“towns(101”"],
])("refuses %s", (text, code, word) => {
  expect(() => codes(text)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(word) as string }) as Error);
});
