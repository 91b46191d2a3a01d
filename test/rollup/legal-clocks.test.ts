import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { rebuildCells } from "@plumbline/server/rollup/rebuild-cells.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { REQUEST, each, mediation } from "./facts.ts";
import { loadTestInstallation } from "./test-installation.ts";

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
});
afterEach(() => fresh.drop());

const land = (...cases: CaseRecord[]): Promise<unknown> => landFacts(fresh.database, REQUEST, { cases: each(cases) });
const review = (caseNumber: string, fields: Partial<CaseRecord>): CaseRecord => mediation(caseNumber, { type: "reconsideration", townCode: null, acceptedOn: "2026-01-05", outcome: "upheld", ...fields });
const cellsOf = async (measure: string): Promise<string[]> =>
  (await fresh.admin`select period_start::text as start, value, days, counts from cell where measure_code = ${measure} and region_code = '330421' and period_months = 3 and basis = 'live' order by 1`).map(
    (row) => `${String(row["start"])}: ${String(row["value"])}${row["days"] === null ? "" : ` of ${String(row["days"])}`}`,
  );

it("lets sixty days run from acceptance, longer by pauses and by at most thirty days of extension", async () => {
  await land(
    // 5 January + 60 days is 6 March.
    review("in time", { concludedOn: "2026-03-06" }), review("a day late", { concludedOn: "2026-03-07" }),
    review("paused", { concludedOn: "2026-03-16", pauseDays: 10 }), review("extended", { concludedOn: "2026-03-30", extensionDays: 24 }),
    // 45 days of extension count as 30: 5 April, which lies in a holiday that ends on the 6th.
    review("extended too far", { concludedOn: "2026-04-07", extensionDays: 45 }), review("beyond that", { concludedOn: "2026-04-08", extensionDays: 45 }),
  );
  expect(await cellsOf("reconsideration.on_time")).toEqual(["2026-01-01: 3", "2026-04-01: 1"]);
  expect(await cellsOf("reconsideration.concluded")).toEqual(["2026-01-01: 4", "2026-04-01: 2"]);
});

it("ends on the first working day after a holiday, by the published calendar, when its last day lies in one", async () => {
  const concluded = (acceptedOn: string, ...days: readonly string[]): CaseRecord[] => days.map((concludedOn) => review(`${acceptedOn} ${concludedOn}`, { acceptedOn, concludedOn }));
  await land(
    // 17 December and sixty days are Sunday 15 February, the first of nine days off: Tuesday the 24th is the last day.
    ...concluded("2025-12-17", "2026-02-15", "2026-02-23", "2026-02-24", "2026-02-25"),
    // The day before is a Saturday, but worked for the holiday: it stays.
    ...concluded("2025-12-16", "2026-02-14", "2026-02-15"),
    // A plain Sunday, 8 March: Monday is the last day.
    ...concluded("2026-01-07", "2026-03-09", "2026-03-10"),
  );
  expect(await cellsOf("reconsideration.on_time")).toEqual(["2026-01-01: 5"]);
});

it("counts a deadline in the period of the day to which it moves", async () => {
  // Thirty days after 31 May 2024 are Sunday 30 June.
  await land(mediation("aid", { type: "legal_aid", townCode: null, receivedOn: "2024-04-01", acceptedOn: "2024-04-02", concludedOn: "2024-05-31", outcome: "completed", extra: { filed_on: "2024-07-01" } }));
  expect(await cellsOf("legal_aid.filing_due")).toEqual(["2024-07-01: 1"]);
  expect(await cellsOf("legal_aid.filed_on_time")).toEqual(["2024-07-01: 1"]);
});

it("asks for the calendar only where it decides", async () => {
  // Sixty days end on 1 January 2027 and on 6 March 2019, of which no calendar is known.
  await land(
    review("before", { acceptedOn: "2026-11-02", concludedOn: "2026-12-31" }), review("on the day", { acceptedOn: "2019-01-05", concludedOn: "2019-03-06" }),
    review("months late", { acceptedOn: "2019-01-05", concludedOn: "2019-06-03" }), review("not yet", { acceptedOn: "2026-11-02", outcome: null }),
  );
  expect(await cellsOf("reconsideration.on_time")).toEqual(["2019-01-01: 1", "2026-10-01: 1"]);
  for (const [acceptedOn, concludedOn, year] of [["2026-11-02", "2027-01-04", 2027], ["2019-01-05", "2019-03-07", 2019]] as const) {
    await expect(land(review("late?", { acceptedOn, concludedOn }))).rejects.toMatchObject({ code: "WORK_CALENDAR_MISSING", years: [year] });
  }
});

