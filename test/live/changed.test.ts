import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import type { DataVersion, Database } from "@plumbline/server/store/driver/database.ts";
import { SOCKET_LIMITS } from "@plumbline/server/http/sockets/socket-limits.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { startSocket } from "../testkit/socket.ts";
import type { TestSocket } from "../testkit/socket.ts";

let product: SampleProduct;
let elsewhere: Database;
let url: string;
let headers: Record<string, string>;

beforeAll(async () => {
  product = await startSampleProduct({ limits: { sockets: { ...SOCKET_LIMITS, keepAliveMs: 700 } } });
  elsewhere = connectDatabase(product.fresh);
  url = `${await product.listen()}/graphql`;
  headers = { cookie: await product.cookieOf("tester") };
});
afterAll(async () => {
  await elsewhere.close();
  await product.close();
});

const change = async (database: Database = product.fresh.database): Promise<number> => (await database.change({ kind: "test", actor: "test", note: null }, async () => null)).version.version;

async function lastVersion(): Promise<number> {
  const [row] = await product.fresh.admin<{ version: number }[]>`select version::int as version from data_version`;
  return row?.version ?? -1;
}

/** Subscribes to what comes after the last version, and resolves once that is sure. */
async function subscribed(): Promise<TestSocket> {
  const socket = await startSocket(url, headers);
  const since = (await lastVersion()) - 1;
  socket.send({ id: "1", type: "subscribe", payload: { query: `subscription { changed(since: ${since}) { version asOf } }` } });
  await socket.take(({ type }) => type === "next");
  return socket;
}

async function hears(socket: TestSocket, version: number): Promise<void> {
  await socket.take(({ payload }) => (payload as { data?: { changed: { version: number } } } | undefined)?.data?.changed.version === version);
}

describe("a subscriber", () => {
  // Turns red without notify in change-transaction.ts.
  it("hears of a change of this process and of another one, with the moment that questions answer", async () => {
    const socket = await subscribed();
    await hears(socket, await change());
    const version = await change(elsewhere);
    await hears(socket, version);
    const { data } = await product.ask("{ installation { version asOf } }");
    expect(socket.received.at(-1)?.payload).toEqual({ data: { changed: (data as { installation: unknown }).installation } });
    await socket.close();
  });

  it("hears nothing of a change that was undone", async () => {
    const socket = await subscribed();
    const before = socket.received.length;
    await expect(product.fresh.database.change({ kind: "test", actor: "test", note: null }, () => Promise.reject(new Error("undone")))).rejects.toThrow("undone");
    const version = await change();
    await hears(socket, version);
    expect(socket.received.length).toBe(before + 1);
    await socket.close();
  });

  it("is told at once of what came since the version that it knows, and not of that version", async () => {
    const version = await change();
    const behind = await startSocket(url, headers);
    behind.send({ id: "1", type: "subscribe", payload: { query: `subscription { changed(since: ${version - 1}) { version } }` } });
    await hears(behind, version);
    const current = await startSocket(url, headers);
    current.send({ id: "1", type: "subscribe", payload: { query: `subscription { changed(since: ${version}) { version } }` } });
    const next = await change();
    await hears(current, next);
    expect(current.received.filter(({ type }) => type === "next")).toHaveLength(1);
    await Promise.all([behind.close(), current.close()]);
  });

  it("hears the last of many that follow closely, in their order", async () => {
    const socket = await subscribed();
    let last = 0;
    for (let count = 0; count < 30; count += 1) last = await change();
    await hears(socket, last);
    const versions = socket.received.flatMap(({ payload }) => (payload as { data?: { changed: { version: number } } } | undefined)?.data?.changed.version ?? []);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    await socket.close();
  });

  // Turns red without #lost in change-listener.ts.
  it("hears what was missed while nobody listened", async () => {
    const socket = await subscribed();
    await product.fresh.admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'plumbline listen'`;
    await hears(socket, await change());
    const next = await change();
    await hears(socket, next);
    expect(socket.received.filter(({ type }) => type === "next").map(({ payload }) => payload)).toContainEqual({ data: { changed: { version: next, asOf: expect.any(String) as string } } });
    await socket.close();
  });

  it("costs the database one listening session, however many there are", async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, () => subscribed()));
    const version = await change();
    await Promise.all(sockets.map((socket) => hears(socket, version)));
    // What this process commits is told without waiting for the session, which may still be connecting.
    await expect.poll(async () => (await product.fresh.admin<{ count: number }[]>`select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'plumbline listen'`)[0]?.count).toBe(1);
    await Promise.all(sockets.map((socket) => socket.close()));
  });
});

describe("a subscriber that does not read", () => {
  /** No byte leaves the network any more, and no ping is answered. */
  const stall = ({ socket }: TestSocket): void => socket.pause();

  it("delays nobody, and is cut off", async () => {
    const [stalled, other] = [await subscribed(), await subscribed()];
    const gone = new Promise<void>((resolve) => stalled.socket.once("close", () => resolve()));
    stall(stalled);
    for (let count = 0; count < 20; count += 1) await hears(other, await change());
    // Turns red without #ping in peer.ts.
    await expect.poll(() => product.connections(), { timeout: 5_000 }).toBe(1);
    stalled.socket.resume();
    await gone;
    await other.close();
  });
});


it("is told of versions in the order of commits by the driver itself", async () => {
  const heard: DataVersion[] = [];
  const stop = elsewhere.listen((version) => heard.push(version));
  await expect.poll(() => heard.length).toBe(1);
  const versions = [heard[0]?.version ?? 0, await change(), await change()];
  await expect.poll(() => heard.at(-1)?.version).toBe(versions.at(-1));
  await stop();
  await change();
  const { length } = heard;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heard.length).toBe(length);
});
