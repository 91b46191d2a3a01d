import { ownLeaves } from "@plumbline/drizzle/catalogue/own-leaves.ts";
import { catalogueTexts } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readCatalogue } from "@plumbline/drizzle/catalogue/read-catalogue.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { describe, expect, it } from "vitest";
import { RegionTree } from "../catalogue/region-tree.ts";
import { ReportingUnits } from "./reporting-units.ts";

const month = (year: number, of = 1): number => year * 12 + of - 1;
const regions = readCatalogue(catalogueTexts()).catalogue.regions;
const XITANG = "330421103";
/** Xitang ends with June 2026; Jiashan's own level reports visits since 2025. */
const changed = regions.map((region): Region => (region.code === XITANG ? { ...region, validTo: "2026-07-01" } : region));
const tree = new RegionTree([...changed, ...ownLeaves(changed)], "330400");
const units = new ReportingUnits(tree, new Map([["inspection.visits", new Map([["330421000", month(2025)]])]]));
const region = (code: string): Region => {
  const found = tree.get(code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe("who is expected to report", () => {
  it("is a county for what counties report, and its towns for what towns report", () => {
    expect(units.expected(region("330402"), "county", "litigation.filed", month(2026))).toBe(1);
    expect(units.expected(region("330402"), "town", "inspection.joint", month(2026))).toBe(tree.children(region("330402").code).length);
  });

  it("is a town while it stands, also before the first edition of the divisions", () => {
    const at = (when: number): number => units.expected(region("330421"), "town", "inspection.joint", when);
    expect([at(month(2022)), at(month(2026, 6)), at(month(2026, 7))]).toEqual([9, 9, 8]);
  });

  it("is an own level only from when it first reported", () => {
    const at = (when: number): number => units.expected(region("330421"), "town", "inspection.visits", when);
    expect([at(month(2024, 12)), at(month(2025))]).toEqual([9, 10]);
    expect(units.expected(region("330400000"), "county", "litigation.filed", month(2026))).toBe(0);
  });

  it("looks at towns and the own level one by one", () => {
    expect(units.units(region("330421"), "town").map(({ code }) => code)).toEqual(expect.arrayContaining(["330421000", XITANG]));
    expect(units.units(region(XITANG), "town")).toEqual([region(XITANG)]);
    expect(units.units(region("330421"), "county")).toEqual([region("330421")]);
  });
});
