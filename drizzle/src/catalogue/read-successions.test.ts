import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { describe, expect, it } from "vitest";
import { endRegions, readSuccessions, successionFaults } from "./read-successions.ts";

const HEAD = "old_code,new_code,effective_on,extent\n";
const region = (code: string, own = false): Region => ({
  code: regionCode(code), parentCode: own ? regionCode(code.slice(0, 3)) : null, level: "county", own, kind: "county", nameZh: code, shortZh: code, nameEn: code, pinyin: code, countyCode: regionCode(code), validFrom: "2020-01-01", validTo: null,
});

describe("readSuccessions", () => {
  it("reads who went into whom, and ends what went whole with its own-level leaf", () => {
    const { rows, faults } = readSuccessions(`${HEAD}101,102,2024-01-01,whole\n103,102,2024-07-01,part\n`);
    expect(faults).toEqual([]);
    const regions = [region("101"), region("101-own", true), region("102"), region("103")];
    expect(successionFaults(rows, regions)).toEqual([]);
    expect(endRegions(regions, rows).map(({ validTo }) => validTo)).toEqual(["2024-01-01", "2024-01-01", null, null]);
  });

  it.each([
    ["101,102,2024-02-30,whole", "effective_on"],
    ["101,102,2024-01-01,half", "extent"],
    ["101,,2024-01-01,whole", "new_code"],
  ])("refuses %s", (row, column) => {
    expect(readSuccessions(`${HEAD}${row}\n`).faults).toMatchObject([{ column }]);
  });

  it("names units that are not there, that go into themselves or end twice", () => {
    const { rows } = readSuccessions(`${HEAD}101,999,2024-01-01,whole\n102,102,2024-01-01,part\n101,102,2025-01-01,whole\n`);
    expect(successionFaults(rows, [region("101"), region("102")]).map(({ message }) => message.split(":")[0])).toEqual([
      "The region 999 is not in regions.csv",
      "102 cannot go into itself",
      "101 went into another unit whole already",
    ]);
  });
});
