import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import { mediation } from "../rollup/facts.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

const MANY = 4_000;

let fresh: FreshDatabase;
let product: Product;

async function* manyCases() {
  for (let at = 0; at < MANY; at += 1) yield mediation(`MANY-${at}`, { countyCode: "900002", townCode: "900002101", acceptedOn: "2026-02-03" });
}

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { cases: manyCases() });
  product = await startProduct(fresh.database);
  await product.account({ name: "jia", role: "county", region: "900001" });
  await product.account({ name: "town", role: "town", region: "900001101" });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const page = (filter: string, more = ""): string => `{ cases(filter: { ${filter} }, first: 5 ${more}) { cases { caseNumber } next } }`;
const NOTHING = { data: { cases: { cases: [], next: null } } };

it.each([
  ["a region full of cases", 'region: "900002101"'],
  ["a region without any", 'region: "900004101"'],
  ["the city's own level", 'region: "900000000"'],
  ["a filter that they fit", 'region: "900002", types: ["mediation"], acceptedIn: "2026Q1", open: true'],
  ["a filter that they do not fit", 'region: "900002", types: ["notarial"], concludedIn: "2025"'],
])("tells a county nothing about another's cases by %s", async (_title, filter) => {
  expect(await product.ask(page(filter), {}, "jia")).toEqual(NOTHING);
});

it("lets no place in a list reach beyond, whoever wrote it", async () => {
  const place = (acceptedOn: string | null, county: string, number: string): string => Buffer.from(JSON.stringify([acceptedOn, county, number])).toString("base64url");
  const beyond = await product.ask(page('region: "900000"', `, after: "${place("2026-02-03", "900002", "MANY-0")}"`), {}, "jia");
  const numbers = ((beyond.data?.["cases"] as { cases: { caseNumber: string }[] } | undefined)?.cases ?? []).map(({ caseNumber }) => caseNumber);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((number) => /^(?:MANY|Y|D)-/.test(number))).toEqual([]);
  for (const after of ["nonsense", place("2026-02-30", "900001", "J-1"), place("0000-01-01", "900001", "J-1")]) {
    expect((await product.ask(page("", `, after: "${after}"`), {}, "jia")).errors?.[0]?.extensions?.["code"]).toBe("UNKNOWN_PLACE");
  }
});

it("answers the same under aliases, one by one and in one document", async () => {
  const [own, foreign] = ['region: "900001101"', 'region: "900002101"'];
  const together = await product.ask(`{ a: cases(filter: { ${own} }, first: 5) { cases { caseNumber } next } b: cases(filter: { ${foreign} }, first: 5) { cases { caseNumber } next } }`, {}, "jia");
  const apart = [await product.ask(page(own), {}, "jia"), await product.ask(page(foreign), {}, "jia")];
  expect([together.data?.["a"], together.data?.["b"]]).toEqual(apart.map(({ data }) => data?.["cases"]));
});

/** Everything that the sample lets a county or a town ask about itself. */
const QUESTIONS = [
  page(""),
  page("open: true"),
  page('outcomes: ["agreed"]'),
  "{ cases(first: 100) { cases { caseNumber acceptedOn outcome } next } }",
  '{ compare(selection: { metrics: ["TJ01", "TJ02"], regions: ["900001101"], periods: ["2026Q1..2026Q3"], basis: LIVE }) { series { values n missing rank ranked band reference coverage } referenceRegion { code } } }',
  '{ caseStatistics(input: { groupBy: [REGION, OUTCOME], level: TOWN, within: "900001101", periods: ["2026Q1"] }) { rows { outcome concluded medianDays } } }',
  '{ ranking(metric: "TJ02", period: "2026Q1", level: TOWN, within: "900001101") { reference rows { region { code } value rank band } } }',
];

