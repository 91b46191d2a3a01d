import { endAllSessions } from "@plumbline/server/identity/sessions.ts";
import { changeAccount } from "@plumbline/server/identity/accounts.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { suits } from "../questions/facts.ts";
import { each } from "../questions/sample-installation.ts";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

const REGISTRAR = { name: "test", countyCode: "none", counties: null };
const HERE = { address: "127.0.0.1", agent: "test" };

let fresh: FreshDatabase;
let product: Product;
/** Snapshots that were opened. */
let reads = 0;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  const { read } = fresh.database;
  product = await startProduct({ ...fresh.database, read: (...given) => ((reads += 1), read(...given)) });
  for (const name of ["ann", "ben"]) await product.account({ name, role: "leader", region: "900000" });
  for (const [name, region] of [["jia", "900001"], ["yi", "900002"]] as const) await product.account({ name, role: "county", region });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const question = (region: string, metric = "SS02"): string => `{ compare(selection: { metrics: ["${metric}"], regions: ["${region}"], periods: ["2026Q1"] }) { version series { numerators denominators } } }`;

interface Sent {
  readonly status: number;
  readonly body: string;
  readonly read: boolean;
}

async function send(query: string, as: string | null, headers: Record<string, string> = {}): Promise<Sent> {
  const cookie: Record<string, string> = as === null ? {} : { cookie: await product.cookieOf(as) };
  const before = reads;
  const { statusCode, body } = await product.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", ...cookie, ...headers }, payload: JSON.stringify({ query }), as: null });
  return { status: statusCode, body, read: reads > before };
}

/** Asks until the answer is given again; the first notice of the database may take a moment. */
async function askUntilKept(query: string, as: string): Promise<string> {
  await expect.poll(async () => (await send(query, as)).read).toBe(false);
  return (await send(query, as)).body;
}

it("gives the same text again without reading, also to another who may see the same", async () => {
  const first = await send(question("900001"), "ann");
  expect(await askUntilKept(question("900001"), "ann")).toBe(first.body);
  expect(await send(question("900001"), "ben")).toEqual({ status: 200, body: first.body, read: false });
});

it("gives nothing to whoever may see less, and nothing to nobody", async () => {
  const query = question("900002", "XF05");
  await askUntilKept(query, "ann");
  expect(JSON.parse((await send(query, "jia")).body)).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  expect((await send(query, "yi")).read).toBe(true);
  expect((await send(query, null)).status).toBe(401);
});

it("gives 401 once the session is revoked, and no more than the new rights allow once they change", async () => {
  const query = question("900003", "XF01");
  await product.account({ name: "eve", role: "leader", region: "900000" });
  await askUntilKept(query, "eve");
  const eve = await product.identity.credentials.session((await product.cookieOf("eve")).split("=")[1] ?? "", true);
  await endAllSessions(product.identity, eve ?? { kind: "nobody" }, HERE);
  expect((await send(query, "eve")).status).toBe(401);
  await product.account({ name: "max", role: "leader", region: "900000" });
  await askUntilKept(query, "max");
  await changeAccount(product.identity, REGISTRAR, "max", { displayName: null, role: "county", region: "900001", disabled: null }, HERE);
  const after = await send(query, "max");
  expect([after.status === 401 || after.body.includes("FORBIDDEN"), after.body.includes("numerators")]).toEqual([true, false]);
});

it("answers anew at every data version", async () => {
  const query = question("900004").replace("2026Q1", "2026Q3");
  const before = JSON.parse(await askUntilKept(query, "ann")) as { data: { compare: { version: number } } };
  const { version } = await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: each(suits("900004", "2026Q3", 50, 5)) });
  await expect.poll(async () => JSON.parse((await send(query, "ann")).body) as unknown).toEqual({ data: { compare: { version: version.version, series: [{ numerators: [5], denominators: [50] }] } } });
  expect(version.version).toBeGreaterThan(before.data.compare.version);
});

it("keeps no answer that names a saved group or a case, that failed, or that changes something", async () => {
  for (const query of ["{ cases { cases { caseNumber } } }", "{ viewer { user } metrics { code } }", question("nowhere"), "{ regionGroups { id } }"]) {
    for (let time = 0; time < 3; time++) await send(query, "ann");
    expect([query, (await send(query, "ann")).read]).toEqual([query, true]);
  }
});

it("keeps answers apart by how they are to be sent", async () => {
  const query = question("900001", "XF03");
  await askUntilKept(query, "ann");
  const accept = { accept: "application/graphql-response+json" };
  const typeOf = async (): Promise<unknown> => (await product.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", cookie: await product.cookieOf("ann"), ...accept }, payload: JSON.stringify({ query }), as: null })).headers["content-type"];
  for (let time = 0; time < 3; time++) expect(await typeOf()).toMatch(/^application\/graphql-response\+json/);
});
