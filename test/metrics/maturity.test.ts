import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { each, mediation, report } from "../rollup/facts.ts";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

let fresh: FreshDatabase;
let product: Product;
let now = Date.parse("2026-04-10T00:00:00Z");

const decided = (caseNumber: string, extra: CaseRecord["extra"] = {}): CaseRecord =>
  mediation(caseNumber, { type: "reconsideration", townCode: null, acceptedOn: "2026-01-05", receivedOn: "2026-01-02", concludedOn: "2026-03-02", outcome: "upheld", extra });
const applied = (caseNumber: string): CaseRecord => mediation(caseNumber, { type: "reconsideration", townCode: null, acceptedOn: null, receivedOn: "2026-03-30" });
const sued = { linked_case_type: "litigation", sued_on: "2026-03-10" };
const population = (year: string, value: string) => report(value, { measureCode: "population.resident", regionCode: "330421", period: { start: `${year}-01-01`, months: 12 } });

/** Version 2: what was known early in April, 3: the approval, 4: one more suit, that the last application was accepted, and introduced lawyers. */
beforeAll(async () => {
  fresh = await freshDatabase();
  await loadTestInstallation(fresh.database, new Date("2026-01-02T01:00:00Z"));
  const land = (at: string, cases: CaseRecord[], observations = [population("2025", "650000")]): Promise<unknown> =>
    landFacts(fresh.database, { kind: "test", actor: "test", note: null, at: new Date(at) }, { cases: each(cases), observations: each(observations) });
  await land("2026-04-05T01:00:00Z", [decided("a"), decided("b"), decided("c"), decided("d", sued), applied("e")]);
  await approvePeriod(fresh.database, { actor: "test", period: { start: "2026-01-01", months: 3 }, countyCodes: "all", at: new Date("2026-04-15T01:00:00Z") });
  await land("2026-05-20T01:00:00Z", [decided("c", sued), { ...applied("e"), acceptedOn: "2026-04-03" }], [report("3", { measureCode: "lawyer.introduced", regionCode: "330421", period: { start: "2026-04-01", months: 3 } })]);
  product = await startProduct(fresh.database, { today: () => now });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

async function cell(metric: string, options: { period?: string; basis?: string; asOf?: string; at: string }): Promise<Record<string, unknown>> {
  now = Date.parse(options.at);
  const selection = { metrics: [metric], regions: ["330421"], periods: [options.period ?? "2026Q1"], basis: options.basis ?? "LIVE", ...(options.asOf && { asOf: options.asOf }) };
  const { data, errors } = await product.ask(
    `query ($selection: SelectionInput!) { compare(selection: $selection) { series { provisional } cells { value numerator denominator missing missingDetail provisional } } }`,
    { selection },
  );
  expect(errors).toBeUndefined();
  const compared = data?.["compare"] as { series: { provisional: boolean[] }[]; cells: Record<string, unknown>[] } | undefined;
  const answered = compared?.cells[0] ?? {};
  expect(compared?.series[0]?.provisional).toEqual([answered["provisional"]]);
  return answered;
}

it("waits with a rate that would flatter until its data reach the day on which its cases are mature", async () => {
  // Four decisions of the quarter, two of them taken to court; known 45 days after the quarter, from data of 16 May on.
  expect(await cell("XF10", { at: "2026-05-21T00:00:00Z", asOf: "2" })).toMatchObject({ value: null, missing: "IMMATURE", missingDetail: expect.stringContaining("known from data of 2026-05-16 on") });
  expect(await cell("XF10", { at: "2026-05-21T00:00:00Z" })).toMatchObject({ value: 50, numerator: 2, denominator: 4, missing: null, provisional: false });
});

it("judges a version by its own time, however long ago that was", async () => {
  expect(await cell("XF10", { at: "2026-11-01T00:00:00Z", asOf: "2" })).toMatchObject({ value: null, missing: "IMMATURE" });
  expect(await cell("XF10", { at: "2026-11-01T00:00:00Z", asOf: "4" })).toMatchObject({ value: 50 });
});

it("answers the last version alike live, by its number, as of its moment and as of any later moment or day", async () => {
  // The data end on 20 May 2026. Nobody who waits for a year hears which of the lawyers left.
  const lawyers = (asOf?: string): Promise<unknown> => cell("LS06", { period: "2026Q2", at: "2027-08-01T00:00:00Z", ...(asOf !== undefined && { asOf }) });
  const live = await lawyers();
  expect(live).toMatchObject({ value: 3, provisional: true });
  for (const asOf of ["4", "2026-05-20T01:00:00Z", "2027-05-31T00:00:00+08:00", "2027-07-10", "2031-01-01"]) expect([asOf, await lawyers(asOf)]).toEqual([asOf, live]);
});

it("takes a day to its end on the installation's calendar", async () => {
  // The approval of 15 April came at 09:00 in China; on the evening before, UTC, it was not there.
  const version = async (asOf: string): Promise<unknown> => (await product.ask(`{ compare(selection: { metrics: ["XF10"], regions: ["330421"], periods: ["2026Q1"], asOf: "${asOf}" }) { version } }`)).data?.["compare"];
  expect(await version("2026-04-14")).toEqual({ version: 2 });
  expect(await version("2026-04-15")).toEqual({ version: 3 });
});

it("never calls mature what was approved before it was", async () => {
  expect(await cell("XF10", { at: "2026-11-01T00:00:00Z", basis: "APPROVED" })).toMatchObject({ value: null, missing: "IMMATURE", missingDetail: expect.stringContaining("were approved before 2026-05-16") });
});

it("calls an acceptance rate provisional as long as an application is undecided", async () => {
  expect(await cell("XF04", { at: "2026-11-01T00:00:00Z", asOf: "2" })).toMatchObject({ value: 100, numerator: 4, denominator: 4, provisional: true });
  expect(await cell("XF04", { at: "2026-11-01T00:00:00Z" })).toMatchObject({ value: 100, numerator: 5, denominator: 5, provisional: false });
});

it("marks what rests on a stock that is carried forward", async () => {
  const firms = { at: "2026-11-01T00:00:00Z" };
  expect(await cell("SS05", { ...firms, period: "2026Q1" })).toMatchObject({ missing: "NOT_REPORTED", provisional: false });
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null, at: new Date("2026-10-01T01:00:00Z") }, {
    observations: each([...["01", "02", "03", "04", "05", "06"].map((month) => report("13", { measureCode: "litigation.filed", regionCode: "330421", period: { start: `2026-${month}-01`, months: 1 } })), population("2024", "640000")].filter(({ period }) => period.start >= "2026-04-01" || period.months === 12)),
  });
  // 3 × 13 suits of the quarter × 4 quarters ÷ 650,000 residents at the last year's end, twice.
  expect(await cell("SS05", { ...firms, period: "2026Q2" })).toMatchObject({ value: (156 / 650_000) * 10_000, provisional: true });
});

it("shows a count that may still fall, and says so until data came that could have held the fall", async () => {
  // Lawyers introduced in the second quarter of 2026 have to stay until the middle of 2027.
  const lawyers = { period: "2026Q2", at: "2027-08-01T00:00:00Z" };
  const before = await cell("LS06", lawyers);
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null, at: new Date("2027-07-02T01:00:00Z") }, { observations: each([population("2026", "660000")]) });
  expect([before, await cell("LS06", lawyers)]).toMatchObject([{ value: 3, missing: null, provisional: true }, { value: 3, missing: null, provisional: false }]);
});