it("takes the limit of the procedure that was in force when the clock began", async () => {
  const simplified = { procedure: "simplified" };
  await land(
    review("thirty days", { ...simplified, acceptedOn: "2024-01-01", concludedOn: "2024-01-31" }), review("thirty-one", { ...simplified, acceptedOn: "2024-01-01", concludedOn: "2024-02-01" }),
    // Before the revised law the simplified procedure had no limit of its own.
    review("before it", { ...simplified, acceptedOn: "2023-12-31", concludedOn: "2024-02-29" }),
  );
  expect(await cellsOf("reconsideration.on_time")).toEqual(["2024-01-01: 2"]);
});

it("counts working days by the published calendar, over a holiday of nine days and the Saturdays worked for it", async () => {
  const legality = (caseNumber: string, receivedOn: string, concludedOn: string): CaseRecord => mediation(caseNumber, { type: "legality_review", receivedOn, acceptedOn: receivedOn, concludedOn, outcome: "no_objection" });
  // Friday the 13th: the 14th is worked, the 15th to 23rd are not, the 24th is: 2 days. 27 February to 2 March: the Saturday is worked.
  await land(legality("over the holiday", "2026-02-13", "2026-02-24"), legality("over a weekend", "2026-02-27", "2026-03-02"), legality("the same day", "2026-03-04", "2026-03-04"));
  expect(await cellsOf("legality_review.working_days")).toEqual(["2026-01-01: 4 of 0,2"]);
});

it("counts on the last day, which a record states or which follows from the limit", async () => {
  const assessment = (caseNumber: string, acceptedOn: string, extra: CaseRecord["extra"], procedure: string | null = null): CaseRecord => mediation(caseNumber, { type: "corrections", matter: "pre_sentence_assessment", townCode: null, acceptedOn, procedure, extra });
  await land(
    // Ten working days from 20 March are due on 3 April; five from 20 March on the 27th.
    assessment("ten", "2026-03-20", { replied_on: "2026-04-03" }), assessment("five, late", "2026-03-20", { replied_on: "2026-03-30" }, "fast_track"),
    assessment("stated", "2026-03-20", { due: "2026-03-31", replied_on: "2026-03-31" }), assessment("open", "2026-03-02", {}),
  );
  expect(await cellsOf("corrections.assessments_due")).toEqual(["2026-01-01: 3", "2026-04-01: 1"]);
  expect(await cellsOf("corrections.assessments_on_time")).toEqual(["2026-01-01: 1", "2026-04-01: 1"]);
});

it("refuses to guess: a year without calendar and a day without limit are named, and nothing is written", async () => {
  const late = mediation("l", { type: "legality_review", receivedOn: "2026-12-30", acceptedOn: "2026-12-30", concludedOn: "2027-01-06", outcome: "no_objection" });
  await expect(land(late)).rejects.toMatchObject({ code: "WORK_CALENDAR_MISSING", years: [2027], message: expect.stringContaining("no working-day calendar for 2027") });
  const assessment = mediation("a", { type: "corrections", matter: "pre_sentence_assessment", townCode: null, acceptedOn: "2026-12-25" });
  await expect(land(assessment)).rejects.toMatchObject({ code: "WORK_CALENDAR_MISSING", years: [2027] });
  await expect(land(review("old", { acceptedOn: "1999-01-01", concludedOn: "1999-02-01" }))).rejects.toMatchObject({ code: "LEGAL_LIMIT_MISSING", message: expect.stringContaining("in force on 1999-01-01") });
  expect(await fresh.admin`select count(*)::int as n from case_record`).toMatchObject([{ n: 0 }]);
  // Supervision runs for years and has no such clock.
  await land(mediation("s", { type: "corrections", matter: "supervision", acceptedOn: "2019-05-05" }));
});

it("counts anew when a limit changes", async () => {
  await land(review("in time", { concludedOn: "2026-03-06" }));
  await fresh.admin`update legal_limit set days = 59 where case_type = 'reconsideration' and clock = '' and procedure = ''`;
  expect((await rebuildCells(fresh.database, REQUEST)).result).toBe(2);
  expect(await cellsOf("reconsideration.on_time")).toEqual(["2026-01-01: 0"]);
  expect((await rebuildCells(fresh.database, REQUEST)).result).toBe(0);
  await loadTestInstallation(fresh.database);
  expect(await cellsOf("reconsideration.on_time")).toEqual(["2026-01-01: 1"]);
});
