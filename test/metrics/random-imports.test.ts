import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { readCatalogue } from "@plumbline/server/store/read/read-catalogue.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { REQUEST, each } from "../rollup/facts.ts";
import { randomCase } from "../rollup/random-cases.ts";
import { TOWNS, loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import { cityScope } from "../testkit/scopes.ts";
import { RECOMPUTED } from "./recompute.ts";
import type { Parts } from "./recompute.ts";

const REGIONS = ["330400", "330411", "330421", "330421103"] as const;
/** Periods with the days that they stand for, each by itself and to date. */
const PERIODS = [
  { id: "2025Q3", from: "2025-07-01", to: "2025-10-01", since: "2025-01-01" },
  { id: "2025H1", from: "2025-01-01", to: "2025-07-01", since: "2025-01-01" },
  { id: "2025", from: "2025-01-01", to: "2026-01-01", since: "2025-01-01" },
] as const;
const QUARTERS = ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"];
const QUERY = "query ($selection: SelectionInput!) { compare(selection: $selection) { cells { metric region period numerator denominator } } }";

const keyOf = ({ countyCode, caseNumber }: CaseRecord): string => `${countyCode} ${caseNumber}`;
const reports = fc.uniqueArray(
  fc.record({ regionCode: fc.constantFrom(...Object.values(TOWNS).flat()), start: fc.constantFrom(...QUARTERS), members: fc.uniqueArray(fc.nat(12).map((number) => `e${number}`), { maxLength: 6 }) }),
  { selector: ({ regionCode, start }) => `${regionCode} ${start}`, maxLength: 8 },
);
const batch = fc.record({ cases: fc.uniqueArray(randomCase(160), { selector: keyOf, minLength: 30, maxLength: 60, size: "max" }), reports });

it("equal what the facts give, counted one by one, after every one of a series of random imports", { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 3, maxLength: 4 }), async (imports) => {
      const fresh = await freshDatabase();
      await loadTestInstallation(fresh.database);
      const product = await startProduct(fresh.database);
      try {
        const { limits } = await fresh.database.read(cityScope(), readCatalogue);
        const cases = new Map<string, CaseRecord>();
        const members = new Map<string, readonly MemberReport[]>();
        for (const landing of imports) {
          for (const record of landing.cases) cases.set(keyOf(record), record);
          const rows = landing.reports.map(({ regionCode, start, members: codes }): readonly MemberReport[] =>
            (codes.length === 0 ? [null] : codes).map((member) => ({ measureCode: "alliance.enterprises_served", regionCode, period: { start, months: 3 }, member, synthetic: false })),
          );
          for (const report of rows) members.set(`${report[0]?.regionCode ?? ""} ${report[0]?.period.start ?? ""}`, report);
          await landFacts(fresh.database, REQUEST, { cases: each(landing.cases), members: each(rows.flat()) });
          for (const accumulation of ["PERIOD", "YEAR_TO_DATE"]) {
            const { data, errors } = await product.ask(QUERY, { selection: { metrics: Object.keys(RECOMPUTED), regions: REGIONS, periods: PERIODS.map(({ id }) => id), basis: "LIVE", accumulation } });
            expect(errors).toBeUndefined();
            const compared = data?.["compare"] as { readonly cells: readonly (Parts & { readonly metric: string; readonly region: string; readonly period: string })[] } | undefined;
            const answered = Object.fromEntries((compared?.cells ?? []).map(({ metric, region, period, numerator, denominator }) => [`${metric} ${region} ${period}`, { numerator, denominator }]));
            for (const [metric, { town, of }] of Object.entries(RECOMPUTED)) {
              for (const region of REGIONS) {
                if (region.length > 6 && !town) continue;
                for (const { id, from, to, since } of PERIODS) {
                  const expected = of({ cases: cases.values(), members, limits }, { region, from: accumulation === "PERIOD" ? from : since, to });
                  expect(answered[`${metric} ${region} ${id}`], `${metric} of ${region} in ${id}, ${accumulation}`).toEqual(expected);
                }
              }
            }
          }
        }
      } finally {
        await product.close();
        await fresh.drop();
      }
    }),
    { numRuns: 2, endOnFailure: true },
  );
});
