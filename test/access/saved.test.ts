import { readRegionGroup } from "@plumbline/server/store/saved/region-groups.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { ACCOUNTS, scopeOfColumn } from "./askers.ts";

let product: SampleProduct;

beforeAll(async () => {
  product = await startSampleProduct();
  for (const account of Object.values(ACCOUNTS)) await product.account(account);
});
afterAll(() => product.close());

const SAVE_QUERY = "mutation ($input: SavedQueryInput!) { saved: saveQuery(input: $input) { id name kind body variables shared mine } }";
const SAVE_GROUP = "mutation ($input: RegionGroupInput!) { saved: saveRegionGroup(input: $input) { id name regions shared mine } }";

async function save(mutation: string, name: string | null, input: Record<string, unknown>): Promise<Record<string, unknown> & { readonly id: string }> {
  const { data, errors } = await product.ask(mutation, { input }, name);
  return (data?.["saved"] as { id: string } | undefined) ?? { id: "none", code: errors?.[0]?.extensions?.["code"] };
}
const names = async (field: string, as: string): Promise<string[]> => (((await product.ask(`{ ${field} { name } }`, {}, as)).data?.[field] ?? []) as { name: string }[]).map(({ name }) => name);
const removeAs = async (mutation: string, id: string, as: string): Promise<unknown> => (await product.ask(`mutation ($id: String!) { ${mutation}(id: $id) }`, { id }, as)).errors?.[0]?.extensions?.["code"] ?? "done";

const document = { name: "Board", kind: "DOCUMENT", body: "query Q($m: String!) { metric(ref: $m) { code } }", variables: '{"m":"XF05"}', shared: true };

it("keeps a question as it is, for its owner or for everybody, and lets its owner alone change it", async () => {
  const shared = await save(SAVE_QUERY, "a-county", document);
  expect(shared).toMatchObject({ ...document, mine: true });
  await save(SAVE_QUERY, "a-county", { name: "Alone", kind: "SELECTION", body: "metrics=XF05" });
  expect(await names("savedQueries", "a-county")).toEqual(["Alone", "Board"]);
  expect(await names("savedQueries", "a-town")).toEqual(["Board"]);
  expect((await product.ask("{ savedQueries { mine owner } }", {}, "a-town")).data).toEqual({ savedQueries: [{ mine: false, owner: "a-county" }] });
  expect(await save(SAVE_QUERY, "a-city-leader", { ...document, id: shared.id, name: "Stolen" })).toMatchObject({ code: "UNKNOWN_SAVED" });
  expect(await removeAs("removeSavedQuery", shared.id, "a-city-admin")).toBe("UNKNOWN_SAVED");
  expect(await save(SAVE_QUERY, "a-county", { ...document, id: shared.id, name: "Mine alone", shared: false })).toMatchObject({ id: shared.id, name: "Mine alone" });
  expect(await names("savedQueries", "a-town")).toEqual([]);
  expect(await removeAs("removeSavedQuery", shared.id, "a-county")).toBe("done");
  expect(await removeAs("removeSavedQuery", shared.id, "a-county")).toBe("UNKNOWN_SAVED");
});

// Turns red without assertReadingDocument: whoever runs a shared question must not change anything by it.
it.each([
  ['mutation { airPeriod(period: "2026Q1") { version } }', "SAVED_UNSUITABLE"],
  ["query A { viewer { user } } mutation B { signOut }", "SAVED_UNSUITABLE"],
  ["subscription { changed { version } }", "SAVED_UNSUITABLE"],
  ["{ viewer {", "SAVED_UNSUITABLE"],
  [`{ ${"a ".repeat(5_000)} }`, "SAVED_UNSUITABLE"],
  [`{ ${"a{".repeat(40)} a ${"}".repeat(40)} }`, "SAVED_UNSUITABLE"],
  ["fragment F on Query { viewer { user } }", "SAVED_UNSUITABLE"],
  ["", "SAVED_UNSUITABLE"],
])("keeps no document such as %.40s", async (body, code) => {
  expect(await save(SAVE_QUERY, "a-county", { ...document, name: "No", body })).toMatchObject({ code });
});

it.each(["/compare?of=TJ02,TJ05&regions=towns(330421)&periods=last(8,quarter)", "/board/330421", "/", "/compare?of=CV01/homicide&by=-2026Q3&at=%E5%98%89"])("keeps the view %s to the letter", async (body) => {
  expect(await save(SAVE_QUERY, "a-county", { name: body.slice(0, 60), kind: "VIEW", body })).toMatchObject({ kind: "VIEW", body, variables: "{}" });
});

