import { readFileSync } from "node:fs";
import { createToken } from "@plumbline/server/identity/tokens.ts";
import { resetPassword } from "@plumbline/server/identity/accounts.ts";
import { buildSchema, getNamedType, isInputObjectType, isLeafType, isNonNullType } from "graphql";
import type { GraphQLField, GraphQLInputType, GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { WAYS, askBy } from "./ways.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));
const HERE = { address: "127.0.0.1", agent: "test" };
const REGISTRAR = { name: "test", countyCode: "none", counties: null };

let fresh: FreshDatabase;
let product: Product;
let open: Product;
let url: string;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  product = await startProduct(fresh.database);
  open = await startProduct(fresh.database, { settings: { publicReading: true } });
  url = await product.listen();
  await product.account({ name: "town", role: "town", region: "900001101" });
  await product.account({ name: "leader", role: "leader", region: "900000" });
  await product.account({ name: "county", role: "county", region: "900001" });
  await product.account({ name: "admin", role: "administrator", region: "900000" });
});
afterAll(async () => {
  await product.close();
  await open.close();
  await fresh.drop();
});

/** A value that a type accepts. */
function sample(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  if ("ofType" in bare) return `[${sample(bare.ofType)}]`;
  if (isInputObjectType(named)) return `{ ${Object.values(named.getFields()).filter(({ type: of }) => isNonNullType(of)).map((field) => `${field.name}: ${sample(field.type)}`).join(", ")} }`;
  if ("getValues" in named) return named.getValues()[0]?.name ?? "";
  return named.name === "Int" ? "1" : named.name === "Boolean" ? "true" : '"x"';
}

/** A question for a field at the root, with what it must be given and the first of its fields. */
function questionFor({ name, args, type }: GraphQLField<unknown, unknown>, operation: string): string {
  const given = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined).map((arg) => `${arg.name}: ${sample(arg.type)}`);
  return `${operation} { renamed: ${name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${isLeafType(getNamedType(type)) ? "" : "{ __typename }"} }`;
}

const rootsOf = (type: GraphQLObjectType | null | undefined, operation: string): (readonly [string, string])[] =>
  Object.values(type?.getFields() ?? {}).map((field) => [field.name, questionFor(field, operation)] as const);
const ROOTS = [...rootsOf(schema.getQueryType(), "query"), ...rootsOf(schema.getMutationType(), "mutation"), ...rootsOf(schema.getSubscriptionType(), "subscription")];
const codeOf = ({ errors }: { readonly errors?: readonly { readonly extensions?: Record<string, unknown> }[] }): unknown => errors?.[0]?.extensions?.["code"];

describe("every field at the root of the committed contract", () => {
  const EVERYBODY = ["viewer", "entrance", "signIn", "setUp", "signOut"];
  const PUBLIC = [...EVERYBODY, "installation", "regions", "metrics", "metric", "boards", "board", "compare", "ranking", "publishedFigures"];

  // Turns red without assertDoors in check-operation.ts.
  it.each(ROOTS)("%s is closed to nobody, unless a sign-in needs it", async (name, query) => {
    const answer = await product.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: JSON.stringify({ query }), as: null });
    expect(answer.statusCode === 401 && answer.body.includes('"UNAUTHENTICATED"')).toBe(!EVERYBODY.includes(name));
  });

  it.each(ROOTS)("%s is open to public readers only where it shows no more than aired figures", async (name, query) => {
    const { errors = [] } = await open.ask(query, {}, null);
    const closed = errors.some(({ extensions }) => extensions?.["code"] === "UNAUTHENTICATED" || extensions?.["code"] === "BAD_REQUEST");
    expect(closed).toBe(!PUBLIC.includes(name));
  });

  // Turns red without the check of tokens in check-operation.ts.
  it.each(rootsOf(schema.getMutationType(), "mutation"))("the mutation %s is closed to API tokens", async (_name, query) => {
    const secret = await tokenOf("county");
    const { statusCode, body } = await product.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", authorization: `Bearer ${secret}` }, payload: JSON.stringify({ query }) });
    expect([statusCode, codeOf(JSON.parse(body) as never)]).toEqual([403, "FORBIDDEN"]);
  });

  // Turns red without beforePassword in check-operation.ts.
  it.each(ROOTS.filter(([, query]) => !query.startsWith("subscription")))("%s waits until a password that was made up is changed, unless it is needed for that", async (name, query) => {
    const cookie = await cookieOfReset();
    const { statusCode, body } = await product.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", cookie }, payload: JSON.stringify({ query }) });
    const closed = statusCode === 403 && codeOf(JSON.parse(body) as never) === "PASSWORD_CHANGE_NEEDED";
    expect(closed).toBe(!["viewer", "entrance", "changePassword", "signOut", "sessions"].includes(name));
    if (name === "signOut") reset = null;
  });
});

