import { describe, expect, it } from "vitest";
import { madeUpRegion, madeUpSheet } from "./made-up-sheet.ts";
import { peerGroups } from "./region-order.ts";
import type { Sheet } from "./sheet.ts";

const sheet = madeUpSheet();
const names = (made: Sheet, places: readonly number[]) => places.map((place) => made.regions[place]?.nameEn);

describe("the order of regions", () => {
  it("is by rank, then too small, then without a value", () => {
    expect(peerGroups(sheet, 1, "value").map(({ places }) => names(sheet, places))).toEqual([["Jiashan", "Haining", "Haiyan", "Nanhu"]]);
  });

  it("keeps the official order on demand, not ranked still last", () => {
    expect(names(sheet, peerGroups(sheet, 0, "official")[0]?.places ?? [])).toEqual(["Nanhu", "Jiashan", "Haining", "Haiyan"]);
  });

  it("turned round keeps the unranked and the missing last", () => {
    expect(names(sheet, peerGroups(sheet, 1, "value", true)[0]?.places ?? [])).toEqual(["Haining", "Jiashan", "Haiyan", "Nanhu"]);
  });

  it("never mixes levels", () => {
    const mixed = { ...sheet, regions: [...sheet.regions.slice(0, 3), madeUpRegion("330421101", "西塘镇", "Xitang", "TOWN")] };
    expect(peerGroups(mixed, 1, "value").map(({ level, places }) => [level, places.length])).toEqual([["COUNTY", 3], ["TOWN", 1]]);
  });
});
