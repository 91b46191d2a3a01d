import { isDay } from "@plumbline/schema/vocabulary/day.ts";
import { SUCCESSION_EXTENTS } from "@plumbline/schema/vocabulary/region-succession.ts";
import type { RegionSuccession } from "@plumbline/schema/vocabulary/region-succession.ts";
import type { Region, RegionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { CatalogueFault, Reading } from "./catalogue-fault.ts";
import { readTable } from "./read-table.ts";
import type { TableRow } from "./table-row.ts";

/** Which unit went into which, whole or in part, of a `successions.csv`. */
export function readSuccessions(text: string, file = "successions.csv"): Reading<RegionSuccession> {
  const read = (row: TableRow): RegionSuccession => {
    const effectiveOn = row.required("effective_on");
    if (effectiveOn !== "" && !isDay(effectiveOn)) row.fault("effective_on", `“${effectiveOn}” is no day: write it as 2024-01-01.`);
    return { oldCode: row.required("old_code") as RegionCode, newCode: row.required("new_code") as RegionCode, effectiveOn, extent: row.oneOf("extent", SUCCESSION_EXTENTS) };
  };
  return readTable({ file, text, columns: ["old_code", "new_code", "effective_on", "extent"], read, key: ({ oldCode, newCode, effectiveOn }) => `${oldCode} to ${newCode} on ${effectiveOn}` });
}

/** Successions whose units are not among the regions, and units that went into another whole more than once. */
export function successionFaults(successions: readonly RegionSuccession[], regions: readonly Region[], file = "successions.csv"): CatalogueFault[] {
  const codes = new Set<string>(regions.map(({ code }) => code));
  const fault = (column: string, value: string, message: string): CatalogueFault => ({ file, row: 0, column, value, message });
  const ended = new Set<string>();
  return successions.flatMap(({ oldCode, newCode, extent }) => {
    const faults = ([["old_code", oldCode], ["new_code", newCode]] as const).flatMap(([column, code]) =>
      codes.has(code) ? [] : [fault(column, code, `The region ${code} is not in regions.csv: add it, or correct the code.`)],
    );
    if (oldCode === newCode) faults.push(fault("new_code", newCode, `${newCode} cannot go into itself: name the unit that took it over.`));
    if (extent === "whole" && ended.has(oldCode)) faults.push(fault("old_code", oldCode, `${oldCode} went into another unit whole already: a unit ends once, so write “part” for each that took a part.`));
    if (extent === "whole") ended.add(oldCode);
    return faults;
  });
}

/** Regions with the day on which they ended: what went into another unit whole is no unit of its own from then on, nor is its own-level leaf. */
export function endRegions(regions: readonly Region[], successions: readonly RegionSuccession[]): Region[] {
  const ends = new Map<string, string>(successions.filter(({ extent }) => extent === "whole").map(({ oldCode, effectiveOn }) => [oldCode, effectiveOn]));
  const endOf = ({ code, own, parentCode, validTo }: Region): string | null => ends.get(own && parentCode !== null ? parentCode : code) ?? validTo;
  return regions.map((region) => ({ ...region, validTo: endOf(region) }));
}
