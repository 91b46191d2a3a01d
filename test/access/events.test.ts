import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { ACCOUNTS } from "./askers.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
  for (const account of Object.values(ACCOUNTS)) await product.account(account);
});
afterAll(() => product.close());

interface Added {
  readonly id: number;
  readonly version: number;
}

const ADD = "mutation ($region: String!, $text: String!, $period: String!) { addEvent(input: { region: $region, period: $period, kind: CAMPAIGN, text: $text }) { id version } }";

async function add(name: string | null, region: string, text = "Campaign", period = "2026Q1"): Promise<unknown> {
  const { data, errors } = await product.ask(ADD, { region, text, period }, name);
  return data?.["addEvent"] ?? errors?.[0]?.extensions?.["code"];
}

async function remove(name: string, id: number): Promise<unknown> {
  return (await product.ask(`mutation { removeEvent(id: ${id}) { version } }`, {}, name)).errors?.[0]?.extensions?.["code"] ?? "done";
}

async function listed(arguments_: string): Promise<string[]> {
  const { data } = await product.ask(`{ events(${arguments_}) { events { text region { code } period { id } } } }`);
  return ((data?.["events"] ?? { events: [] }) as { events: { text: string; region: { code: string }; period: { id: string } }[] }).events.map(({ text, region, period }) => `${period.id} ${region.code} ${text}`);
}

const numberOf = (added: unknown): number => (added as Added).id;

// Turns red without ROLE_RIGHTS[…].annotates, and without isOwn, in reporting/events.ts.
it.each([
  ["a-town", "900001101", "FORBIDDEN"],
  ["a-county-admin", "900001", "FORBIDDEN"],
  ["a-city-admin", "900001", "FORBIDDEN"],
  ["a-county", "900002", "FORBIDDEN"],
  ["a-county", "900000", "FORBIDDEN"],
  ["a-county-analyst", "900002101", "FORBIDDEN"],
  ["a-county-leader", "900000000", "FORBIDDEN"],
  ["a-city-leader", "none", "UNKNOWN_REGION"],
  [null, "900001", "UNAUTHENTICATED"],
])("refuses an event of %s in %s", async (name, region, code) => {
  expect(await add(name, region)).toBe(code);
});

it.each([["a-county", "900001"], ["a-county", "900001101"], ["a-county-analyst", "900001"], ["a-county-leader", "900001000"], ["a-city-analyst", "900002101"], ["a-city-leader", "900000"]])("lets %s annotate %s", async (name, region) => {
  expect(await add(name, region, "mine", "2022Q1")).toMatchObject({ id: expect.any(Number) });
});

it("keeps a line of plain text as it is written, and refuses what is none", async () => {
  expect(await add("a-county", "900001", "  <b>法</b> & \"law\"  ", "2021Q1")).toMatchObject({ id: expect.any(Number) });
  expect(await listed('regions: ["900001"], from: "2021", to: "2021"')).toEqual(['2021Q1 900001 <b>法</b> & "law"']);
  for (const text of ["", " ", "a\nb", "a\u202eb", "x".repeat(121)]) expect(await add("a-county", "900001", text), text).toBe("TEXT_UNSUITABLE");
  expect(await add("a-county", "900001", "x", "2026Q5")).toBe("UNKNOWN_PERIOD");
});

it("lists the events that touch a time, in the regions and above them, and as of an earlier version those that stood then", async () => {
  await add("a-city-leader", "900000", "city, May", "2020-05");
  await add("a-city-analyst", "900001", "county, year", "2020");
  const gone = await add("a-county", "900001101", "town, Q2", "2020Q2");
  await add("a-city-analyst", "900002", "other county", "2020Q2");
  const all = ["2020 900001 county, year", "2020Q2 900001101 town, Q2", "2020-05 900000 city, May"];
  expect((await listed('regions: ["900001101"], from: "2020Q2", to: "2020Q2"')).sort()).toEqual([...all].sort());
  expect(await listed('regions: ["900001101"], from: "2020Q2", to: "2020Q2", above: false')).toEqual(["2020Q2 900001101 town, Q2"]);
  expect(await listed('regions: ["900001101"], from: "2020Q3", to: "2020Q4"')).toEqual(["2020 900001 county, year"]);
  expect(await remove("a-county", numberOf(gone))).toBe("done");
  expect(await listed('regions: ["900001101"], from: "2020Q2", to: "2020Q2", above: false')).toEqual([]);
  const { version } = gone as Added;
  expect(await listed(`regions: ["900001101"], from: "2020Q2", to: "2020Q2", above: false, asOf: "${version}"`)).toEqual(["2020Q2 900001101 town, Q2"]);
  expect(await listed(`regions: ["900001101"], from: "2020Q2", to: "2020Q2", above: false, asOf: "${version - 1}"`)).toEqual([]);
});

it("lets its author and the region's leaders take an event back, once", async () => {
  const [own, by] = [numberOf(await add("a-county", "900001", "own")), numberOf(await add("a-city-analyst", "900001", "by the city"))];
  for (const name of ["a-town", "a-city-admin", "a-county-analyst", "a-city-analyst"]) expect(await remove(name, own), name).toBe("FORBIDDEN");
  expect(await remove("a-county", by)).toBe("FORBIDDEN");
  expect(await remove("a-county-leader", by)).toBe("done");
  expect(await remove("a-county", own)).toBe("done");
  expect(await remove("a-county", own)).toBe("UNKNOWN_EVENT");
});

it("bounds the events of one period", async () => {
  for (let at = 0; at < 10; at++) expect(await add("a-county", "900001", `no. ${at}`, "2019Q1")).toMatchObject({ id: expect.any(Number) });
  expect(await add("a-county", "900001", "one more", "2019Q1")).toBe("TOO_MANY_EVENTS");
});

it("stands on record, and makes a data version", async () => {
  const before = await product.fresh.admin`select version from data_version`;
  const event = await add("a-county-leader", "900001", "recorded", "2018Q4");
  await remove("a-county-leader", numberOf(event));
  const rows = await product.fresh.admin`select actor, county_code, action, subject, detail ->> 'text' as text, change_id is not null as changed from audit where detail ->> 'text' = 'recorded' order by id`;
  const row = { actor: "a-county-leader", county_code: "900001", subject: "900001", text: "recorded", changed: true };
  expect([...rows]).toEqual([{ ...row, action: "event_added" }, { ...row, action: "event_removed" }]);
  expect(Number((await product.fresh.admin`select version from data_version`)[0]?.["version"])).toBe(Number(before[0]?.["version"]) + 2);
});
