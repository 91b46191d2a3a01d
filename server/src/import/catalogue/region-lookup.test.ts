import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { ownLeaves } from "@plumbline/drizzle/catalogue/own-leaves.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import { describe, expect, it } from "vitest";
import { RegionLookup } from "./region-lookup.ts";

const { regions } = readCatalogue(catalogueTexts()).catalogue;
const lookup = new RegionLookup([...regions, ...ownLeaves(regions)]);
const find = (text: string, within?: string): string => {
  const found = lookup.find(text, new Map([["嘉善司法局", "330421"], ["桐乡司法局", "330499"]]), within);
  return found.kind === "region" ? found.region.code : found.message;
};

describe("finding regions", () => {
  it.each([["330421103", "330421103"], ["西塘镇", "330421103"], [" 嘉善县 ", "330421"], ["Jiashan", "330421"], ["嘉善司法局", "330421"], ["嘉善县本级", "330421000"], ["３３０４２１", "330421"]])("%s is %s", (text, code) => {
    expect(find(text)).toBe(code);
  });

  it("takes a name that several have only within their county", () => {
    expect(find("城东街道")).toContain("is the name of several regions");
    expect(find("城东街道", "330382")).toBe("330382001");
    expect(find("本级", "330421")).toBe("330421000");
  });

  it("takes the higher of two levels that share a name", () => {
    expect(find("南湖")).toBe("330402");
  });

  it.each([["乌有镇", "add an alias"], ["", "The region is empty"], ["桐乡司法局", "correct the alias"]])("refuses “%s” with the way out", (text, words) => {
    expect(find(text)).toContain(words);
  });

  it("knows what lies below what", () => {
    expect([lookup.isBelow("330421103", "330400"), lookup.isBelow("330421103", "330411"), lookup.isBelow("330400", "330400")]).toEqual([true, false, false]);
  });
});
