import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEST_PASSWORD } from "../testkit/product.ts";
import { HOUR, MINUTE, codeOf, fieldOf, openStage } from "./stage.ts";
import type { Sent, Stage } from "./stage.ts";

const DAY = 24 * HOUR;
let stage: Stage;
const cookies = new Map<string, string>();
beforeAll(async () => {
  stage = await openStage({ settings: { idleMs: 400 * DAY, sessionMs: 800 * DAY } });
  for (const name of ["chief", "analyst", "jia-county", "yi-county"]) cookies.set(name, await stage.enter(name));
});
afterAll(() => stage.close());

const as = (name: string, query: string, variables: Record<string, unknown> = {}): Promise<Sent> => stage.send(query, { cookie: cookies.get(name) ?? "" }, variables);
const create = (by: string, scopes: readonly string[], days = 30, name = "program"): Promise<Sent> =>
  as(by, "mutation ($name: String!, $scopes: [TokenScope!]!, $days: Int!) { createToken(name: $name, scopes: $scopes, days: $days) { secret token { id scopes expiresAt } } }", { name, scopes, days });
const bearer = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` });
async function made(by: string, ...scopes: readonly string[]): Promise<{ readonly id: string; readonly headers: Record<string, string>; readonly secret: string }> {
  const { secret, token } = fieldOf<{ secret: string; token: { id: string } }>(await create(by, scopes), "createToken");
  return { id: token.id, secret, headers: bearer(secret) };
}
interface Listed { readonly id: string; readonly revokedAt: string | null; readonly lastUsedAt: string | null; readonly lastUsedAddress: string | null }
async function listed(by: string): Promise<readonly Listed[]> {
  return fieldOf(await as(by, "{ tokens { id name scopes createdAt expiresAt revokedAt lastUsedAt lastUsedAddress } }"), "tokens");
}

describe("a token", () => {
  it("shows its secret once and is kept as a hash", async () => {
    const { secret, headers } = await made("analyst", "BOARD");
    expect(secret).toMatch(/^plumbline_[\w-]{43}$/);
    const rows = JSON.stringify(await stage.fresh.admin`select t::text from api_token t union all select a::text from audit a`);
    expect(rows).toContain(createHash("sha256").update(secret).digest("hex"));
    expect(rows + JSON.stringify(await listed("analyst"))).not.toContain(secret);
    expect((await stage.send("{ viewer { user byToken } }", headers)).answer.data).toEqual({ viewer: { user: "analyst", byToken: true } });
  });

  it("ends on its day", async () => {
    const { headers } = await made("analyst", "BOARD");
    stage.later(30 * DAY - 1);
    expect(await stage.viewer(headers)).toBe("analyst");
    stage.later(1);
    expect((await stage.send("{ viewer { user } }", headers)).status).toBe(401);
  });

  it("ends at once when it is revoked, by its owner alone, and stays listed", async () => {
    const { id, headers } = await made("analyst", "BOARD");
    expect(await stage.viewer(headers)).toBe("analyst");
    const revoke = (by: string, which: string) => as(by, "mutation ($id: String!) { revokeToken(id: $id) }", { id: which });
    for (const [by, which] of [["yi-county", id], ["analyst", "no such"]] as const) expect(codeOf(await revoke(by, which))).toBe("UNKNOWN_TOKEN");
    expect(codeOf(await revoke("analyst", id))).toBeNull();
    expect((await stage.send("{ viewer { user } }", headers)).status).toBe(401);
    expect((await listed("analyst")).find((one) => one.id === id)?.revokedAt).not.toBeNull();
    expect((await listed("yi-county")).some((one) => one.id === id)).toBe(false);
    expect(codeOf(await revoke("analyst", id))).toBe("UNKNOWN_TOKEN");
  });

  // Turns red when the last use that was read is not believed, and each reading of the token writes.
  it("tells its last use to the minute, and from where", async () => {
    const { id, headers } = await made("analyst", "BOARD");
    const lastUse = async (): Promise<string | null | undefined> => (await listed("analyst")).find((one) => one.id === id)?.lastUsedAt;
    expect(await lastUse()).toBeNull();
    const first = new Date(stage.now()).toISOString();
    for (const wait of [0, 20_000, 20_000]) {
      stage.later(wait);
      expect(await stage.viewer(headers)).toBe("analyst");
      expect(await lastUse()).toBe(first);
    }
    stage.later(MINUTE);
    await stage.viewer(headers);
    expect(await lastUse()).toBe(new Date(stage.now()).toISOString());
    expect((await listed("analyst")).find((one) => one.id === id)?.lastUsedAddress).toBe("127.0.0.1");
  });
});

describe("a token that is not made", () => {
  it.each<readonly [string, readonly string[], number, string, string]>([
    ["without a scope", [], 30, "program", "TOKEN_UNSUITABLE"],
    ["for no day", ["BOARD"], 0, "program", "TOKEN_UNSUITABLE"],
    ["for more than a year", ["BOARD"], 367, "program", "TOKEN_UNSUITABLE"],
    ["without a name", ["BOARD"], 30, " ", "TEXT_UNSUITABLE"],
    ["with a name that hides something", ["BOARD"], 30, "a\u202eb", "TEXT_UNSUITABLE"],
  ])("is one %s", async (_what, scopes, days, name, code) => {
    expect(codeOf(await create("analyst", scopes, days, name))).toBe(code);
  });

  it("is one that reads what its owner may not", async () => {
    for (const scope of ["LIVE", "RECORDS"]) expect(codeOf(await create("chief", ["BOARD", scope])), scope).toBe("TOKEN_UNSUITABLE");
  });

  // Turns red when the account's row is not locked while its tokens are counted.
  it("is the twenty-first, also of many asked for at once", async () => {
    const answers = await Promise.all(Array.from({ length: 24 }, () => create("yi-county", ["BOARD"])));
    expect(answers.filter((one) => codeOf(one) === null)).toHaveLength(20);
    const [first] = await listed("yi-county");
    await as("yi-county", "mutation ($id: String!) { revokeToken(id: $id) }", { id: first?.id });
    expect(codeOf(await create("yi-county", ["BOARD"]))).toBeNull();
  });
});

const figures = (basis: string, region: string): string => `{ compare(selection: { metrics: ["XF05"], regions: ["${region}"], periods: ["2026Q1"], basis: ${basis} }) { series { values } } }`;
const CASES = "{ cases(first: 5) { cases { caseNumber } } }";
async function opens(headers: Record<string, string>): Promise<Record<string, boolean>> {
  const questions = { aired: figures("AIRED", "900002"), approved: figures("APPROVED", "900002"), ownLive: figures("LIVE", "900001"), otherLive: figures("LIVE", "900002"), cases: CASES };
  const codes = await Promise.all(Object.entries(questions).map(async ([name, query]) => [name, codeOf(await stage.send(query, headers))] as const));
  for (const [name, code] of codes) expect([null, "FORBIDDEN"], name).toContain(code);
  return Object.fromEntries(codes.map(([name, code]) => [name, code === null]));
}

// Turns red when tokenScope leaves any of its owner's claims out of account.
describe("a token opens", () => {
  it.each<readonly [string, readonly string[], Record<string, boolean>]>([
    ["jia-county", ["BOARD"], { aired: true, approved: true, ownLive: false, otherLive: false, cases: false }],
    ["jia-county", ["LIVE"], { aired: false, approved: false, ownLive: true, otherLive: false, cases: false }],
    // Who reads every case could count them: live figures of the own region come with the records.
    ["jia-county", ["RECORDS"], { aired: false, approved: false, ownLive: true, otherLive: false, cases: true }],
    ["jia-county", ["BOARD", "LIVE", "RECORDS"], { aired: true, approved: true, ownLive: true, otherLive: false, cases: true }],
    ["analyst", ["BOARD"], { aired: true, approved: true, ownLive: false, otherLive: false, cases: false }],
    ["analyst", ["LIVE"], { aired: false, approved: false, ownLive: true, otherLive: true, cases: false }],
    ["chief", ["BOARD"], { aired: true, approved: true, ownLive: false, otherLive: false, cases: false }],
  ])("for %s, made for %j, no more than that", async (owner, scopes, expected) => {
    expect(await opens((await made(owner, ...scopes)).headers)).toEqual(expected);
  });
});

describe("a request with a token", () => {
  it.each(["Bearer plumbline_wrong", `Bearer plumbline_${"a".repeat(43)}`, "Bearer other_abc", "Bearer ", "Basic YTpi", "plumbline_abc", `Bearer plumbline_${"a".repeat(500)}`, "Bearer plumbline_é"])(
    "is refused as %s, whatever cookie comes along", async (authorization) => {
      const { status, answer, body } = await stage.send("{ viewer { user } }", { authorization, cookie: cookies.get("analyst") ?? "" });
      expect([status, answer.errors?.[0]?.extensions?.["code"], body.includes("viewer")]).toEqual([401, "UNAUTHENTICATED", false]);
    });

  it("changes nothing, and reads no account, session, token or audit", async () => {
    const { headers, id } = await made("chief", "BOARD");
    const before = await stage.fresh.admin`select count(*)::int as rows, max(id) as last from audit`;
    for (const document of [
      'mutation { createToken(name: "more", scopes: [BOARD], days: 30) { secret } }', `mutation { revokeToken(id: "${id}") }`, "mutation { signOutEverywhere }", `mutation { endSession(id: "x") }`,
      `mutation { changePassword(current: "${TEST_PASSWORD}", next: "another long passphrase") }`, 'mutation { createAccount(input: { name: "more", displayName: "x", role: LEADER, region: "900000" }) { password } }',
      'mutation { changeAccount(name: "analyst", change: { disabled: true }) { name } }', 'mutation { resetPassword(name: "analyst") { password } }',
      "{ accounts { next } }", "{ auditLog { next } }", "{ sessions { id } }", "{ tokens { id } }",
    ]) expect(codeOf(await stage.send(document, headers)), document).toBe("FORBIDDEN");
    expect(await stage.fresh.admin`select count(*)::int as rows, max(id) as last from audit`).toEqual(before);
    expect(await stage.viewer({ cookie: cookies.get("chief") ?? "" })).toBe("chief");
  });
});
