import { REGION_LEVELS, isRegionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { Region, RegionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { CatalogueFault, Reading } from "./catalogue-fault.ts";
import { readTable } from "./read-table.ts";
import type { TableRow } from "./table-row.ts";

const REGION_COLUMNS = ["code", "parent_code", "level", "kind", "name_zh", "short_zh", "name_en", "pinyin", "valid_from"] as const;

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
type Row = Region & { readonly row: number };

function readCode(row: TableRow, column: string): RegionCode {
  const text = row.text(column);
  if (!isRegionCode(text)) row.fault(column, `“${text}” is no region code: use up to 32 letters, digits, dots, underscores or hyphens.`);
  return text as RegionCode;
}

/** Parents that are missing or stand no higher, and all roots after the first. */
function treeFaults(rows: readonly Row[], file: string): CatalogueFault[] {
  const byCode = new Map(rows.map((region) => [region.code, region]));
  const rank = (region: Region): number => REGION_LEVELS.indexOf(region.level);
  const root = rows.find((region) => region.parentCode === null);
  const faults: CatalogueFault[] = [];
  for (const region of rows) {
    const at = { file, row: region.row, column: "parent_code", value: region.parentCode ?? "" };
    if (region.parentCode === null) {
      if (region !== root) faults.push({ ...at, message: `${region.nameZh} has no parent, and neither has ${root?.nameZh ?? "another"}: one tree has one root.` });
      continue;
    }
    const parent = byCode.get(region.parentCode);
    if (parent === undefined) faults.push({ ...at, message: `The parent ${region.parentCode} of ${region.nameZh} is not in the file: add it, or correct the code.` });
    else if (rank(parent) >= rank(region)) faults.push({ ...at, message: `The parent ${parent.nameZh} is a ${parent.level} and ${region.nameZh} a ${region.level}: a parent stands on an earlier level.` });
  }
  if (root === undefined && rows.length > 0) faults.push({ file, row: 2, column: "parent_code", value: "", message: "No region is without a parent: leave the parent of the root empty." });
  return faults;
}

/** The nearest region at county level from this one up; a region above that level stands for itself. */
function countyCode(region: Region, byCode: ReadonlyMap<RegionCode, Region>): RegionCode {
  for (let at: Region | undefined = region; at !== undefined; at = at.parentCode === null ? undefined : byCode.get(at.parentCode)) {
    if (at.level === "county") return at.code;
  }
  return region.code;
}

/** Regions of a `regions.csv`, without own-level leaves; validity is open at its end. */
export function readRegions(text: string, file = "regions.csv"): Reading<Region> {
  const read = (row: TableRow): Row => {
    const code = readCode(row, "code");
    return {
      code,
      parentCode: row.text("parent_code") === "" ? null : readCode(row, "parent_code"),
      level: row.oneOf("level", REGION_LEVELS),
      own: false,
      kind: row.required("kind"),
      nameZh: row.required("name_zh"),
      shortZh: row.required("short_zh"),
      nameEn: row.required("name_en"),
      pinyin: row.shaped("pinyin", /^[a-z0-9]+(?: [a-z0-9]+)*$/, "lower-case syllables with single spaces"),
      countyCode: code,
      validFrom: row.shaped("valid_from", DAY, "a day such as 2023-06-30"),
      validTo: null,
      row: row.number,
    };
  };
  const { rows, faults } = readTable({ file, text, columns: REGION_COLUMNS, read, key: (region) => region.code });
  if (faults.length > 0) return { rows: [], faults };
  const byCode = new Map(rows.map((region) => [region.code, region]));
  return {
    rows: rows.map(({ row: _, ...region }) => ({ ...region, countyCode: countyCode(region, byCode) })),
    faults: treeFaults(rows, file),
  };
}
