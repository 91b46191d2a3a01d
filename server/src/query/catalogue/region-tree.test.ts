import { ownLeaves } from "@plumbline/drizzle/catalogue/own-leaves.ts";
import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import { describe, expect, it } from "vitest";
import { RegionTree } from "./region-tree.ts";

const regions = readCatalogue(catalogueTexts()).catalogue.regions;
const all = [...regions, ...ownLeaves(regions)];
const jiaxing = new RegionTree(all, "330400");
const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

describe("the region tree", () => {
  it("holds the root's subtree alone, a region before its own level and that before its children by code", () => {
    expect(jiaxing.get("330100")).toBeUndefined();
    expect(codes(jiaxing.all).slice(0, 4)).toEqual(["330400", "330400000", "330402", "330402000"]);
    expect(jiaxing.within(regionCode("330400"), "town")).toHaveLength(72);
  });

  it("opens with the city, or with the province's first city", () => {
    expect(jiaxing.home.code).toBe("330400");
    expect(new RegionTree(all, "330000").home.code).toBe("330100");
    expect(new RegionTree(all, "330421").home.code).toBe("330421");
  });

  it("adds a city up from its counties and its own level, a county and a town from itself", () => {
    const places = (code: string): string[] => {
      const region = jiaxing.get(code);
      return region === undefined ? [] : codes(jiaxing.places(region));
    };
    expect(places("330400")).toEqual(["330400000", "330402", "330411", "330421", "330424", "330481", "330482", "330483"]);
    expect(places("330421")).toEqual(["330421"]);
    expect(places("330421103")).toEqual(["330421103"]);
  });

  it("tells children from own-level leaves", () => {
    expect(codes(jiaxing.children(regionCode("330400")))).toHaveLength(7);
    expect(jiaxing.ownLeaf(regionCode("330421"))?.code).toBe("330421000");
  });

  it("refuses a root that is not there and a region below itself", () => {
    expect(() => new RegionTree(all, "990000")).toThrow("990000");
    const [province] = regions;
    if (province === undefined) throw new Error("no regions");
    const loop = [{ ...province, code: regionCode("A"), parentCode: null }, { ...province, code: regionCode("B"), parentCode: regionCode("A") }, { ...province, code: regionCode("A"), parentCode: regionCode("B") }];
    expect(() => new RegionTree(loop, "A")).toThrow("below itself");
  });
});
