import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { runImport } from "@plumbline/server/import/run-import.ts";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freshDatabase } from "../../testkit/database.ts";
import type { FreshDatabase } from "../../testkit/database.ts";
import { variantMapping, variantText, writeVariantCatalogue } from "./variant.ts";
import type { Variant } from "./variant.ts";

let folder: string;
let fresh: FreshDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-variant-"));
  fresh = await freshDatabase();
});
afterEach(async () => {
  await fresh.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Letters of several scripts, so that nothing can rest on a name. */
const names = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.stringMatching(/^[A-Z县区β][a-zμ市é]{2,9}( [A-Z][a-z]{1,6})?$/), { minLength: least, maxLength: most });
const variants = fc
  .record({ areas: names(2, 12), groups: names(1, 6), words: fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,9}$/), { minLength: 3, maxLength: 3 }), corner: fc.constantFrom("", "Area", "地区"), order: fc.array(fc.nat(1000), { minLength: 18, maxLength: 18 }) })
  .filter(({ areas, words: [total = ""] }) => !areas.includes(total))
  .map(({ areas, groups, words: [total = "", won = "", lost = ""], corner, order }): Variant => ({
    areas, groups, total, won, lost, corner,
    shuffle: (columns) => columns.map((column, at) => ({ column, by: order[at] ?? at })).sort((a, b) => a.by - b.by).map(({ column }) => column),
  }));

function write(variant: Variant, text: string): { path: string; mappingPath: string } {
  const [path, mappingPath] = [join(folder, "file.csv"), join(folder, "mapping.json")];
  writeFileSync(path, text);
  writeFileSync(mappingPath, JSON.stringify(variantMapping(variant)));
  return { path, mappingPath };
}

it("lands any file of the form by its mapping alone: other names, another order, other groups", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(variants, fc.nat(5000), async (variant, seed) => {
      const own = await freshDatabase();
      const { database, admin } = own;
      try {
        writeVariantCatalogue(join(folder, "catalogue"), variant);
        await loadInstallation(database, join(folder, "catalogue"), { actor: "test" });
        const counts = (area: number, group: number): { won: number; lost: number } => ({ won: (seed * (area + 1) * (group + 3)) % 4001, lost: (seed + area * 7 + group) % 13 });
        const { path, mappingPath } = write(variant, variantText(variant, counts));
        const [landed] = await runImport(database, { paths: [path], mappingPath, actor: "test" });
        expect(landed?.counts.observations.new).toBe(variant.areas.length * variant.groups.length * 2);
        const cells = await admin`select region_code as r, breakdown as b, measure_code as m, value from cell where breakdown <> '' order by 1, 2, 3`;
        const expected = variant.areas.flatMap((_, a) => variant.groups.flatMap((__, g) => [[`A${a}`, `g${g}`, "outcome.lost", counts(a, g).lost], [`A${a}`, `g${g}`, "outcome.won", counts(a, g).won]]));
        expect(cells.map(({ r, b, m, value }) => `${String(r)} ${String(b)} ${String(m)} ${String(value)}`).sort()).toEqual(expected.map((row) => row.join(" ")).sort());
      } finally {
        await own.drop();
      }
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

const PLAIN: Variant = { areas: ["North", "South"], groups: ["Theft", "Fraud"], total: "All", won: "Won", lost: "Lost", corner: "", shuffle: (columns) => columns };
const COUNTS = (area: number, group: number): { won: number; lost: number } => ({ won: 10 + area, lost: 3 + group });

async function refusal(text: string): Promise<unknown> {
  writeVariantCatalogue(join(folder, "catalogue"), PLAIN);
  await loadInstallation(fresh.database, join(folder, "catalogue"), { actor: "test" });
  const { path, mappingPath } = write(PLAIN, text);
  const error = await runImport(fresh.database, { paths: [path], mappingPath, actor: "test" }).then(() => null, (reason: unknown) => reason);
  expect(await fresh.admin`select (select count(*) from observation)::int as rows, (select count(*) from cell)::int as cells, (select count(*) from import_batch)::int as batches`).toMatchObject([{ rows: 0, cells: 0, batches: 0 }]);
  return error;
}

it("refuses a total that is not the sum of its parts, and says both", async () => {
  const text = variantText(PLAIN, COUNTS).replace(/^All,21,77.80%,6,/m, "All,22,77.80%,6,");
  expect(await refusal(text)).toMatchObject({
    total: 2,
    faults: [
      { file: "file.csv", row: 2, column: "Theft / Won (n)", value: "22", message: expect.stringContaining("says 22, but its 2 parts in the file add up to 21") },
      { row: 2, column: "Theft / Won (%)", value: "77.80%", message: expect.stringContaining("give 78.6 %") },
    ],
  });
});

it("refuses a percentage that does not follow from the counts beside it", async () => {
  const text = variantText(PLAIN, COUNTS).replace("North,10,76.90%", "North,10,77.90%");
  expect(await refusal(text)).toMatchObject({ total: 1, faults: [{ row: 3, column: "Theft / Won (%)", value: "77.90%", message: expect.stringContaining("give 76.9 %") }] });
});

it("refuses a group and an area that the mapping does not know, all of them at once", async () => {
  const text = variantText({ ...PLAIN, groups: ["Theft", "Arson"], areas: ["North", "East"] }, COUNTS);
  expect(await refusal(text)).toMatchObject({
    total: 4,
    faults: [
      { row: 1, column: "Arson / Won (n)", message: expect.stringContaining("“Arson” is no key of the list “group”") },
      { row: 1, column: "Arson / Won (%)" },
      { row: 1, column: "Arson / Lost (n)" },
      { row: 4, value: "East", message: expect.stringContaining("add an alias to the mapping") },
    ],
  });
});