// Turns red without PAGE_ADDRESS: whoever opens a shared view must not be led out of the product, nor run a script.
it.each(["https://elsewhere.example/compare", "//elsewhere.example", "/\\\\elsewhere.example", "javascript:alert(1)", "compare?of=XF05", "/compare?of=<b>", "/compare#x", "/compare?of=a b", "/compare\n"])("keeps no view such as %s", async (body) => {
  expect(await save(SAVE_QUERY, "a-county", { name: "No", kind: "VIEW", body })).toMatchObject({ code: "SAVED_UNSUITABLE" });
});

it("refuses variables that are no object, odd names, names that are taken and more than an account may keep", async () => {
  for (const variables of ["", "1", "[]", "null", '{"a":"\\u0000"}', `{"a":"${"x".repeat(20_000)}"}`]) expect(await save(SAVE_QUERY, "a-town", { ...document, variables }), variables.slice(0, 20)).toMatchObject({ code: "SAVED_UNSUITABLE" });
  for (const name of ["", "a\nb", "x".repeat(61)]) expect(await save(SAVE_QUERY, "a-town", { ...document, name })).toMatchObject({ code: "TEXT_UNSUITABLE" });
  expect(await save(SAVE_QUERY, null, document)).toMatchObject({ code: "UNAUTHENTICATED" });
  const at = Array.from({ length: 100 }, (_, one) => one);
  await product.fresh.admin`insert into saved_query (id, owner, name, shared, kind, body) select 'full ' || n, 'a-town', 'full ' || n, false, 'selection', 'x' from unnest(${at}::int[]) n`;
  expect(await save(SAVE_QUERY, "a-town", document)).toMatchObject({ code: "TOO_MANY_SAVED" });
  expect(await save(SAVE_QUERY, "a-town", { ...document, id: "full 1", name: "full 2" })).toMatchObject({ code: "NAME_TAKEN" });
});

it("keeps groups of regions in their order, each once, and refuses what no region has", async () => {
  const group = await save(SAVE_GROUP, "a-county", { name: "Two", regions: ["900002", "900001", "900002"], shared: true });
  expect(group).toMatchObject({ regions: ["900002", "900001"], mine: true });
  expect(await save(SAVE_GROUP, "a-county", { name: "Odd", regions: ["900001", "x'; --"] })).toMatchObject({ code: "UNKNOWN_REGION" });
  expect(await save(SAVE_GROUP, "a-county", { name: "None", regions: [] })).toMatchObject({ code: "SAVED_UNSUITABLE" });
  expect(await save(SAVE_GROUP, "a-county", { name: "Many", regions: Array.from({ length: 201 }, (_, at) => String(at)) })).toMatchObject({ code: "SAVED_UNSUITABLE" });
  expect(await names("regionGroups", "a-town")).toEqual(["Two"]);
});

it("finds a group by its id for whoever may use it, and for nobody else", async () => {
  const hidden = await save(SAVE_GROUP, "a-county", { name: "Hidden", regions: ["900001"] });
  const found = async (asker: "county" | "county leader" | "public", id: string): Promise<readonly string[] | null> => {
    const scope = await scopeOfColumn(product.fresh.database, asker);
    return scope === null ? null : product.fresh.database.read(scope, (tx) => readRegionGroup(tx, id));
  };
  expect(await found("county", hidden.id)).toEqual(["900001"]);
  for (const asker of ["county leader", "public"] as const) expect(await found(asker, hidden.id), asker).toBeNull();
});

it("stands on record without its words, and makes no data version", async () => {
  const versions = await product.fresh.admin`select version from data_version`;
  const kept = await save(SAVE_QUERY, "a-city-leader", { ...document, name: "Recorded", body: "{ viewer { user } }" });
  await removeAs("removeSavedQuery", kept.id, "a-city-leader");
  const rows = await product.fresh.admin`select actor, action, subject, detail from audit where subject = 'Recorded' order by id`;
  expect([...rows]).toEqual([
    { actor: "a-city-leader", action: "query_saved", subject: "Recorded", detail: { id: kept.id, shared: true } },
    { actor: "a-city-leader", action: "query_removed", subject: "Recorded", detail: { id: kept.id } },
  ]);
  expect([...(await product.fresh.admin`select version from data_version`)]).toEqual([...versions]);
});
