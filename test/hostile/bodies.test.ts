import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { TELLS } from "./ways.ts";

let product: SampleProduct;
let url: string;
let cookie: string;

beforeAll(async () => {
  product = await startSampleProduct();
  url = `${await product.listen()}/graphql`;
  cookie = await product.cookieOf("tester");
});
afterAll(() => product.close());

const json = "application/json";
const fine = JSON.stringify({ query: "{ viewer { user } }" });
const long = JSON.stringify({ query: `{ viewer { user } } #${"x".repeat(5_000_000)}` });
/** 50 MB of spaces around a question: 50 kB by gzip, 50 bytes by brotli. */
const swollen = Buffer.from(`${" ".repeat(50_000_000)}${fine}`);

type Sent = readonly [title: string, headers: Record<string, string>, body: () => string | Buffer, status: number];

const REFUSED: readonly Sent[] = [
  // BODY_BYTES in serve-graphql.ts.
  ["5 MB of a comment", { "content-type": json }, () => long, 413],
  ["just more than is read", { "content-type": json }, () => JSON.stringify({ query: "{ viewer { user } }", variables: { x: "x".repeat(102_400) } }), 413],
  // content-encoding in body-fault.ts.
  ["a body packed by gzip", { "content-type": json, "content-encoding": "gzip" }, () => gzipSync(fine), 415],
  ["a bomb packed by gzip", { "content-type": json, "content-encoding": "gzip" }, () => gzipSync(swollen), 415],
  ["a bomb packed by brotli", { "content-type": json, "content-encoding": "br" }, () => brotliCompressSync(swollen), 415],
  ["a bomb packed by deflate", { "content-type": json, "content-encoding": "deflate" }, () => deflateSync(swollen), 415],
  ["a bomb packed twice", { "content-type": json, "content-encoding": "gzip, gzip" }, () => gzipSync(gzipSync(swollen)), 415],
  ["a packing that nobody knows", { "content-type": json, "content-encoding": "zstd" }, () => fine, 415],
  // charset in body-fault.ts.
  ["UTF-16", { "content-type": `${json}; charset=utf-16` }, () => Buffer.from(fine, "utf16le"), 415],
  ["GB18030", { "content-type": `${json}; charset=gb18030` }, () => fine, 415],
  ["UTF-7", { "content-type": `${json};charset="utf-7"` }, () => fine, 415],
  ["two character sets", { "content-type": `${json}; charset=utf-8; charset=utf-7` }, () => fine, 415],
  // media in body-fault.ts.
  ["plain text", { "content-type": "text/plain" }, () => fine, 415],
  ["a form", { "content-type": "application/x-www-form-urlencoded" }, () => "query={viewer{user}}", 415],
  ["an upload", { "content-type": "multipart/form-data; boundary=x" }, () => `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${fine}\r\n--x--`, 415],
  ["XML", { "content-type": "application/xml" }, () => "<query/>", 415],
  ["no type", { "content-type": "" }, () => fine, 415],
  // allowBatchedHttpRequests.
  ["a batch", { "content-type": json }, () => `[${fine},${fine}]`, 400],
  ["a batch of a thousand", { "content-type": json }, () => `[${Array.from({ length: 1_000 }, () => fine).join()}]`, 400],
  ["no JSON", { "content-type": json }, () => "{", 400],
  ["bytes that are no UTF-8", { "content-type": json }, () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
  ["nothing", { "content-type": json }, () => "", 400],
  ["a number", { "content-type": json }, () => "7", 400],
  ["null", { "content-type": json }, () => "null", 400],
  ["JSON inside JSON without end", { "content-type": json }, () => `{"query":"{ viewer { user } }","variables":${"[".repeat(40_000)}${"]".repeat(40_000)}}`, 400],
  ["a query that is no text", { "content-type": json }, () => '{"query":{"a":1}}', 400],
  ["variables that are no map", { "content-type": json }, () => '{"query":"{ viewer { user } }","variables":"a"}', 400],
  ["a name that is no text", { "content-type": json }, () => '{"query":"{ viewer { user } }","operationName":[1]}', 400],
  ["another prototype", { "content-type": json }, () => '{"query":"{ viewer { user } }","__proto__":{"a":1}}', 400],
];

describe("bodies", () => {
  it.each(REFUSED)("refuses %s", { timeout: 5_000 }, async (_title, headers, body, status) => {
    const packed = body();
    const begun = performance.now();
    const answer = await fetch(url, { method: "POST", headers: { ...headers, cookie }, body: typeof packed === "string" ? packed : new Uint8Array(packed) });
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(text).not.toMatch(TELLS);
    expect(product.failures).toEqual([]);
  });
});

describe("methods", () => {
  const protectedGet = { "apollo-require-preflight": "1" };

  it("changes nothing by GET", async () => {
    const answer = await fetch(`${url}?query=${encodeURIComponent("mutation { signOut }")}`, { headers: { ...protectedGet, cookie } });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    expect((await product.ask("{ viewer { user } }")).data).toEqual({ viewer: { user: "tester" } });
  });

  it("holds a document in an address to the same limits", async () => {
    const many = `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: __typename`).join(" ")} }`;
    const answer = await fetch(`${url}?query=${encodeURIComponent(many)}`, { headers: { ...protectedGet, cookie } });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("DOCUMENT_TOO_LARGE")]);
  });

  it.each(["PUT", "DELETE", "PATCH"])("knows no %s", async (method) => {
    expect((await fetch(url, { method, headers: { "content-type": json, cookie }, body: fine })).status).toBe(404);
  });
});
