import { airPeriod } from "@plumbline/server/store/approval/air-period.ts";
import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import { reopenPeriod } from "@plumbline/server/store/approval/reopen-period.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { REQUEST, each, mediation, report } from "./facts.ts";
import { loadTestInstallation } from "./test-installation.ts";

const QUARTER = { start: "2026-01-01", months: 3 };
const NEXT = { start: "2026-04-01", months: 3 };
const supervised = (caseNumber: string, acceptedOn: string, concludedOn: string | null) =>
  mediation(caseNumber, { type: "corrections", matter: "supervision", acceptedOn, concludedOn });

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
});
afterEach(() => fresh.drop());

const approve = (period = QUARTER, countyCodes: readonly string[] | "all" = "all") => approvePeriod(fresh.database, { actor: "test", period, countyCodes });
const cells = async (table: "cell" | "publication", measure: string, region = "330421103") =>
  (await fresh.admin.unsafe(
    `select period_months as months, period_start::text as start, value, closing from ${table} where measure_code = $1 and region_code = $2 ${table === "cell" ? "and basis = 'approved'" : ""} order by change_id, 1, 2`,
    [measure, region],
  )).map((row) => `${String(row["months"])} ${String(row["start"])}: ${String(row["value"])}, closing ${String(row["closing"])}`);

it("fixes the quarter, with the running sum of a stock even where nothing moved", async () => {
  await landFacts(fresh.database, REQUEST, {
    cases: each([supervised("s1", "2025-11-02", "2026-02-10"), supervised("s2", "2025-12-01", null), supervised("s3", "2026-03-03", null), mediation("m")]),
    observations: each([report("12")]),
  });
  await approve();
  expect(await cells("cell", "corrections.supervised")).toEqual(["3 2026-01-01: 0, closing 2"]);
  expect(await cells("cell", "mediation.accepted")).toEqual(["3 2026-01-01: 1, closing null"]);
  await approve(NEXT);
  expect(await cells("cell", "corrections.supervised")).toEqual(["3 2026-01-01: 0, closing 2", "3 2026-04-01: 0, closing 2"]);
});

it("leaves approved and aired figures alone when a case changes, and takes the change in after reopening", async () => {
  await landFacts(fresh.database, REQUEST, { cases: each([mediation("a"), mediation("b")]) });
  await approve();
  await airPeriod(fresh.database, { actor: "test", period: QUARTER });
  await landFacts(fresh.database, REQUEST, { cases: each([mediation("late")]) });
  expect(await cells("cell", "mediation.accepted")).toContain("3 2026-01-01: 2, closing null");
  await reopenPeriod(fresh.database, { actor: "test", period: QUARTER, countyCodes: ["330421"], reason: "A late entry" });
  await approve(QUARTER, ["330421"]);
  expect(await cells("cell", "mediation.accepted")).toContain("3 2026-01-01: 3, closing null");
  const history = await fresh.admin`select value from cell_history where basis = 'approved' and measure_code = 'mediation.accepted' and region_code = '330421103' and period_months = 3`;
  expect(history).toMatchObject([{ value: 2 }]);
  await airPeriod(fresh.database, { actor: "test", period: QUARTER });
  expect((await cells("publication", "mediation.accepted")).filter((text) => text.startsWith("3"))).toEqual(["3 2026-01-01: 2, closing null", "3 2026-01-01: 3, closing null"]);
});

it("refuses figures of a closed period, and its year's, until it is reopened; never a case", async () => {
  const last = { start: "2025-10-01", months: 3 };
  await approve(last, ["330421"]);
  const december = { start: "2025-12-01", months: 1 };
  await expect(landFacts(fresh.database, REQUEST, { observations: each([report("1", { period: december })]) })).rejects.toThrow("2025Q4 is approved for this county");
  const population = report("1", { measureCode: "population.resident", regionCode: "330421", period: { start: "2025-01-01", months: 12 } });
  await expect(landFacts(fresh.database, REQUEST, { observations: each([population]) })).rejects.toThrow("have the period reopened");
  const others = [report("1", { period: december, regionCode: "330411002" }), report("2", { period: { start: "2025-09-01", months: 1 } })];
  expect((await landFacts(fresh.database, REQUEST, { observations: each(others), cases: each([mediation("late", { acceptedOn: "2025-12-05" })]) })).counts.observations.new).toBe(2);
  await reopenPeriod(fresh.database, { actor: "test", period: last, countyCodes: ["330421"], reason: "A missing figure" });
  expect((await landFacts(fresh.database, REQUEST, { observations: each([report("1", { period: december })]) })).counts.observations.new).toBe(1);
});

it("copies the year with its last quarter, and not before", async () => {
  await landFacts(fresh.database, REQUEST, { observations: each([report("650000", { measureCode: "population.resident", regionCode: "330421", period: { start: "2025-01-01", months: 12 } })]) });
  await approve({ start: "2025-07-01", months: 3 });
  expect(await cells("cell", "population.resident", "330421")).toEqual([]);
  await approve({ start: "2025-10-01", months: 3 });
  expect(await cells("cell", "population.resident", "330421")).toEqual(["12 2025-01-01: 650000, closing null"]);
});

it("airs only when every county and the city's own level are approved", async () => {
  await approve(QUARTER, ["330411", "330421"]);
  await expect(airPeriod(fresh.database, { actor: "test", period: QUARTER })).rejects.toMatchObject({ code: "PERIOD_NOT_APPROVED", message: expect.stringContaining("330400") });
  await approve(QUARTER, ["330400"]);
  expect((await airPeriod(fresh.database, { actor: "test", period: QUARTER })).counties).toBe(3);
  await expect(airPeriod(fresh.database, { actor: "test", period: QUARTER })).rejects.toMatchObject({ code: "PERIOD_AIRED" });
  expect((await fresh.admin`select region_code from period_event where county_code = '330400' and event = 'aired'`)[0]?.["region_code"]).toBe("330400000");
});

it("refuses what does not fit the state, with the way out", async () => {
  await approve(QUARTER, ["330421"]);
  await expect(approve()).rejects.toMatchObject({ code: "PERIOD_APPROVED", message: expect.stringContaining("reopen it first") });
  await expect(approve({ start: "2026-01-01", months: 1 })).rejects.toMatchObject({ code: "PERIOD_NOT_A_QUARTER" });
  await expect(approve(QUARTER, ["330402"])).rejects.toMatchObject({ code: "COUNTY_UNKNOWN" });
  await expect(reopenPeriod(fresh.database, { actor: "test", period: QUARTER, countyCodes: ["330411"], reason: "why" })).rejects.toMatchObject({ code: "PERIOD_NOT_LOCKED" });
  await expect(reopenPeriod(fresh.database, { actor: "test", period: QUARTER, countyCodes: ["330421"], reason: " " })).rejects.toMatchObject({ code: "REASON_MISSING" });
});
