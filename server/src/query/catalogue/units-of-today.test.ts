import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionSuccession, SuccessionExtent } from "@plumbline/schema/vocabulary/region-succession.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { describe, expect, it } from "vitest";
import { RegionTree } from "./region-tree.ts";
import { UnitsOfToday } from "./units-of-today.ts";

function region(code: string, parent: string | null, level: RegionLevel): Region {
  return {
    code: regionCode(code), parentCode: parent === null ? null : regionCode(parent), level, own: false, kind: level, nameZh: code, shortZh: code, nameEn: code, pinyin: code,
    countyCode: regionCode(code.slice(0, 2)), validFrom: "2020-01-01", validTo: null,
  };
}

const tree = new RegionTree(
  [region("c", null, "city"), ...["c1", "c2", "c3", "c4"].flatMap((county) => [region(county, "c", "county"), region(`${county}a`, county, "town"), region(`${county}b`, county, "town")])],
  "c",
);
const goes = (oldCode: string, newCode: string, effectiveOn: string, extent: SuccessionExtent): RegionSuccession => ({ oldCode: regionCode(oldCode), newCode: regionCode(newCode), effectiveOn, extent });
const at = (code: string): Region => {
  const found = tree.get(code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe("UnitsOfToday", () => {
  it("reads a unit with what it took over whole, and with what that had taken over before", () => {
    const today = new UnitsOfToday(tree, [goes("c1", "c2", "2023-01-01", "whole"), goes("c2", "c3", "2024-01-01", "whole")]);
    expect(today.takenOver(at("c3")).map(({ code }) => code)).toEqual(["c2", "c1"]);
    expect(today.places(at("c3")).map(({ code }) => code)).toEqual(["c3", "c2", "c1"]);
    expect(today.places(at("c")).map(({ code }) => code)).toEqual(["c1", "c2", "c3", "c4"]);
    expect(today.breakOf(at("c3"))).toBeNull();
    expect(today.breakOf(at("c"))).toBeNull();
  });

  it("does not break a county whose towns merge, nor the one that took their county over", () => {
    const today = new UnitsOfToday(tree, [goes("c1a", "c1b", "2022-01-01", "whole"), goes("c1", "c2", "2023-01-01", "whole"), goes("c1b", "c2a", "2023-01-01", "whole")]);
    expect(today.breakOf(at("c1b"))).toMatchObject({ before: monthIndex("2023-01-01") });
    expect(today.breakOf(at("c2"))).toBeNull();
    expect(today.places(at("c2a")).map(({ code }) => code)).toEqual(["c2a", "c1b", "c1a"]);
  });

  it("breaks both sides of what changed hands in part, and both counties of a town that moved, at the last such day", () => {
    const today = new UnitsOfToday(tree, [goes("c1", "c2", "2022-03-15", "part"), goes("c3a", "c2b", "2023-01-01", "whole")]);
    expect(today.takenOver(at("c2"))).toEqual([]);
    expect(today.breakOf(at("c1"))).toMatchObject({ before: monthIndex("2022-04-01"), succession: { extent: "part" } });
    expect(today.breakOf(at("c2"))).toMatchObject({ before: monthIndex("2023-01-01") });
    expect(today.breakOf(at("c3"))).toMatchObject({ before: monthIndex("2023-01-01") });
    expect(today.breakOf(at("c2b"))).toBeNull();
    expect(today.breakOf(at("c4"))).toBeNull();
    expect(today.breakOf(at("c"))).toBeNull();
  });

  it("ends with units that took over each other", () => {
    const today = new UnitsOfToday(tree, [goes("c1", "c2", "2022-01-01", "whole"), goes("c2", "c1", "2023-01-01", "whole")]);
    expect(today.takenOver(at("c1")).map(({ code }) => code)).toEqual(["c2"]);
  });
});
