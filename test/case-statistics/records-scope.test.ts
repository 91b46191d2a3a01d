import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import { mediation } from "../rollup/facts.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { GraphQLAnswer, Product } from "../testkit/product.ts";

/** Cases of another county, which some of those who ask below may not read. */
const ELSEWHERE: Partial<CaseRecord> = { countyCode: "900002", townCode: "900002101", acceptedOn: "2026-02-03", matter: "neighbours", enterprise: true };

let fresh: FreshDatabase;
let product: Product;

async function* foreignCases() {
  for (let at = 0; at < 200; at += 1) yield mediation(`MANY-${at}`, ELSEWHERE);
}

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { cases: foreignCases() });
  product = await startProduct(fresh.database);
  await product.account({ name: "jia", role: "county", region: "900001" });
  await product.account({ name: "town", role: "town", region: "900001101" });
  await product.account({ name: "admin", role: "administrator", region: "900000" });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const question = (input: string): string => `{ caseStatistics(input: { periods: ["2026Q1"], ${input} }) { explain { source read } rows { matter type accepted concluded pending } } }`;
const codeOf = async (input: string, as: string): Promise<unknown> => (await product.ask(question(input), {}, as)).errors?.[0]?.extensions?.["code"];

describe("counting case records", () => {
  // Turns red when the records of a region are counted for whoever may not read them, or their sum for part of them.
  it.each([
    ["jia", "groupBy: [MATTER]"],
    ["jia", 'groupBy: [MATTER], within: "900002"'],
    ["jia", 'groupBy: [REGION, MATTER], level: COUNTY, within: "900000"'],
    ["jia", 'groupBy: [TYPE], within: "900002", filter: { enterprise: true }'],
    ["jia", 'groupBy: [TYPE], within: "900002101", filter: { matters: ["neighbours"] }, having: [{ measure: ACCEPTED, operator: MORE, value: 100 }]'],
    ["jia", 'groupBy: [AGE_BAND], within: "900002"'],
    ["town", 'groupBy: [MATTER], within: "900001"'],
    ["town", 'groupBy: [MATTER], within: "900001102"'],
    ["town", 'groupBy: [REGION, PERIOD], level: TOWN, within: "900001", filter: { enterprise: false }'],
    ["admin", "groupBy: [MATTER]"],
    ["admin", 'groupBy: [MATTER], within: "900001101", basis: LIVE'],
  ])("is refused to %s by %s, whatever there is", async (as, input) => {
    expect(await codeOf(input, as)).toBe("FORBIDDEN");
  });

  // Turns red when only live figures are asked about: the database would hide the records, and no case would pass for a count.
  it("is refused to a token for figures, which gets what stored sums say", async () => {
    const made = await product.ask('mutation { createToken(name: "figures", scopes: [LIVE], days: 1) { secret } }');
    const secret = String((made.data?.["createToken"] as { secret?: string } | undefined)?.secret);
    const ask = async (input: string) => {
      const { body } = await product.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", authorization: `Bearer ${secret}` }, payload: JSON.stringify({ query: question(input) }) });
      return JSON.parse(body) as GraphQLAnswer;
    };
    expect((await ask("groupBy: [MATTER]")).errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
    expect((await ask("groupBy: [TYPE]")).data).toMatchObject({ caseStatistics: { explain: { source: "CELLS" }, rows: [{ type: "reconsideration" }, { type: "mediation" }] } });
  });

  it("gives each asker their own and nothing of others", async () => {
    const read = async (input: string, as: string) => (await product.ask(question(input), {}, as)).data?.["caseStatistics"] as { explain: { source: string; read: number }; rows: { accepted: number }[] };
    const own = await read('groupBy: [MATTER], within: "900001"', "jia");
    const [counted] = await fresh.admin`select count(*)::int as accepted from case_record where county_code = '900001' and accepted_on >= '2026-01-01' and accepted_on < '2026-04-01'`;
    expect(own.explain.source).toBe("FACTS");
    expect(own.rows.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(counted?.["accepted"]);
    expect((await read('groupBy: [MATTER], within: "900001101"', "town")).rows).toEqual([{ matter: "unrecorded", type: null, accepted: 3, concluded: 3, pending: 0 }]);
  });

  // Turns red when filter, order or bound are looked at before the scope.
  it("answers a refusal with the same sentence whether cases fit the filter or not", async () => {
    const refusal = async (word: string) => (await product.ask(question(`groupBy: [TYPE], within: "900002", filter: { matters: ["${word}"] }`), {}, "jia")).errors;
    expect(await refusal("neighbours")).toEqual(await refusal("nobody_has_this"));
  });

  it("takes words as words, whatever stands in them", async () => {
    const hostile = [`' or true --`, `"}; drop table case_record; --`, "unrecorded}", "\\", "a,b", "{x}", "＇；"];
    const answer = await product.ask(`query ($words: [String!]) { caseStatistics(input: { groupBy: [MATTER], periods: ["2026Q1"], filter: { matters: $words, channels: $words } }) { rows { matter accepted } } }`, { words: hostile });
    expect(answer).toEqual({ data: { caseStatistics: { rows: [] } } });
    expect((await product.ask("query ($words: [String!]) { caseStatistics(input: { groupBy: [MATTER], periods: [\"2026Q1\"], filter: { matters: $words } }) { version } }", { words: Array.from({ length: 101 }, (_, at) => `w${at}`) })).errors?.[0]?.extensions?.["code"]).toBe("SELECTION_TOO_LARGE");
  });

  it("goes on record with what was asked, and stored sums do not", async () => {
    const reads = () => fresh.admin`select actor, subject, detail from audit where action = 'records_read' and subject = 'caseStatistics' order by id`;
    const before = (await reads()).length;
    await product.ask(question('groupBy: [TYPE], within: "900001"'), {}, "jia");
    await codeOf("groupBy: [MATTER]", "jia");
    expect(await reads()).toHaveLength(before);
    const { data } = await product.ask(question('groupBy: [MATTER], within: "900001", filter: { enterprise: true }'), {}, "jia");
    expect(data).toMatchObject({ caseStatistics: { explain: { source: "FACTS", read: 4 } } });
    expect((await reads()).at(-1)).toMatchObject({ actor: "jia", detail: { groupBy: ["matter"], periods: ["2026Q1"], within: "900001", filter: { enterprise: true }, count: 4 } });
  });
});
