import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { startProduct } from "../testkit/product.ts";
import type { InjectedRequest } from "../testkit/product.ts";

let product: SampleProduct;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-client-"));
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, ".vite"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Plumbline</title>");
  writeFileSync(join(folder, "assets", "main-a1b2c3.js"), `export const text = "${"x".repeat(4_000)}";`);
  writeFileSync(join(folder, ".vite", "manifest.json"), "{}");
  product = await startSampleProduct({ clientFolder: folder });
});
afterAll(async () => {
  await product.close();
  rmSync(folder, { recursive: true, force: true });
});

const json = { "content-type": "application/json" };
const post = (query: string, headers: Record<string, string> = json): InjectedRequest => ({ method: "POST", url: "/graphql", headers, payload: JSON.stringify({ query }) });
const errorOf = (body: string): { message: string; extensions: { code: string; id?: string } } => {
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string; id?: string } }[] };
  const [error] = errors;
  if (error === undefined) throw new Error(`No error in ${body}`);
  return error;
};

describe("probes", () => {
  it("is alive, and ready while the database answers", async () => {
    expect(await product.request({ url: "/healthz" })).toMatchObject({ statusCode: 200, body: '{"status":"alive"}' });
    expect(await product.request({ url: "/readyz" })).toMatchObject({ statusCode: 200 });
  });

  it("is alive and not ready once it drains, or when the database is gone", async () => {
    const other = await freshSampleDatabase();
    const draining = await startProduct(other.database);
    draining.drain();
    expect(await draining.request({ url: "/readyz" })).toMatchObject({ statusCode: 503, body: expect.stringContaining("draining") as string });
    const cut = await startProduct(other.database);
    expect((await cut.request(post("{ installation { version } }"))).statusCode).toBe(200);
    await other.drop();
    expect(await cut.request({ url: "/readyz" })).toMatchObject({ statusCode: 503 });
    expect(await cut.request({ url: "/healthz" })).toMatchObject({ statusCode: 200 });
    const { statusCode, body } = await cut.request(post("{ installation { version } }"));
    expect([statusCode, errorOf(body).extensions.code]).toEqual([503, "SERVICE_UNAVAILABLE"]);
    await draining.close();
    await cut.close();
  });
});

describe("who may ask", () => {
  it("answers somebody who is signed in, and tells everybody else to sign in, this machine too", async () => {
    expect(await product.request(post("{ viewer { user role board live } }"))).toMatchObject({ statusCode: 200, body: '{"data":{"viewer":{"user":"tester","role":"ANALYST","board":true,"live":true}}}\n' });
    expect(await product.request({ ...post("{ viewer { user } }"), as: null })).toMatchObject({ statusCode: 200, body: '{"data":{"viewer":null}}\n' });
    for (const headers of [json, { ...json, cookie: `plumbline_session=${"x".repeat(43)}` }, { ...json, authorization: "Bearer plumbline_no" }, { ...json, authorization: "Basic eDp5" }]) {
      const { statusCode, body } = await product.request({ ...post("{ installation { version } }", headers), as: null });
      expect([statusCode, errorOf(body).extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    }
  });

  it("answers to its own name alone, and to no proxy that it was not told of", async () => {
    for (const headers of [{ ...json, host: "attacker.example" }, { ...json, "x-forwarded-for": "10.0.0.7" }, { ...json, origin: "https://attacker.example" }, { ...json, "sec-fetch-site": "cross-site" }]) {
      const { statusCode, body } = await product.request(post("{ viewer { user } }", headers));
      expect([statusCode, errorOf(body).extensions.code]).toEqual([403, "FOREIGN_ORIGIN"]);
    }
  });

  it("refuses what a foreign page could send", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      expect((await product.request(post("{ viewer { user } }", { "content-type": type }))).statusCode).toBe(415);
    }
    expect((await product.request({ url: "/graphql?query={viewer{user}}" })).statusCode).toBe(400);
    expect((await product.request({ url: "/graphql?query={viewer{user}}", headers: { "apollo-require-preflight": "1" } })).statusCode).toBe(200);
  });
});

describe("documents that are refused before they run", () => {
  const deep = `{ compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] }) { ${"series { metric { breakdownKeys { key } } } ".repeat(2)} } }`;
  const nested = `{ __schema { types { ${"fields { type { ".repeat(6)} name ${"} }".repeat(6)} } } }`;
  const REFUSED: readonly (readonly [string, string])[] = [
    ["a syntax error", "{ viewer { user }"],
    ["odd Unicode", "{ viewer { \u2028\ud800 } }"],
    ["an unknown field", "{ viewer { password } }"],
    ["too many tokens", `{ ${"viewer { user } ".repeat(2_000)} }`],
    ["too many aliases", `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: viewer { user }`).join(" ")} }`],
    ["too many aliases of __typename", `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: __typename`).join(" ")} }`],
    ["fragments of fragments", `{ ...a } fragment a on Query { ${"...b ".repeat(30)} } fragment b on Query { x: viewer { user } y: viewer { user } }`],
    ["a fragment cycle", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"],
    ["introspection without end", nested],
    ["a batch", ""],
  ];

  it.each(REFUSED)("refuses %s with 400, without a stack", async (title, query) => {
    const request = title === "a batch" ? { ...post(""), payload: JSON.stringify([{ query: "{ viewer { user } }" }]) } : post(query);
    const { statusCode, body } = await product.request(request);
    expect(statusCode).toBe(400);
    expect(body).not.toMatch(/node_modules|stacktrace|at .*\.ts/);
  });

  it("lets a board's documents and GraphiQL's introspection pass", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    for (const query of [deep, getIntrospectionQuery()]) expect((await product.request(post(query))).statusCode).toBe(200);
  });

  it("refuses a body that is too large or no JSON", async () => {
    expect((await product.request({ ...post(""), payload: " ".repeat(1_100_000) })).statusCode).toBe(413);
    expect((await product.request({ ...post(""), payload: "{" })).statusCode).toBe(400);
  });
});

