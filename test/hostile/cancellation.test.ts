import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import type { ReservedSql } from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { cityScope } from "../testkit/scopes.ts";
import { askSocket, startSocket } from "../testkit/socket.ts";

let fresh: FreshDatabase;
let product: Product;
let hurried: Product;
let url: string;
let cookie: string;
let blocker: ReservedSql | null = null;

beforeAll(async () => {
  fresh = await freshSampleDatabase(undefined, { readers: 3 });
  product = await startProduct(fresh.database);
  hurried = await startProduct(fresh.database, { limits: { operationMs: 400 } });
  url = `${await product.listen()}/graphql`;
  cookie = await product.cookieOf("tester");
  await product.ask(QUERY);
});
afterEach(() => unblock());
afterAll(async () => {
  await product.close();
  await hurried.close();
  await fresh.drop();
});

const QUERY = '{ compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] }) { version } }';
const BODY = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: QUERY }) };

/** From now on everything that reads figures waits. */
async function block(): Promise<void> {
  blocker = await fresh.admin.reserve();
  await blocker`begin`;
  await blocker`lock table cell in access exclusive mode`;
}

async function unblock(): Promise<void> {
  await blocker?.unsafe("rollback");
  blocker?.release();
  blocker = null;
}

/** Reading statements that PostgreSQL runs at this moment. */
async function running(): Promise<number> {
  const [row] = await fresh.admin<{ count: number }[]>`select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'plumbline read' and state = 'active'`;
  return row?.count ?? -1;
}

async function readers(): Promise<number[]> {
  const rows = await fresh.admin<{ pid: number }[]>`select pid from pg_stat_activity where datname = current_database() and application_name = 'plumbline read' order by pid`;
  return rows.map(({ pid }) => pid);
}

const becomes = (count: number): Promise<void> => expect.poll(running, { timeout: 5_000, interval: 25 }).toBe(count);

describe("what nobody waits for is cancelled in PostgreSQL", () => {
  // Turns red without abandon in serve-graphql.ts.
  it("when a request is given up", async () => {
    await block();
    const giveUp = new AbortController();
    const asked = fetch(url, { ...BODY, headers: { ...BODY.headers, cookie }, signal: giveUp.signal }).catch(() => "given up");
    await becomes(1);
    giveUp.abort();
    expect(await asked).toBe("given up");
    await becomes(0);
  });

  // Turns red without peer.abandon in serve-peer.ts.
  it("when an operation of a socket is completed", async () => {
    await block();
    const socket = await startSocket(url, { cookie });
    socket.send({ id: "1", type: "subscribe", payload: { query: QUERY } });
    await becomes(1);
    socket.send({ id: "1", type: "complete" });
    await becomes(0);
    expect((await askSocket(socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: "tester" } });
    await socket.close();
  });

  // Turns red without peer.begin in serve-peer.ts.
  it("and its end is not taken for the end of another one of its name", async () => {
    await block();
    const socket = await startSocket(url, { cookie });
    socket.send({ id: "1", type: "subscribe", payload: { query: QUERY } });
    await becomes(1);
    socket.send({ id: "1", type: "complete" });
    socket.send({ id: "1", type: "subscribe", payload: { query: "{ viewer { user } }" } });
    expect((await socket.closed).code).toBe(4409);
    expect(socket.received.map(({ type }) => type)).toEqual(["connection_ack"]);
  });

  // Turns red without #ended in peer.ts.
  it("when a socket is closed", async () => {
    await block();
    const socket = await startSocket(url, { cookie });
    for (const id of ["1", "2"]) socket.send({ id, type: "subscribe", payload: { query: QUERY } });
    await becomes(2);
    await socket.close();
    await becomes(0);
    expect(product.failures).toEqual([]);
  });

  it("also what waits for a connection", async () => {
    await block();
    const giveUp = new AbortController();
    const asked = Array.from({ length: 12 }, () => fetch(url, { ...BODY, headers: { ...BODY.headers, cookie }, signal: giveUp.signal }).catch(() => "given up"));
    await becomes(3);
    giveUp.abort();
    await Promise.all(asked);
    await becomes(0);
    expect((await product.ask('{ metrics(domain: "x") { ref } }')).data).toEqual({ metrics: [] });
  });
});

// Turns red without the timer in operation-read.ts.
it("cancels an operation that takes too long, whatever each statement may take, and says so", { timeout: 8_000 }, async () => {
  await block();
  const asked = await hurried.request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", cookie }, payload: JSON.stringify({ query: `{ a: viewer { user } b: ${QUERY.slice(1, -1)} }` }) });
  const { errors } = JSON.parse(asked.body) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(["READ_TIMEOUT"]);
  expect(errors[0]?.message).toMatch(/cancelled: ask for (?:fewer|less)/);
  await becomes(0);
});

// Turns red without leave in connection-pool.ts.
it("lets who no longer waits leave the queue for a connection, before it is their turn", async () => {
  const one = connectDatabase({ adminUrl: fresh.adminUrl, appPassword: fresh.appPassword, readers: 1 });
  let finish: (() => void) | null = null;
  const held = one.read(cityScope(), () => new Promise<void>((resolve) => (finish = resolve)));
  await expect.poll(() => finish).not.toBeNull();
  const stop = new AbortController();
  const waiting = one.read(cityScope(), async () => null, undefined, stop.signal);
  stop.abort(new Error("given up"));
  await expect(waiting).rejects.toThrow("given up");
  (finish as (() => void) | null)?.();
  await held;
  expect(await one.read(cityScope(), async () => "served")).toBe("served");
  await one.close();
});

it("gives every connection back, the same ones as before, and answers right on them", async () => {
  await Promise.all(Array.from({ length: 6 }, () => product.ask(QUERY)));
  const before = await readers();
  for (let round = 0; round < 5; round += 1) {
    await block();
    const giveUp = new AbortController();
    const asked = Array.from({ length: 3 }, () => fetch(url, { ...BODY, headers: { ...BODY.headers, cookie }, signal: giveUp.signal }).catch(() => null));
    await becomes(3);
    giveUp.abort();
    await Promise.all(asked);
    await becomes(0);
    await unblock();
    const answers = await Promise.all(Array.from({ length: 20 }, () => product.ask(QUERY)));
    for (const { data } of answers) expect(data).toEqual({ compare: { version: 5 } });
  }
  expect(await readers()).toEqual(before);
  expect(product.failures).toEqual([]);
});

it("says of a single statement that took too long what it is", async () => {
  const short = await freshSampleDatabase(undefined, { readTimeoutMs: 200 });
  const impatient = await startProduct(short.database);
  await impatient.ask(QUERY);
  const held = await short.admin.reserve();
  await held`begin`;
  await held`lock table cell in access exclusive mode`;
  const { errors } = await impatient.ask(QUERY);
  await held`rollback`;
  held.release();
  expect(errors?.[0]?.extensions).toEqual({ code: "READ_TIMEOUT" });
  expect(impatient.failures).toEqual([]);
  await impatient.close();
  await short.drop();
});
