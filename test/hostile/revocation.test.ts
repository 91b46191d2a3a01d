import { changeAccount, resetPassword } from "@plumbline/server/identity/accounts.ts";
import { identityRoom } from "@plumbline/server/identity/identity-room-of.ts";
import { createToken, revokeToken } from "@plumbline/server/identity/tokens.ts";
import type { Asker } from "@plumbline/server/identity/asker.ts";
import { endAllSessions, endSession } from "@plumbline/server/identity/sessions.ts";
import { SOCKET_LIMITS } from "@plumbline/server/http/sockets/socket-limits.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { TEST_PASSWORD } from "../testkit/product.ts";
import { askSocket, startSocket } from "../testkit/socket.ts";
import type { TestSocket } from "../testkit/socket.ts";

const HERE = { address: "127.0.0.1", agent: "test" };
const REGISTRAR = { name: "test", countyCode: "none", counties: null };
const NO_CHANGE = { displayName: null, role: null, region: null, disabled: null };

let product: SampleProduct;
let url: string;
let now = Date.now();

beforeAll(async () => {
  // The sweeper's own time is the default: what is promised is within ten seconds.
  product = await startSampleProduct({ now: () => now, limits: { sockets: { ...SOCKET_LIMITS, keepAliveMs: 60_000 } } });
  url = `${await product.listen()}/graphql`;
});
afterEach(() => {
  now = Date.now();
});
afterAll(() => product.close());

interface Watching {
  readonly socket: TestSocket;
  readonly asker: Asker;
}

let accounts = 0;

/** Somebody new whose socket has a subscription. */
async function watching(): Promise<Watching & { readonly name: string }> {
  const name = `watcher${(accounts += 1)}`;
  await product.account({ name, role: "county", region: "900001" });
  const cookie = await product.cookieOf(name);
  const asker = await product.identity.credentials.session(cookie.split("=")[1] ?? "", true);
  const socket = await startSocket(url, { cookie });
  socket.send({ id: "1", type: "subscribe", payload: { query: "subscription { changed(since: 0) { version } }" } });
  await socket.take(({ type }) => type === "next");
  return { name, socket, asker: asker ?? { kind: "nobody" } };
}

/** Another server's process on the same database: nothing it knows is known here. */
const elsewhere = () => identityRoom(product.fresh.database, {}, () => now);

describe("a socket", () => {
  // Turns red without startSweeper in serve-sockets.ts.
  it.each<[string, (one: Watching & { readonly name: string }) => Promise<unknown>]>([
    ["its session is ended", ({ asker }) => endSession(elsewhere(), asker, asker.kind === "session" ? asker.sessionId : "", HERE)],
    ["all sessions are ended", ({ asker }) => endAllSessions(product.identity, asker, HERE)],
    ["its account is disabled elsewhere", ({ name }) => changeAccount(elsewhere(), REGISTRAR, name, { ...NO_CHANGE, disabled: true }, HERE)],
    ["its account gets another role elsewhere", ({ name }) => changeAccount(elsewhere(), REGISTRAR, name, { ...NO_CHANGE, role: "leader", region: "900000" }, HERE)],
    ["its password is made up anew elsewhere", ({ name }) => resetPassword(elsewhere(), REGISTRAR, name, HERE)],
    ["its role is changed past all rooms", ({ name }) => product.fresh.admin`update account set role = 'town', region_code = '900001101' where name = ${name}`],
  ])("closes within seconds when %s", { timeout: 15_000 }, async (_title, end) => {
    const one = await watching();
    const bystander = await watching();
    await end(one);
    const ended = performance.now();
    expect(await one.socket.closed).toMatchObject({ code: 4401, reason: expect.stringContaining("sign in again") as string });
    expect(performance.now() - ended).toBeLessThan(10_000);
    expect((await askSocket(bystander.socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: bystander.name } });
    await bystander.socket.close();
  });

  it("closes within seconds when its token is revoked elsewhere", { timeout: 15_000 }, async () => {
    const { asker } = await watching();
    const { token, secret } = await createToken(product.identity, asker, { name: "t", scopes: ["board"], days: 1 }, HERE);
    const socket = await startSocket(url, {}, { token: secret });
    expect((await askSocket(socket, { query: "{ viewer { byToken } }" })).data).toEqual({ viewer: { byToken: true } });
    await revokeToken(elsewhere(), asker, token.id, HERE);
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });

  // Turns red without credentials.stands in socket-protocol.ts.
  it("answers nothing once what it showed is known to be over", async () => {
    const { socket, asker } = await watching();
    await endAllSessions(product.identity, asker, HERE);
    await expect(askSocket(socket, { query: "{ installation { version } }" })).rejects.toThrow("closed without");
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });

  it("closes when nobody has asked for anything for so long that the session is over", { timeout: 15_000 }, async () => {
    const { socket } = await watching();
    now += 31 * 60_000;
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });

  it("keeps its session alive by questions", { timeout: 15_000 }, async () => {
    const { socket, name } = await watching();
    for (let passed = 0; passed < 3; passed += 1) {
      now += 20 * 60_000;
      expect((await askSocket(socket, { query: "{ viewer { user } }" })).data).toEqual({ viewer: { user: name } });
    }
    await socket.close();
  });
});

it("signs in again with the same password afterwards", async () => {
  expect(TEST_PASSWORD.length).toBeGreaterThan(12);
  const { asker, name, socket } = await watching();
  await endAllSessions(product.identity, asker, HERE);
  await socket.closed;
  const { data } = await product.ask(`mutation { signIn(name: "${name}", password: "${TEST_PASSWORD}") { user } }`, {}, null);
  expect(data).toEqual({ signIn: { user: name } });
});