it("masks what fails inside behind an id that stands in the log", async () => {
  const broken = await freshSampleDatabase();
  const failing = await startProduct(broken.database);
  await broken.admin`alter table cell rename column value to amount`;
  const { statusCode, body } = await failing.request(post('{ compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] }) { version } }'));
  const { message, extensions } = errorOf(body);
  expect([statusCode, extensions.code]).toEqual([200, "INTERNAL_SERVER_ERROR"]);
  expect(body).not.toMatch(/select |unnest|\bamount\b|\bcell\b/i);
  expect(message).toContain(extensions.id);
  expect(String(failing.failures[0])).toContain(extensions.id);
  await failing.close();
  await broken.drop();
});

it("keeps in the log what failed, and nothing that was sent", async () => {
  const broken = await freshSampleDatabase();
  const failing = await startProduct(broken.database);
  await failing.cookieOf("tester");
  await broken.admin`alter table account rename column disabled_at to gone_at`;
  const signIn = (name: string): Promise<unknown> => failing.request({ ...post(`mutation { signIn(name: "${name}", password: "a marked secret") { user } }`), as: null });
  await signIn("marked.name");
  await failing.request({ ...post("{ viewer { user } }"), headers: { ...json, authorization: "Bearer plumbline_marked" } });
  const log = failing.failures.map((entry) => (entry instanceof Error ? `${entry.stack} ${inspect(entry, { depth: 10 })}` : String(entry))).join("\n");
  expect(log).toContain("disabled_at");
  expect(log).not.toMatch(/marked|params|plumbline_session/);
  await failing.close();
  await broken.drop();
});

describe("pages", () => {
  const html = { accept: "text/html,application/xhtml+xml" };

  it("gives the page for every path that is one, and asks for it again each time", async () => {
    for (const url of ["/", "/compare", "/board?metrics=XF05"]) {
      const { statusCode, headers, body } = await product.request({ url, headers: html });
      expect([statusCode, headers["content-type"], headers["cache-control"]]).toEqual([200, "text/html; charset=utf-8", "no-cache"]);
      expect(body).toContain("Plumbline");
    }
  });

  it("leads whoever opens an address that cannot be decoded to the page that names it, and tells everybody else in the form of an answer", async () => {
    const page = await product.request({ url: "/board/%E0%A4%A?lang=en", headers: html });
    expect([page.statusCode, page.headers["location"], page.headers["x-frame-options"]]).toEqual([302, "/board/%25E0%25A4%25A?lang=en", "DENY"]);
    const { statusCode, body } = await product.request({ url: "/graphql/%E0%A4%A" });
    expect([statusCode, errorOf(body).extensions.code]).toEqual([400, "BAD_REQUEST"]);
  });

  it("keeps hashed assets for a year, and compresses them", async () => {
    const plain = await product.request({ url: "/assets/main-a1b2c3.js" });
    expect([plain.statusCode, plain.headers["cache-control"], plain.headers["content-type"]]).toEqual([200, "public, max-age=31536000, immutable", "application/javascript; charset=utf-8"]);
    const small = await product.compressed("/assets/main-a1b2c3.js", "br");
    expect(small.encoding).toBe("br");
    expect(brotliDecompressSync(small.body).toString()).toBe(plain.body);
  });

  it("has nothing at a path that misses a file, leaves the folder or begins with a dot", async () => {
    for (const url of ["/assets/gone.js", "/..%2f..%2fpackage.json", "/.vite/manifest.json", "/.env", "/graphql2"]) {
      expect((await product.request({ url })).statusCode).toBe(404);
    }
  });

  it("sends security headers with every answer", async () => {
    for (const url of ["/", "/healthz", "/graphql", "/nothing.txt"]) {
      const { headers } = await product.request({ url, headers: html });
      expect(headers["content-security-policy"]).toContain("script-src 'self';");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    }
    expect((await product.request(post("{ viewer { user } }"))).headers["cache-control"]).toBe("no-store");
  });

  it("says how to build the pages where they are not built", async () => {
    const bare = await startProduct(product.fresh.database, { clientFolder: join(folder, "assets") });
    expect(await bare.request({ url: "/", headers: html })).toMatchObject({ statusCode: 503, body: expect.stringContaining("npm start") as string });
    await bare.close();
  });
});
