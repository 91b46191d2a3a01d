import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import { FactsRejected } from "@plumbline/server/rollup/facts/facts-rejected.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import type { Facts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { REQUEST, each, mediation, report } from "./facts.ts";
import { liveCells } from "./stored-cells.ts";
import { SPLIT_MEASURE, loadTestInstallation } from "./test-installation.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database);
});
afterAll(() => fresh.drop());

const land = (facts: Facts) => landFacts(fresh.database, REQUEST, facts);
const valueOf = async (key: string): Promise<string | undefined> => (await liveCells(fresh.admin)).get(key);

describe("landing", () => {
  it("tells new, changed, unchanged and withdrawn cases apart and keeps the replaced versions", async () => {
    const first = await land({ cases: each([mediation("a"), mediation("b")]) });
    expect(first.counts.cases).toEqual({ new: 2, changed: 0, unchanged: 0, withdrawn: 0 });
    const second = await land({ cases: each([mediation("a", { concludedOn: "2026-02-01", outcome: "agreed" }), mediation("b"), mediation("c", { withdrawn: true })]) });
    expect(second.counts.cases).toEqual({ new: 0, changed: 1, unchanged: 1, withdrawn: 1 });
    const versions = await fresh.admin`select case_number, version_no, replaced_by::int as by from case_version order by 1`;
    expect(versions).toMatchObject([{ case_number: "a", version_no: 1, by: second.changeId }]);
    expect(await valueOf("mediation.agreed 330421 “” 3 2026-01-01")).toBe("1 / - / ");
    expect(await valueOf("mediation.days 330421103 “” 1 2026-02-01")).toBe("27 / - / 27×1");
    const third = await land({ cases: each([mediation("a", { withdrawn: true })]) });
    expect(third.counts.cases.withdrawn).toBe(1);
    expect(await valueOf("mediation.agreed 330421 “” 3 2026-01-01")).toBeUndefined();
    expect(await valueOf("mediation.accepted 330421 “” 3 2026-01-01")).toBe("1 / - / ");
  });

  it("reports what was new, changed, repeated and withdrawn among figures", async () => {
    const [a, b] = [report("12"), report("5", { regionCode: "330421002" })];
    expect((await land({ observations: each([a, b, report(null, { regionCode: "330421000" })]) })).counts.observations).toEqual({ new: 2, changed: 0, unchanged: 1, withdrawn: 0 });
    expect(await valueOf("penalty.decisions 330421 “” 1 2026-01-01")).toBe("17 / 2 / ");
    expect((await land({ observations: each([report("12.0"), report(null, { regionCode: "330421002" })]) })).counts.observations).toEqual({ new: 0, changed: 0, unchanged: 1, withdrawn: 1 });
    expect(await valueOf("penalty.decisions 330421 “” 1 2026-01-01")).toBe("12 / 1 / ");
    expect(await valueOf("penalty.decisions 330421002 “” 1 2026-01-01")).toBeUndefined();
  });

  it("keeps scores as they were at each change", async () => {
    const score = { scheme: "rule-of-law-quarterly", schemeVersion: 1, criterion: "dispute_resolution", regionCode: "330421103", period: { start: "2026-01-01", months: 3 }, score: 88.5, synthetic: true };
    expect((await land({ scores: each([score]) })).counts.scores).toEqual({ new: 1, changed: 0, unchanged: 0 });
    expect((await land({ scores: each([score]) })).counts.scores).toEqual({ new: 0, changed: 0, unchanged: 1 });
    expect((await land({ scores: each([{ ...score, score: 90 }]) })).counts.scores).toEqual({ new: 0, changed: 1, unchanged: 0 });
    expect(await fresh.admin`select score from unit_score order by change_id`).toMatchObject([{ score: 88.5 }, { score: 90 }]);
  });
});

