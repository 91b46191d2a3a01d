import { RATE_BOUNDS } from "@plumbline/server/http/rates/rate-limits.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { askSocket, startSocket } from "../testkit/socket.ts";

let product: SampleProduct;
let now = Date.now();

beforeAll(async () => {
  const rates = { account: { perMinute: 60, burst: 10 }, address: { perMinute: 30, burst: 5 }, attempts: { perMinute: 6, burst: 3 } };
  product = await startSampleProduct({ now: () => now, limits: { rates } });
  for (const name of ["jia", "yi"]) await product.account({ name, role: "county", region: "900001" });
});
afterAll(() => product.close());

interface Answered {
  readonly status: number;
  readonly retryAfter: unknown;
  readonly body: string;
}

async function post(query: string, as: string | null, remoteAddress: string): Promise<Answered> {
  const { statusCode, headers, body } = await product.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: JSON.stringify({ query }), as, remoteAddress });
  return { status: statusCode, retryAfter: headers["retry-after"], body };
}

const ask = (as: string | null, address = "10.1.1.1"): Promise<Answered> => post("{ viewer { user } }", as, address);

// Turns red without rates.operation in serve-graphql.ts.
it("counts by account, from wherever it asks, and says when it may ask again", async () => {
  for (let at = 0; at < 10; at += 1) expect((await ask("jia", `10.0.0.${at}`)).status).toBe(200);
  const refused = await ask("jia");
  expect([refused.status, refused.retryAfter, refused.body]).toEqual([429, "1", expect.stringMatching(/TOO_MANY_REQUESTS/)]);
  expect(refused.body).toContain("try again in 1 second.");
  expect((await ask("yi")).status).toBe(200);
  now += 1_000;
  expect((await ask("jia")).status).toBe(200);
  expect((await ask("jia")).status).toBe(429);
});

it("counts by address who has no account, and no one else by it", async () => {
  for (let at = 0; at < 5; at += 1) expect((await ask(null, "10.2.0.1")).status).toBe(200);
  expect(await ask(null, "10.2.0.1")).toMatchObject({ status: 429, retryAfter: "2" });
  expect((await ask("yi", "10.2.0.1")).status).toBe(200);
  expect((await ask(null, "10.2.0.2")).status).toBe(200);
});

it("counts who guesses tokens and sessions by address", async () => {
  const guess = (at: number) => product.request({ method: "POST", url: "/graphql", remoteAddress: "10.3.0.1", headers: { "content-type": "application/json", authorization: `Bearer plumbline_${at}` }, payload: '{"query":"{ viewer { user } }"}' });
  const statuses: number[] = [];
  for (let at = 0; at < 7; at += 1) statuses.push((await guess(at)).statusCode);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
});

it("counts one block of IPv6 as one address", async () => {
  for (let at = 0; at < 5; at += 1) expect((await ask(null, `2001:db8::${at + 1}`)).status).toBe(200);
  expect((await ask(null, "2001:db8::ffff")).status).toBe(429);
  expect((await ask(null, "2001:db8:0:1::1")).status).toBe(200);
});

// Turns red without attempts in check-operation.ts.
it("counts attempts to sign in by address, also those under several names of one operation", async () => {
  const guess = (at: number): string => `a${at}: signIn(name: "nobody${at}", password: "guess") { user }`;
  expect((await post(`mutation { ${guess(1)} }`, null, "10.4.0.1")).body).toContain("SIGN_IN_REFUSED");
  expect((await post(`mutation { ${guess(1)} ...more } fragment more on Mutation { ${guess(2)} }`, null, "10.4.0.1")).body).toContain("SIGN_IN_REFUSED");
  const refused = await post(`mutation { ${guess(3)} }`, null, "10.4.0.1");
  expect(refused).toMatchObject({ status: 429, retryAfter: "10", body: expect.stringContaining("attempts to sign in") as string });
  expect((await post(`mutation { ${guess(3)} }`, null, "10.4.0.2")).body).toContain("SIGN_IN_REFUSED");
  now += 10_000;
  expect((await post(`mutation { ${guess(3)} }`, null, "10.4.0.1")).body).toContain("SIGN_IN_REFUSED");
});

// Turns red without rates.operation in socket-protocol.ts.
it("counts each operation of a socket with those over HTTP", async () => {
  now += 60_000;
  const url = `${await product.listen()}/graphql`;
  const socket = await startSocket(url, { cookie: await product.cookieOf("jia") });
  for (let at = 0; at < 4; at += 1) expect((await askSocket(socket, { query: "{ viewer { user } }" })).errors).toBeUndefined();
  for (let at = 0; at < 5; at += 1) expect((await ask("jia")).status).toBe(200);
  expect((await askSocket(socket, { query: "{ viewer { user } }" })).errors?.[0]).toMatchObject({ extensions: { code: "TOO_MANY_REQUESTS" }, message: expect.stringContaining("try again in 1 second") as string });
  expect((await ask("jia")).status).toBe(429);
  now += 1_000;
  expect((await askSocket(socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: "jia" } });
  await socket.close();
});

it("leaves room for a board that asks ten questions at once, again and again", () => {
  expect(RATE_BOUNDS.account.burst).toBeGreaterThanOrEqual(100);
  expect(RATE_BOUNDS.account.perMinute).toBeGreaterThanOrEqual(600);
});
