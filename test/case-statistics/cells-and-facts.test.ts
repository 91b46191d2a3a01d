import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseStatisticsRequest } from "@plumbline/server/query/case-statistics/case-statistics-request.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import { asker, histories, landHistory } from "./random-city.ts";

const DIMENSIONS: readonly CaseDimension[] = ["region", "period", "type", "outcome"];
const PERIODS = [["2025Q1..2026Q2"], ["2025", "2025Q2", "2025H2"], ["2026Q1"], ["2025Q4", "2026Q1"], ["2024H2", "2025"]];
const FLOWS: readonly CaseMeasure[] = ["accepted", "concluded", "clearance", "settlement_rate", "correction_rate", "median_days"];
const STOCKS: readonly CaseMeasure[] = ["opening", "pending", "conclusion_rate", "disposition_time"];

const SHARING = ["330400", "330421", "towns(330421)"];
/** Lists of regions: counties, towns of one beside a county and a city's own level, one town and an own level, and some that hold each other. */
const LISTS = [["330421", "330411"], ["towns(330421)", "330411", "330400000"], ["330421103", "330421000"], SHARING];

/** A question that cells can answer. */
const questions = fc.record({
  groupBy: fc.subarray([...DIMENSIONS], { minLength: 1 }).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length })),
  level: fc.constantFrom("city" as const, "county" as const, "town" as const),
  within: fc.constantFrom(null, "330400", "330421"),
  regions: fc.constantFrom(null, null, ...LISTS),
  types: fc.constantFrom(null, ["reconsideration"], ["mediation", "legal_aid"]),
  outcomes: fc.constantFrom(null, null, ["settled", "withdrawn"]),
  periods: fc.constantFrom(...PERIODS),
  measures: fc.constantFrom<(readonly CaseMeasure[] | null)[]>(null, ["concluded", "mean_days", "p90_days"]),
  subtotals: fc.constantFrom("none" as const, "rollup" as const, "cube" as const),
  limit: fc.constantFrom(null, { top: 1, others: true }, { top: 2, others: false }),
  direction: fc.constantFrom("ascending" as const, "descending" as const),
}).map(({ level, within, limit, direction, subtotals, ...question }): CaseStatisticsRequest => {
  const byOutcome = question.groupBy.includes("outcome") || question.outcomes !== null;
  const first = question.groupBy[0];
  return {
    ...question, basis: "live", orderBy: [{ measure: "concluded", direction }],
    within: question.regions === null ? within : null,
    level: question.regions !== null ? null : within === "330421" && level !== "town" ? "county" : level,
    // Regions that share cases have neither totals nor a limit.
    limit: first === "period" || question.regions === SHARING ? null : limit,
    subtotals: question.regions === SHARING ? "none" : subtotals,
    measures: byOutcome ? ["concluded", "mean_days", "median_days", "p90_days"] : (question.measures ?? [...FLOWS, ...STOCKS]),
  };
});

describeOnEachServer("case statistics from cells and from records", (server) => {
  // Turns red when either of them counts a case more, or leaves one out.
  it("are the same, rows and order, now and as of every earlier version", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.array(questions, { minLength: 45, maxLength: 45 }), async (history, asked) => {
        const fresh = await freshDatabase(server);
        try {
          const versions = [null, ...(await landHistory(fresh, history)).keys()];
          const ask = asker(fresh);
          for (const [at, question] of asked.entries()) {
            const version = versions[at % versions.length] ?? null;
            const request = { ...question, asOf: version === null ? null : String(version) };
            const cells = await ask(request);
            const facts = await ask(request, "facts");
            expect(facts.rows, JSON.stringify(request)).toEqual(cells.rows);
            expect([cells.explain.source, facts.explain.source]).toEqual(["cells", "facts"]);
          }
        } finally {
          await fresh.drop();
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
