import { fileURLToPath } from "node:url";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { runImport } from "@plumbline/server/import/run-import.ts";
import type { ImportedFile } from "@plumbline/server/import/import-file.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../../testkit/database.ts";
import type { FreshDatabase } from "../../testkit/database.ts";
import { WITHOUT_REFERENCE, referenceFolder } from "../../testkit/reference-folder.ts";
import { NATIONAL, PUBLISHERS_FAULTS, areaName, printedPercentages } from "./printed-percentages.ts";
import { printedCount, publishedFiles } from "./published-files.ts";

const reference = referenceFolder();
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const MAPPING = here("mapping.json");

describe.skipIf(reference === null)(`published case outcomes${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  let fresh: FreshDatabase;
  let imported: readonly ImportedFile[];
  const counts = new Map<string, number>();
  const files = reference === null ? [] : publishedFiles(reference);
  const countOf = (region: string, group: string, result: string, start: string): number | undefined => counts.get(`${region}|${group}|${result}|${start}`);

  beforeAll(async () => {
    fresh = await freshDatabase();
    await loadInstallation(fresh.database, here("catalogue"), { actor: "test" });
    imported = await runImport(fresh.database, { paths: files.map((file) => file.path), mappingPath: MAPPING, actor: "test" });
    const rows = await fresh.admin`
      select r.name_en as region, k.name_en as key, c.measure_code as measure, c.period_start::text as start, c.value from cell c
      join region r on r.code = c.region_code join breakdown_key k on k.breakdown = 'offence_group' and k.key = c.breakdown where c.basis = 'live' and c.period_months = 3`;
    for (const { region, key, measure, start, value } of rows) {
      counts.set(`${String(region)}|${String(key)}|${measure === "prosecution.convictions" ? "Convictions" : "Unsuccessful"}|${String(start)}`, Number(value));
    }
  });
  afterAll(() => fresh.drop());

  it("land whole, twelve files of 42 areas", () => {
    expect(imported.map(({ file, repeated }) => `${file} ${String(repeated)}`)).toEqual(files.map(({ name }) => `${name} false`));
    // 12 groups with two counts and one with one count, for 42 areas.
    expect(imported.map(({ counts: { observations } }) => observations.new)).toEqual(files.map(() => 42 * 25));
  });

  it("give every printed percentage from our own counts", () => {
    const differing: string[] = [];
    const printed = printedPercentages(files).filter(({ percent }) => percent !== null);
    for (const { place, start, area, group, result, percent } of printed) {
      const [won, lost] = ["Convictions", "Unsuccessful"].map((one) =>
        area === NATIONAL ? sumOfAreas(group, one, start) : (countOf(areaName(area), group, one, start) ?? Number.NaN),
      ) as [number, number];
      const part = result === "Convictions" ? won : lost;
      // Half up in whole numbers: tenths of a per cent = ⌊(2 × 1000 × part + whole) ÷ (2 × whole)⌋.
      const tenths = Math.floor((2000 * part + won + lost) / (2 * (won + lost)));
      if (!(tenths / 10 === percent)) differing.push(place);
    }
    expect(differing).toEqual(PUBLISHERS_FAULTS);
    expect(printed.length).toBeGreaterThan(12 * 43 * 20);
  });

  it("sum to the printed national counts in every quarter and group", () => {
    let compared = 0;
    for (const { start, header, rows } of files) {
      const national = rows.find(([area]) => area === NATIONAL) ?? [];
      header.forEach((title, at) => {
        const [, group = "", result = ""] = /^Number of (.+) (Convictions|Unsuccessful)$/.exec(title) ?? [];
        if (group === "") return;
        expect(sumOfAreas(group, result, start), `${title} ${start}`).toBe(printedCount(national[at] ?? ""));
        compared += 1;
      });
    }
    expect(compared).toBe(12 * 25);
  });

  it("never store the national row, which repeats its parts", async () => {
    expect(await fresh.admin`select count(*)::int as n from observation where region_code = 'EW'`).toMatchObject([{ n: 0 }]);
  });

  it("land once: a second import says that they are there", async () => {
    const again = await runImport(fresh.database, { paths: files.slice(0, 2).map((file) => file.path), mappingPath: MAPPING, actor: "test" });
    expect(again.map(({ repeated, changeId }) => [repeated, changeId])).toEqual(imported.slice(0, 2).map(({ changeId }) => [true, changeId]));
  });

  function sumOfAreas(group: string, result: string, start: string): number {
    const areas = files[0]?.rows.map(([area = ""]) => area).filter((area) => area !== NATIONAL) ?? [];
    return areas.reduce((sum, area) => sum + (countOf(areaName(area), group, result, start) ?? Number.NaN), 0);
  }
});
