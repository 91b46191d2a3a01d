import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { REQUEST, each, mediation } from "../rollup/facts.ts";
import { liveCells } from "../rollup/stored-cells.ts";

let folder: string;
let fresh: FreshDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-installation-"));
  cpSync(fileURLToPath(CATALOGUE_FOLDER), folder, { recursive: true });
  fresh = await freshDatabase();
});
afterEach(async () => {
  await fresh.drop();
  rmSync(folder, { recursive: true, force: true });
});

const load = () => loadInstallation(fresh.database, folder, { actor: "test" });
const edit = (name: string, change: (text: string) => string): void => writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));

it("writes the whole catalogue as one change: 1,489 units, a leaf for each of 101 counties and cities, the flows of ten types", async () => {
  const { counts, version } = await load();
  expect(version.version).toBe(1);
  expect(counts.regions).toBe(1489 + 101);
  const rows = await fresh.admin`select (select count(*)::int from region) as regions, (select count(*)::int from region where own) as leaves, (select count(*)::int from measure where code like '%.all_%') as flows,
    (select count(*)::int from metric) as metrics, (select count(*)::int from breakdown_key where breakdown = 'outcome') as outcomes, (select root_region from installation) as root`;
  expect(rows).toMatchObject([{ regions: 1590, leaves: 101, flows: 30, metrics: 82, root: "330400" }]);
  expect(await fresh.admin`select county_code, level, parent_code from region where code in ('330421000', '330400000') order by code`).toMatchObject([
    { county_code: "330400", level: "county", parent_code: "330400" },
    { county_code: "330421", level: "town", parent_code: "330421" },
  ]);
});

describe("a folder with faults", () => {
  it("lists all of them, of every file, and nothing is written", async () => {
    edit("installation.json", (text) => text.replace("Asia/Shanghai", "Asia/Jiaxing").replace("2022-01-01", "2022-01-02"));
    edit("regions.csv", (text) => text.replace("330421103,330421,town", "330421103,330421,village"));
    edit("measures.csv", (text) => text.replace("mediation.accepted,人民调解受理数", "mediation accepted,人民调解受理数"));
    await expect(load()).rejects.toMatchObject({
      total: 4,
      faults: [
        { file: "installation.json", message: expect.stringContaining("At timeZone: write a time zone") },
        { file: "installation.json", message: expect.stringContaining("At keptFrom") },
        { file: "regions.csv", column: "level", value: "village" },
        { file: "measures.csv", column: "code", value: "mediation accepted" },
      ],
    });
    expect(await fresh.admin`select (select count(*)::int from region) as regions, (select count(*)::int from change) as changes`).toMatchObject([{ regions: 0, changes: 0 }]);
  });

  it.each<[string, string, (text: string) => string, string]>([
    ["a formula with an unknown name", "metrics.csv", (text) => text.replace("mediation.agreed / mediation.concluded", "mediation.agreed / mediation.finished"), "mediation.finished"],
    ["a predicate that is none", "measures.csv", (text) => text.replace("type = mediation and accepted is set,accepted", "type = mediation and accepted was set,accepted"), "is no clause"],
    ["a root that is not in the tree", "installation.json", (text) => text.replace("330400\"", "330499\""), "The root region 330499 is not in regions.csv"],
    ["weights that do not sum to 100", "criteria.csv", (text) => text.replace(/,20\n/, ",21\n"), "sum to 101"],
    ["a list without keys", "measures.csv", (text) => text.replace(/^(penalty\.decisions,.*,sum,sum),,/m, "$1,colour,"), "the list “colour”, which has no keys"],
  ])("%s is named", async (_title, name, change, words) => {
    edit(name, change);
    await expect(load()).rejects.toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ file: name, message: expect.stringContaining(words) })]) });
  });

  it("that is not there is said so", async () => {
    await expect(loadInstallation(fresh.database, join(folder, "nowhere"), { actor: "test" })).rejects.toThrow("There is no folder");
    rmSync(join(folder, "metrics.csv"));
    await expect(load()).rejects.toThrow("has no metrics.csv: add it");
  });
});

it("brings an installation up to date, counting anew what a definition moves, and refuses another one", async () => {
  await load();
  await landFacts(fresh.database, REQUEST, { cases: each([mediation("a"), mediation("b", { acceptedOn: null, concludedOn: "2026-01-09", outcome: "agreed" })]) });
  expect((await liveCells(fresh.admin)).get("mediation.concluded 330421 “” 3 2026-01-01")).toBeUndefined();
  expect((await load()).recounted).toBe(0);
  edit("measures.csv", (text) => text.replace(/^(mediation\.concluded,.*?),type = mediation and accepted is set,/m, "$1,type = mediation,"));
  expect((await load()).recounted).toBe(4);
  expect((await liveCells(fresh.admin)).get("mediation.concluded 330421 “” 3 2026-01-01")).toBe("1 / - / ");
  edit("installation.json", (text) => text.replace("330400\"", "330100\""));
  await expect(load()).rejects.toMatchObject({ code: "OTHER_INSTALLATION", message: expect.stringContaining("a database of its own") });
});
