import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { rebuildCells } from "@plumbline/server/rollup/rebuild-cells.ts";
import { readCatalogue } from "@plumbline/server/store/read/read-catalogue.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";
import { expectedObservationCells } from "./expected-observation-cells.ts";
import { each } from "./facts.ts";
import { cellsAsOf, liveCells } from "./stored-cells.ts";
import type { Cells } from "./stored-cells.ts";
import { COUNTIES, SPLIT_MEASURE, TOWNS, loadTestInstallation } from "./test-installation.ts";

const towns = [...TOWNS["330411"], ...TOWNS["330421"], "330411000", "330421000", "330400000"];
const counties = [...COUNTIES, "330400000"];
const month = (index: number): Period => ({ start: `2025-${String(index + 1).padStart(2, "0")}-01`, months: 1 });
const quarter = (index: number): Period => ({ start: `2025-${String(index * 3 + 1).padStart(2, "0")}-01`, months: 3 });

/** Measures of every grain, level and rule of addition, with where and when they may be reported. */
const slots = fc.oneof(
  fc.record({ measureCode: fc.constantFrom("penalty.decisions", "enterprise.active"), regionCode: fc.constantFrom(...towns), period: fc.nat(8).map(month), breakdown: fc.constant("") }),
  fc.record({ measureCode: fc.constant(SPLIT_MEASURE), regionCode: fc.constantFrom(...towns), period: fc.nat(3).map(month), breakdown: fc.constantFrom("", "public_security", "housing", "market_regulation") }),
  fc.record({ measureCode: fc.constantFrom("litigation.filed", "lawyer.full_time"), regionCode: fc.constantFrom(...counties), period: fc.nat(8).map(month), breakdown: fc.constant("") }),
  fc.record({ measureCode: fc.constantFrom("litigation.concluded", "arrears.outstanding"), regionCode: fc.constantFrom(...counties), period: fc.nat(3).map(quarter), breakdown: fc.constant("") }),
  fc.record({ measureCode: fc.constant("population.resident"), regionCode: fc.constantFrom(...counties), period: fc.constant({ start: "2025-01-01", months: 12 }), breakdown: fc.constant("") }),
);

const keyOf = ({ measureCode, regionCode, breakdown, period }: Pick<ReportedValue, "measureCode" | "regionCode" | "breakdown" | "period">): string => `${measureCode} ${regionCode} ${breakdown} ${period.start}`;

const reports = fc.tuple(slots, fc.option(fc.nat(500), { nil: null, freq: 6 })).map(
  ([slot, value]): ReportedValue => ({ ...slot, value: value === null ? null : String(value), missingReason: value === null ? "not_reported" : null, synthetic: false, sourceNote: null, rowNumber: null }),
);

describeOnEachServer("cells of reported values under random histories", (server) => {
  it("equal the last reports, added up, after every change and as of every earlier version", { timeout: 120_000 }, async () => {
    const batches = fc.array(fc.uniqueArray(reports, { selector: keyOf, minLength: 30, maxLength: 120, size: "max" }), { minLength: 4, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (history) => {
        const fresh = await freshDatabase(server);
        const { database, admin } = fresh;
        try {
          await loadTestInstallation(database);
          const catalogue = await database.read(cityScope(), readCatalogue);
          const measures = new Map(catalogue.measures.map((measure) => [measure.code, measure]));
          const regions = new Map(catalogue.regions.map((region) => [String(region.code), region]));
          const countyOf = (code: string): string | null => (regions.get(code)?.level === "town" ? (regions.get(code)?.countyCode ?? null) : null);
          const last = new Map<string, ReportedValue>();
          const known: { version: number; cells: Cells }[] = [];
          for (const batch of history) {
            for (const report of batch) last.set(keyOf(report), report);
            const { version } = await landFacts(database, { kind: "test", actor: "test", note: null }, { observations: each(batch) });
            const cells = expectedObservationCells(last.values(), measures, countyOf);
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