describe("facts that cannot land", () => {
  const split: Partial<ReportedValue> = { measureCode: SPLIT_MEASURE };
  it.each<[string, Facts, string]>([
    ["an unknown region", { observations: each([report("1", { regionCode: "999999" })]) }, "“999999” is no region"],
    ["an unknown measure", { observations: each([report("1", { measureCode: "no.such" })]) }, "“no.such” is no measure"],
    ["a figure that cases give", { observations: each([report("1", { measureCode: "mediation.accepted" })]) }, "counted from case records"],
    ["a county's figure of a measure by town", { observations: each([report("1", { regionCode: "330421" })]) }, "sum of its town figures"],
    ["a town's figure of a measure by county", { observations: each([report("1", { measureCode: "litigation.filed" })]) }, "report the figure of its county"],
    ["a quarter where months are collected", { observations: each([report("1", { period: { start: "2026-01-01", months: 3 } })]) }, "collected: report each month"],
    ["a period before the beginning", { observations: each([report("1", { period: { start: "2021-12-01", months: 1 } })]) }, "kept from 2022-01-01"],
    ["a key of no list", { observations: each([report("1", { breakdown: "housing" })]) }, "not split by any list"],
    ["an unknown key", { observations: each([report("1", { ...split, breakdown: "moon" })]) }, "no key of the list “field”"],
    ["a negative figure", { observations: each([report("-1")]) }, "below zero"],
    ["the same figure twice", { observations: each([report("1"), report("2")]) }, "same measure, region and period"],
    ["the same case twice", { cases: each([mediation("x"), mediation("x", { acceptedOn: "2026-01-06" })]) }, "is the same case"],
    ["a case of another county's town", { cases: each([mediation("x", { countyCode: "330411" })]) }, "belongs to county 330421"],
    ["a conclusion before the acceptance", { cases: each([mediation("x", { concludedOn: "2026-01-01" })]) }, "before it began"],
    ["pauses longer than the case", { cases: each([mediation("x", { concludedOn: "2026-01-06", pauseDays: 9 })]) }, "longer than the 1 days"],
    ["an outcome of another type", { cases: each([mediation("x", { concludedOn: "2026-01-06", outcome: "upheld" })]) }, "no outcome of mediation"],
    ["an identity number", { cases: each([mediation("330421199001011234")]) }, "identity number"],
    ["an event on no day", { cases: each([mediation("x", { extra: { performance_due: "2026-02-30" } })]) }, "no day of the calendar"],
    ["a score above 100", { scores: each([{ scheme: "rule-of-law-quarterly", schemeVersion: 1, criterion: "dispute_resolution", regionCode: "330421", period: { start: "2026-01-01", months: 3 }, score: 101, synthetic: true }]) }, "from 0 to 100"],
  ])("%s: nothing is written, and the sentence says the way out", async (_title, facts, words) => {
    const before = await fresh.admin`select (select count(*) from change) as changes, (select count(*) from observation) as observations, (select count(*) from case_record) as cases, (select count(*) from cell) as cells`;
    const refusal = await land(facts).then(() => null, (error: unknown) => error);
    expect(refusal).toBeInstanceOf(FactsRejected);
    if (!(refusal instanceof FactsRejected)) return;
    expect(refusal.rejections[0]?.message).toContain(words);
    expect(refusal.rejections[0]?.message).toMatch(/[:;,].+\.$/);
    expect(await fresh.admin`select (select count(*) from change) as changes, (select count(*) from observation) as observations, (select count(*) from case_record) as cases, (select count(*) from cell) as cells`).toEqual(before);
  });

  it("are all listed, and a thousand of them kept", async () => {
    const refusal = await land({ observations: each(Array.from({ length: 1500 }, (_, at) => report("1", { regionCode: `x${at}` }))) }).then(() => null, (error: unknown) => error);
    expect(refusal instanceof FactsRejected && [refusal.total, refusal.rejections.length]).toEqual([1500, 1000]);
  });
});
