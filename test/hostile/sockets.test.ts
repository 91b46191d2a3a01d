import { SOCKET_LIMITS } from "@plumbline/server/http/sockets/socket-limits.ts";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { startProduct } from "../testkit/product.ts";
import { askSocket, openSocket, startSocket } from "../testkit/socket.ts";

let product: SampleProduct;
let url: string;
let cookie: string;

beforeAll(async () => {
  const sockets = { ...SOCKET_LIMITS, operations: 5, socketsOfAccount: 6, initMs: 300, keepAliveMs: 200, messages: { perMinute: 60, burst: 60 } };
  product = await startSampleProduct({ limits: { sockets } });
  url = `${await product.listen()}/graphql`;
  cookie = await product.cookieOf("tester");
});
afterAll(() => product.close());

const subscribe = (id: string, query = "subscription { changed { version } }") => ({ id, type: "subscribe", payload: { query } });

describe("the opening", () => {
  it.each<[string, Record<string, string>]>([
    // Turns red without foreignReason in serve-sockets.ts.
    ["a foreign origin", { origin: "https://attacker.example" }],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a foreign name", { host: "attacker.example" }],
    ["a proxy that nobody told of", { "x-forwarded-for": "10.0.0.7" }],
  ])("is refused to %s", async (_title, headers) => {
    await expect(openSocket(url, { headers: { cookie, ...headers } })).rejects.toThrow("Refused with 403");
  });

  it("is granted to the page of its own origin", async () => {
    const socket = await startSocket(url, { cookie, origin: new URL(url).origin });
    expect((await askSocket(socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: "tester" } });
    await socket.close();
  });

  it("is at /graphql alone", async () => {
    await expect(openSocket(url.replace("graphql", "elsewhere"), { headers: { cookie } })).rejects.toThrow("Refused with 404");
  });

  // Turns red without handleProtocols in serve-sockets.ts.
  it.each(["graphql-ws", "mqtt"])("speaks no %s", async (protocol) => {
    await expect(openSocket(url, { headers: { cookie }, protocol })).rejects.toThrow("subprotocol");
  });

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    // Turns red without isSignedIn in serve-sockets.ts.
    ["nobody", {}, {}],
    ["a session that is over", { cookie: `plumbline_session=${"x".repeat(43)}` }, {}],
    ["a token that is none", {}, { token: "plumbline_none" }],
    ["a token of another kind", {}, { token: "a\r\nb" }],
  ])("refuses %s with 4403", async (_title, headers, payload) => {
    const socket = await openSocket(url, { headers });
    socket.send({ type: "connection_init", payload });
    expect(await socket.closed).toMatchObject({ code: 4403, reason: expect.stringMatching(/sign in|token/i) as string });
    expect(socket.received).toEqual([]);
  });

  it("waits no longer than a moment to hear who speaks", async () => {
    const socket = await openSocket(url, { headers: { cookie } });
    expect(await socket.closed).toMatchObject({ code: 4408 });
  });

  // Turns red without socketsOfAccount in serve-sockets.ts.
  it("has room for a number of sockets of one account", async () => {
    const six = await Promise.all(Array.from({ length: 6 }, () => startSocket(url, { cookie })));
    const seventh = await openSocket(url, { headers: { cookie } });
    seventh.send({ type: "connection_init" });
    expect(await seventh.closed).toMatchObject({ code: 1013 });
    await six[0]?.close();
    await expect.poll(async () => {
      const again = await openSocket(url, { headers: { cookie } });
      again.send({ type: "connection_init" });
      const ack = await again.take(({ type }) => type === "connection_ack").then(() => true, () => false);
      await again.close();
      return ack;
    }).toBe(true);
    await Promise.all(six.slice(1).map((socket) => socket.close()));
  });
});

