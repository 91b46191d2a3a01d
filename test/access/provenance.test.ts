import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIRST_QUARTER, LATER } from "../questions/facts.ts";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { ACCOUNTS } from "./askers.ts";

let fresh: FreshDatabase;
let closed: Product;
let open: Product;

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  [closed, open] = await Promise.all([startProduct(fresh.database), startProduct(fresh.database, { settings: { publicReading: true } })]);
  for (const account of Object.values(ACCOUNTS)) await closed.account(account);
  // A file of the county's own account: a case that came late, and a figure corrected.
  const late = FIRST_QUARTER.cases.find(({ caseNumber }) => caseNumber === "J-2");
  const corrected = LATER.observations.find(({ measureCode, regionCode }) => measureCode === "litigation.lost" && regionCode === "900001");
  if (late === undefined || corrected === undefined) throw new Error("The sample has changed.");
  const batch = { idempotencyKey: "the-key", contentHash: "a".repeat(64), fileName: "late.csv", mappingName: "probe" };
  await landFacts(fresh.database, { kind: "import", actor: "a-county", note: null, batch }, { cases: each([{ ...late, caseNumber: "J-late" }]), observations: each([{ ...corrected, value: "3", rowNumber: 7 }]) });
});
afterAll(async () => {
  await Promise.all([closed.close(), open.close()]);
  await fresh.drop();
});

const LISTS = `
  recordsOpen
  cells { total }
  observations { total observations { region { code } history { value counted row batch { key fileName author contentHash observations cases } } } }
  cases { total cases { caseNumber batch { key author } } }
  releases { total releases { event actor } }`;
const of = (metric: string, region: string, period: string, basis: string, rest = LISTS): string => `{ provenance(metric: "${metric}", region: "${region}", period: "${period}", basis: ${basis}) { measurement { value missing } ${rest} } }`;

interface Traced {
  readonly measurement: { readonly value: number | null };
  readonly recordsOpen: boolean;
  readonly cells: { readonly total: number };
  readonly observations: { readonly total: number; readonly observations: readonly { readonly history: readonly { readonly batch: { readonly key: string } | null }[] }[] };
  readonly cases: { readonly total: number; readonly cases: readonly { readonly caseNumber: string; readonly batch: { readonly author: string } | null }[] };
  readonly releases: { readonly total: number };
}

async function trace(question: string, as: string): Promise<Traced | { readonly code: unknown }> {
  const { data, errors } = await closed.ask(question, {}, as);
  return (data?.["provenance"] as Traced | undefined) ?? { code: errors?.[0]?.extensions?.["code"] };
}

