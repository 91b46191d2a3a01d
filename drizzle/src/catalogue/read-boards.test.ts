import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CATALOGUE_FOLDER, catalogueTexts } from "./catalogue-texts.ts";
import { readBoards } from "./read-boards.ts";
import { readCatalogue } from "./read-catalogue.ts";

const text = readFileSync(new URL("boards.json", CATALOGUE_FOLDER), "utf8");
const boards = readBoards(text);
const { catalogue } = readCatalogue(catalogueTexts());

it("names metrics that the catalogue has, and for the heat map one with figures of towns", () => {
  const levels = new Map(catalogue.metrics.map(({ code, level }) => [code, level]));
  for (const { code, metrics, townMetric } of boards) {
    expect(metrics.filter((metric) => !levels.has(metric)), code).toEqual([]);
    expect(new Set(metrics).size, code).toBe(metrics.length);
    expect(townMetric === null ? "town" : levels.get(townMetric), code).toBe("town");
  }
});

it("has the twenty indicators of the business environment in their official order", () => {
  const official = catalogue.metrics.filter(({ businessEnvironmentNo }) => businessEnvironmentNo !== null)
    .toSorted((a, b) => (a.businessEnvironmentNo ?? 0) - (b.businessEnvironmentNo ?? 0)).map(({ code }) => code);
  expect(official).toHaveLength(20);
  expect(boards.find(({ code }) => code === "business-environment")?.metrics).toEqual(official);
});

it("lays blocks in whole rows of twelve columns", () => {
  for (const { code, blocks } of boards) {
    const ends = blocks.reduce<number[]>((sums, { columns }) => [...sums, (sums.at(-1) ?? 0) + columns], []);
    const rows = new Set(ends.filter((end) => end % 12 === 0));
    expect(rows.size, code).toBe(Math.ceil((ends.at(-1) ?? 0) / 12));
  }
});

it.each([
  ["no list", "{}", /holds no list/],
  ["a part that nobody draws", text.replace('"trend"', '"gauge"'), /“city” in boards\.json may have: use cards, standing/],
  ["a width beyond the grid", text.replace('"columns": 12', '"columns": 13'), /takes 13 columns/],
  ["a level that is none", text.replace('"province"', '"country"'), /"country" is no level/],
  ["two boards of one code", text.replace('"code": "county"', '"code": "city"'), /“city” stands twice/],
  ["a name left out", text.replace('"nameZh": "司法行政运行",', ""), /“nameZh” of the board “city”/],
])("refuses %s by name", (_fault, faulty, message) => {
  expect(() => readBoards(faulty)).toThrow(message);
});