describe("the protocol", () => {
  it.each<[string, unknown, number]>([
    ["no JSON", "{", 4400],
    ["no object", "7", 4400],
    ["a message of nobody's", { type: "start", id: "1" }, 4400],
    ["a message that only servers send", { type: "next", id: "1", payload: {} }, 4400],
    ["no name", { type: "subscribe", payload: { query: "{ viewer { user } }" } }, 4400],
    ["no question", { id: "1", type: "subscribe", payload: {} }, 4400],
    ["a second beginning", { type: "connection_init" }, 4429],
    // Turns red without maxPayload in serve-sockets.ts.
    ["a frame that is too large", subscribe("1", `{ viewer { user } } #${"x".repeat(65_536)}`), 1009],
  ])("closes for %s", async (_title, message, code) => {
    const socket = await startSocket(url, { cookie });
    socket.send(message);
    expect((await socket.closed).code).toBe(code);
  });

  it("closes for bytes that are no text", async () => {
    const socket = await startSocket(url, { cookie });
    socket.socket.send(Buffer.from('{"type":"ping"}'), { binary: true });
    expect((await socket.closed).code).toBe(4400);
  });

  it("closes for a question before the beginning", async () => {
    const socket = await openSocket(url, { headers: { cookie } });
    socket.send(subscribe("1"));
    expect((await socket.closed).code).toBe(4401);
  });

  it("closes for a name that still runs", async () => {
    const socket = await startSocket(url, { cookie });
    socket.send(subscribe("1"));
    socket.send(subscribe("1"));
    expect((await socket.closed).code).toBe(4409);
  });

  // Turns red without messages.take in serve-peer.ts.
  it("closes for a flood of messages", async () => {
    const socket = await startSocket(url, { cookie });
    for (let sent = 0; sent < 100; sent += 1) socket.send({ type: "ping" });
    expect((await socket.closed).code).toBe(1008);
  });

  it("answers a ping with a pong, and takes no offence at an unknown end", async () => {
    const socket = await startSocket(url, { cookie });
    socket.send({ type: "complete", id: "nothing" });
    socket.send({ type: "ping", payload: { at: 1 } });
    expect(await socket.take(({ type }) => type === "pong")).toEqual({ type: "pong", payload: { at: 1 } });
    await socket.close();
  });

  it("sends nothing after the end that the client asked for", async () => {
    const socket = await startSocket(url, { cookie });
    socket.send(subscribe("1", '{ compare(selection: { metrics: ["XF05"], regions: ["counties(900000)"], periods: ["2026Q1"] }) { series { values rank } } }'));
    socket.send({ type: "complete", id: "1" });
    socket.send(subscribe("2"));
    socket.send({ type: "complete", id: "2" });
    await product.fresh.database.change({ kind: "test", actor: "test", note: null }, async () => null);
    expect((await askSocket(socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: "tester" } });
    expect(socket.received.filter(({ id }) => id === "1" || id === "2")).toEqual([]);
    await socket.close();
  });

  // Turns red without peer.running in socket-protocol.ts.
  it("runs a number of operations of one socket, and goes on with those when more are asked for", async () => {
    const socket = await startSocket(url, { cookie });
    for (let at = 0; at < 5; at += 1) socket.send(subscribe(`s${at}`, "subscription { changed(since: 0) { version } }"));
    for (let at = 0; at < 5; at += 1) await socket.take(({ id, type }) => id === `s${at}` && type === "next");
    expect((await askSocket(socket, { query: "{ viewer { user } }" })).errors?.[0]?.extensions).toEqual({ code: "TOO_MANY_OPERATIONS" });
    socket.send({ type: "complete", id: "s0" });
    expect((await askSocket(socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: "tester" } });
    await socket.close();
  });

  // Turns red without the refusal of mutations in socket-protocol.ts.
  it("changes nothing", async () => {
    const socket = await startSocket(url, { cookie });
    expect((await askSocket(socket, { query: "mutation { signOut }" })).errors?.[0]?.extensions).toEqual({ code: "FORBIDDEN" });
    expect((await askSocket(socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: "tester" } });
    await socket.close();
  });

  it("masks what fails inside behind an id that stands in the log", async () => {
    const socket = await startSocket(url, { cookie });
    await product.fresh.admin`alter table cell rename column value to amount`;
    const { errors } = await askSocket(socket, { query: '{ compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"] }) { version } }' });
    await product.fresh.admin`alter table cell rename column amount to value`;
    expect(errors?.[0]?.extensions?.["code"]).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(errors)).not.toMatch(/select |amount|cell/);
    expect(String(product.failures)).toContain(String(errors?.[0]?.extensions?.["id"]));
    await socket.close();
  });
});

describe("the end", () => {
  // Turns red without waitingBytes in peer.ts.
  it("comes for a peer that asks and does not read, though it is there", async () => {
    const patient = await startProduct(product.fresh.database, { limits: { sockets: { ...SOCKET_LIMITS, waitingBytes: 1_000_000, keepAliveMs: 60_000 } } });
    const socket = await startSocket(`${await patient.listen()}/graphql`, { cookie });
    socket.socket.pause();
    const query = getIntrospectionQuery();
    for (let asked = 0; asked < 250 && (await patient.connections()) > 0; asked += 1) {
      socket.send({ id: `s${asked}`, type: "subscribe", payload: { query } });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect.poll(() => patient.connections(), { timeout: 5_000 }).toBe(0);
    socket.socket.terminate();
    await patient.close();
  });

  // Turns red without #ping in peer.ts.
  it("comes for a peer that is gone without a word", async () => {
    const socket = await openSocket(url, { headers: { cookie }, autoPong: false });
    socket.send({ type: "connection_init" });
    expect((await socket.closed).code).toBe(1006);
  });

  it("does not come for one that is only quiet", async () => {
    const socket = await startSocket(url, { cookie });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(socket.socket.readyState).toBe(socket.socket.OPEN);
    await socket.close();
  });

  // Turns red without preClose in serve-sockets.ts.
  it("is told to everybody when the server stops, which does not wait for them", async () => {
    const stopping = await startProduct(product.fresh.database);
    const address = `${await stopping.listen()}/graphql`;
    const socket = await startSocket(address, { cookie: await stopping.cookieOf("tester").catch(() => cookie) });
    socket.send(subscribe("1"));
    const begun = performance.now();
    await stopping.close();
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(await socket.closed).toMatchObject({ code: 1001 });
  });
});