let token: Promise<string> | null = null;
function tokenOf(name: string): Promise<string> {
  token ??= (async () => {
    const secret = (await product.cookieOf(name)).split("=")[1] ?? "";
    const asker = await product.identity.credentials.session(secret, true);
    if (asker === null) throw new Error("The session is not there.");
    return (await createToken(product.identity, asker, { name: "test", scopes: ["board"], days: 1 }, HERE)).secret;
  })();
  return token;
}

let reset: Promise<string> | null = null;
function cookieOfReset(): Promise<string> {
  reset ??= (async () => {
    const { password } = await resetPassword(product.identity, REGISTRAR, "leader", HERE);
    const answer = await product.request({ method: "POST", url: "/graphql", as: null, headers: { "content-type": "application/json" }, payload: JSON.stringify({ query: `mutation { signIn(name: "leader", password: "${password}") { user } }` }) });
    return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  })();
  return reset;
}

describe.each(WAYS)("introspection over %s", (way) => {
  const HIDDEN = [
    "{ __schema { queryType { name } } }",
    '{ __type(name: "Query") { name } }',
    "{ innocent: __schema { queryType { name } } }",
    "{ viewer { user } ...f } fragment f on Query { ... { x: __schema { queryType { name } } } }",
    "query ($no: Boolean = false) { viewer { user } __schema @include(if: $no) { queryType { name } } }",
  ];

  // Turns red without assertIntrospection in check-operation.ts.
  it.each(["town", "county"])("is for analysts and administrators alone, not for a %s", async (as) => {
    for (const query of HIDDEN) {
      const answer = await askBy(way, product, url, { query }, as);
      expect([answer.status ?? 400, codeOf(answer)]).toEqual([400, "INTROSPECTION_DISABLED"]);
    }
    expect((await askBy(way, product, url, { query: "{ __typename viewer { __typename } }" }, as)).data).toEqual({ __typename: "Query", viewer: { __typename: "Viewer" } });
  });

  it.each(["tester", "admin"])("is open to %s", async (as) => {
    for (const query of HIDDEN) expect((await askBy(way, product, url, { query }, as)).errors).toBeUndefined();
  });

  // Turns red without withoutSuggestion in told-errors.ts.
  it("guesses what a misspelt name might have meant for those alone", async () => {
    const MISSPELT = [
      { query: "{ viewer { usr } }" },
      { query: '{ regions(wihtin: "900000") { code } }' },
      { query: "{ regions(level: CONTY) { code } }" },
      { query: "{ viewer }" },
      { query: "fragment f on Viewr { user } { viewer { ...f } }" },
      { query: "query ($x: RegionLevel) { regions(level: $x) { code } }", variables: { x: "CONTY" } },
      { query: "query ($x: SelectionInput!) { compare(selection: $x) { version } }", variables: { x: { metrcs: [] } } },
    ];
    for (const asked of MISSPELT) {
      expect((await askBy(way, product, url, asked, "town")).text).not.toContain("Did you mean");
      expect((await askBy(way, product, url, asked, "tester")).text).toContain("Did you mean");
    }
  });
});

it("tells nobody what a misspelt name might have meant", async () => {
  const { errors } = await product.ask("{ viewer { usr } }", {}, null);
  expect(errors?.[0]?.message).toBe('Cannot query field "usr" on type "Viewer".');
});