it("is closed to readers without an account, and to nobody else's live figures", async () => {
  expect((await open.ask(of("SS02", "900001", "2026Q1", "AIRED"), {}, null)).errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
  expect((await closed.ask(of("SS02", "900001", "2026Q1", "AIRED"), {}, null)).errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
  for (const [as, region] of [["a-county", "900002"], ["a-county", "900000"], ["a-town", "900001"], ["a-county-admin", "900001"], ["a-city-admin", "900000"]]) {
    expect(await trace(of("XF05", region ?? "", "2026Q1", "LIVE"), as ?? ""), as).toEqual({ code: "FORBIDDEN" });
  }
});

// Turns red without the keys' restriction to scope.counties and without the policies alike.
it.each([
  ["a-city-leader", "900002", 10, true], ["a-city-analyst", "900002", 10, true], ["a-county", "900001", 4, true], ["a-county-leader", "900001", 4, true], ["a-county-analyst", "900001", 4, true],
  ["a-county", "900002", 0, false], ["a-county-leader", "900002", 0, false], ["a-town", "900001", 0, false], ["a-city-admin", "900001", 0, false],
] as const)("shows %s the aired figure of %s with its count, and %i of its case numbers", async (as, region, cases, recordsOpen) => {
  const traced = await trace(of("XF05", region, "2026Q1", "AIRED"), as);
  expect(traced).toMatchObject({ measurement: { value: region === "900001" ? 75 : 20 }, recordsOpen, cells: { total: 2 }, releases: { total: 2 } });
  const numbers = new Set((traced as Traced).cases.cases.map(({ caseNumber }) => caseNumber));
  expect(numbers.size).toBe(cases);
  // Whoever sees no number sees no total either: it would tell of what is hidden.
  expect((traced as Traced).cases.total === 0).toBe(cases === 0);
});

it("shows a town its own cases alone", async () => {
  const own = await trace(of("TJ01", "900001101", "2026Q1", "LIVE"), "a-town");
  expect((own as Traced).cases.cases.map(({ caseNumber }) => caseNumber)).toEqual(["T-1", "T-2", "T-3"]);
  const county = await trace(of("TJ01", "900001", "2026Q1", "APPROVED"), "a-town");
  expect((county as Traced).cases.cases.map(({ caseNumber }) => caseNumber)).toEqual(["T-1", "T-2", "T-3"]);
  expect(county).toMatchObject({ measurement: { value: 6 }, recordsOpen: false });
});

it("leads to the file for its author and for the city, and to none for others of the county", async () => {
  const entry = { value: "3", counted: true, row: 7, batch: { key: "the-key", fileName: "late.csv", author: "a-county", contentHash: "a".repeat(64), observations: 1, cases: 1 } };
  const before = { value: "1", counted: false, row: null, batch: null };
  for (const as of ["a-county", "a-city-leader"]) {
    expect(await trace(of("SS02", "900001", "2026Q2", "LIVE"), as), as).toMatchObject({ observations: { observations: [{ region: { code: "900001" }, history: [entry, before] }, { history: [{ value: "10" }] }] } });
    const { cases } = (await trace(of("XF05", "900001", "2026Q1", "LIVE"), as)) as Traced;
    expect(cases.cases.filter(({ caseNumber }) => caseNumber === "J-late").map(({ batch }) => batch?.author)).toEqual(["a-county", "a-county"]);
  }
  for (const as of ["a-county-leader", "a-county-analyst"]) {
    expect(await trace(of("SS02", "900001", "2026Q2", "LIVE"), as), as).toMatchObject({ observations: { observations: [{ history: [{ ...entry, batch: null }, before] }, {}] } });
  }
});

it("reports of foreign counties are as if they did not exist", async () => {
  expect(await trace(of("SS02", "900002", "2026Q1", "AIRED"), "a-county")).toMatchObject({ measurement: { value: 10 }, observations: { total: 0, observations: [] }, cells: { total: 2 } });
  expect(await trace(of("SS02", "900000", "2026Q1", "AIRED"), "a-county")).toMatchObject({ observations: { total: 2 } });
});

it("puts on record who read which cases, and nothing where there were none", async () => {
  const count = async (): Promise<number> => Number((await fresh.admin`select count(*)::int as n from audit where action = 'records_read' and subject = 'provenance' and actor = 'a-county'`)[0]?.["n"]);
  const before = await count();
  await trace(of("XF05", "900002", "2026Q1", "AIRED"), "a-county");
  await trace(of("XF05", "900001", "2026Q1", "AIRED", "cells { total }"), "a-county");
  expect(await count()).toBe(before);
  await trace(of("XF05", "900001", "2026Q1", "AIRED"), "a-county");
  expect(await count()).toBe(before + 1);
  const [row] = await fresh.admin`select detail from audit where action = 'records_read' and subject = 'provenance' and actor = 'a-county' order by id desc limit 1`;
  expect(row?.["detail"]).toMatchObject({ metrics: "XF05", region: "900001", period: "2026Q1", count: 7 });
});

it("pages every list, and refuses odd pages", async () => {
  const cases = (rest: string): string => of("XF05", "900002", "2026Q1", "AIRED", `cases(${rest}) { total next cases { term caseNumber } }`);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await closed.ask(cases(`first: 5${after === null ? "" : `, after: "${after}"`}`), {}, "a-city-leader");
    const page = ((data?.["provenance"] ?? { cases: { total: 0, next: null, cases: [] } }) as { cases: { total: number; next: string | null; cases: { term: number; caseNumber: string }[] } }).cases;
    seen.push(...page.cases.map(({ term, caseNumber }) => `${term} ${caseNumber}`));
    expect(page.total).toBe(12);
    after = page.next;
  } while (after !== null);
  expect(new Set(seen).size).toBe(12);
  for (const [rest, code] of [["first: 0", "PAGE_SIZE_INVALID"], ["first: 101", "PAGE_SIZE_INVALID"], ['after: "x"', "UNKNOWN_PLACE"], ['after: "-1"', "UNKNOWN_PLACE"]] as const) {
    expect((await closed.ask(cases(rest), {}, "a-city-leader")).errors?.[0]?.extensions?.["code"], rest).toBe(code);
  }
});