// Turns red when a question is answered as a role that sees all rows, or a policy forgets the regions.
it.each(["jia", "town"])("answers %s the same whether or not the others' records are there", async (name) => {
  const answers = async (): Promise<string[]> => {
    // Nothing remembered: what was read before must not stand in for what is there.
    const other = await startProduct(fresh.database);
    const cookie = await product.cookieOf(name);
    const bodies: string[] = [];
    for (const query of QUESTIONS) bodies.push((await other.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", cookie }, payload: JSON.stringify({ query }) })).body);
    await other.close();
    return bodies;
  };
  const before = await answers();
  expect(before.join()).not.toContain("INTERNAL_SERVER_ERROR");
  const mine = name === "jia" ? "county_code = '900001'" : "region_code = '900001101'";
  await fresh.admin.begin(async (tx) => {
    for (const table of ["case_record", "case_version", "observation"]) await tx.unsafe(`create table kept_${table} as select * from ${table} where not (${mine})`);
    for (const table of ["cell", "cell_history"]) await tx.unsafe(`create table kept_${table} as select * from ${table} where basis = 'live' and not (${mine})`);
    for (const table of ["case_record", "case_version", "observation"]) await tx.unsafe(`delete from ${table} where not (${mine})`);
    for (const table of ["cell", "cell_history"]) await tx.unsafe(`delete from ${table} where basis = 'live' and not (${mine})`);
  });
  const after = await answers();
  for (const table of ["case_record", "case_version", "observation", "cell", "cell_history"]) {
    await fresh.admin.unsafe(`insert into ${table} overriding system value select * from kept_${table}`);
    await fresh.admin.unsafe(`drop table kept_${table}`);
  }
  expect(after).toEqual(before);
});

/** Rows of case_record that a fresh product reads for a question of the county's; PostgreSQL counts them when its connections end. */
async function rowsRead(query: string): Promise<number> {
  const counted = async (): Promise<number> => {
    const [row] = await fresh.admin<{ read: number }[]>`select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read from pg_stat_user_tables where relname = 'case_record'`;
    return row?.read ?? 0;
  };
  const connected = async (): Promise<unknown> => (await fresh.admin`select count(*)::int as n from pg_stat_activity where application_name = 'plumbline read' and datname = current_database()`)[0]?.["n"];
  // Other connections report what they read within a second of their last transaction.
  let before = -1;
  for (let now = await counted(); now !== before; now = await counted()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  const others = await connected();
  const database = connectDatabase({ adminUrl: fresh.adminUrl, appPassword: fresh.appPassword });
  const other = await startProduct(database);
  const cookie = await product.cookieOf("jia");
  await other.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", cookie }, payload: JSON.stringify({ query }) });
  await other.close();
  await database.close();
  await expect.poll(connected).toBe(others);
  return (await counted()) - before;
}

// Turns red when cases.ts asks for all wanted counties and leaves the others to the policies.
it("costs the same for another's region full of cases as for an empty one: no row is read", async () => {
  expect(await rowsRead(page('region: "900001"'))).toBeGreaterThan(0);
  expect(await rowsRead(page('region: "900002101", outcomes: ["no such outcome"]'))).toBe(0);
  expect(await rowsRead(page('region: "900004101", outcomes: ["no such outcome"]'))).toBe(0);
});

// Turns red without withinSight: a place among the visible, or a line over them, is a wrong number.
it("gives live figures of one county no place among all, and its own line", async () => {
  const live = (regions: string): string => `{ compare(selection: { metrics: ["TJ02"], regions: [${regions}], periods: ["2026Q1"], basis: LIVE }) { referenceRegion { code } series { values rank ranked rankMove reference band } } }`;
  const answer = async (query: string, name: string) => (await product.ask(query, {}, name)).data?.["compare"];
  expect(await answer(live('"900001101", "900001"'), "jia")).toMatchObject({ referenceRegion: { code: "900001" }, series: [{ rank: [null, null], ranked: [null, null], reference: [expect.closeTo(50, 6)] }] });
  expect(await answer(live('"900001101"'), "town")).toMatchObject({ series: [{ values: [expect.closeTo(66.6667, 3)], rank: [null], reference: [null], band: [null] }] });
  const ranked = `{ ranking(metric: "TJ02", period: "2026Q1", level: COUNTY, within: "900001") { referenceRegion { code } reference rows { rank } } }`;
  expect((await product.ask(ranked, {}, "jia")).data?.["ranking"]).toMatchObject({ referenceRegion: { code: "900001" } });
});
