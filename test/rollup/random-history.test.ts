import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { measureIsComputed } from "@plumbline/server/rollup/measures/is-computed.ts";
import { Clocks } from "@plumbline/server/rollup/measures/clocks.ts";
import { rebuildCells } from "@plumbline/server/rollup/rebuild-cells.ts";
import { readCatalogue } from "@plumbline/server/store/read/read-catalogue.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { freshDatabase, describeOnEachServer } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";
import { expectedCaseCells } from "./expected-case-cells.ts";
import { randomCase } from "./random-cases.ts";
import { each } from "./facts.ts";
import { cellsAsOf, liveCells } from "./stored-cells.ts";
import type { Cells } from "./stored-cells.ts";
import { loadTestInstallation } from "./test-installation.ts";

const POOL = 350;
const CITY = new Set(["330400"]);
const keyOf = ({ countyCode, caseNumber }: CaseRecord): string => `${countyCode} ${caseNumber}`;

describeOnEachServer("cells of cases under random histories", (server) => {
  it("equal a count of all cases after every change, and as of every earlier version", { timeout: 120_000 }, async () => {
    const batches = fc.array(fc.uniqueArray(randomCase(POOL), { selector: keyOf, minLength: 60, maxLength: 120, size: "max" }), { minLength: 5, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (history) => {
        const fresh = await freshDatabase(server);
        const { database, admin } = fresh;
        try {
          await loadTestInstallation(database);
          const { measures, limits } = await database.read(cityScope(), readCatalogue);
          const counted = measures.filter((measure) => measure.source.kind === "case" && measureIsComputed(measure, new Clocks(limits)));
          const cases = new Map<string, CaseRecord>();
          const known: { version: number; cells: Cells }[] = [];
          for (const batch of history) {
            const before = new Map(cases);
            for (const record of batch) cases.set(keyOf(record), record);
            const { version, counts } = await landFacts(database, { kind: "test", actor: "test", note: null }, { cases: each(batch) });
            expect(counts.cases.new + counts.cases.changed + counts.cases.unchanged + counts.cases.withdrawn).toBe(batch.length);
            expect(counts.cases.new).toBe(batch.filter((record) => !before.has(keyOf(record)) && !record.withdrawn).length);
            const cells = expectedCaseCells(cases.values(), counted, limits, CITY);
            expect(await liveCells(admin)).toEqual(cells);
            known.push({ version: version.version, cells });
          }
          for (const { version, cells } of known) expect(await cellsAsOf(admin, version), `as of version ${version}`).toEqual(cells);
          expect((await rebuildCells(database, { kind: "rebuild", actor: "test", note: null })).result).toBe(0);
        } finally {
          await fresh.drop();
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});
