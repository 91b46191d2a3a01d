import { reopenPeriod } from "@plumbline/server/store/approval/reopen-period.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeOf, fieldOf, openStage } from "../identity/stage.ts";
import type { Stage } from "../identity/stage.ts";
import { TEST_PASSWORD } from "../testkit/product.ts";

let stage: Stage;
let marked = 0;
beforeAll(async () => {
  stage = await openStage({ settings: { setUpCode: "the code" } });
});
const latest = async (): Promise<number> => Number((await stage.fresh.admin`select coalesce(max(id), 0) as id from audit`)[0]?.["id"]);
beforeEach(async () => {
  await stage.fresh.admin`delete from sign_in_attempt`;
  marked = await latest();
});
afterAll(() => stage.close());

/** What was put on record since the test began, or since it was last asked for. */
async function recorded(): Promise<readonly Record<string, unknown>[]> {
  const rows = await stage.fresh.admin`select county_code, actor, action, subject, detail, address from audit where id > ${marked} order by id`;
  marked = await latest();
  return [...rows];
}
async function entered(name: string): Promise<string> {
  const cookie = await stage.enter(name);
  await recorded();
  return cookie;
}
const any = (kind: typeof String | typeof Number): unknown => expect.any(kind);

describe("coming and going is on record:", () => {
  it("a sign-in and a sign-out, with the session and the county of the account", async () => {
    const cookie = await stage.enter("jia-county");
    await stage.send("mutation { signOut }", { cookie });
    const common = { county_code: "900001", actor: "jia-county", subject: "jia-county", address: "127.0.0.1", detail: { session: any(String) } };
    expect(await recorded()).toEqual([{ ...common, action: "signed_in" }, { ...common, action: "signed_out" }]);
  });

  // Turns red when refuse() puts down what was typed.
  it("a refused sign-in, by the account's name where there is one, and else without what was typed", async () => {
    await stage.signIn("jia-county", "wrong");
    await stage.signIn("my secret, in the wrong field", "wrong");
    expect(await recorded()).toEqual([
      { county_code: "900001", actor: "jia-county", action: "sign_in_refused", subject: "jia-county", address: "127.0.0.1", detail: { locked: false } },
      { county_code: "900000", actor: "unknown", action: "sign_in_refused", subject: "unknown name of 29 characters", address: "127.0.0.1", detail: { locked: false } },
    ]);
  });

  it("the end of one session, of all of them, and a change of the password", async () => {
    const [first, second] = [await entered("leader"), await entered("leader")];
    const sessions = fieldOf<{ id: string; current: boolean }[]>(await stage.send("{ sessions { id current } }", { cookie: first }), "sessions");
    const id = sessions.find(({ current }) => !current)?.id;
    await stage.send("mutation ($id: String!) { endSession(id: $id) }", { cookie: first }, { id });
    await stage.send(`mutation { changePassword(current: "${TEST_PASSWORD}", next: "staple battery horse correct") }`, { cookie: first });
    await stage.send("mutation { signOutEverywhere }", { cookie: first });
    expect(await stage.viewer({ cookie: second })).toBeNull();
    expect((await recorded()).map(({ actor, action, subject, detail }) => [actor, action, subject, detail])).toEqual([
      ["leader", "session_ended", "leader", { session: id }],
      ["leader", "password_changed", "leader", {}],
      ["leader", "session_ended", "leader", { sessions: 1 }],
    ]);
  });
});

describe("running accounts is on record:", () => {
  it("making, changing and a made-up password, by whoever did it, with what was before", async () => {
    const cookie = await entered("chief");
    await stage.send('mutation { createAccount(input: { name: "new", displayName: "新人", role: COUNTY, region: "900001" }) { password } }', { cookie });
    await stage.send('mutation { changeAccount(name: "new", change: { region: "900002", disabled: true, displayName: "旧人" }) { name } }', { cookie });
    await stage.send('mutation { resetPassword(name: "new") { password } }', { cookie });
    const common = { county_code: "900000", actor: "chief", subject: "new", address: "127.0.0.1" };
    expect(await recorded()).toEqual([
      { ...common, action: "account_created", detail: { role: "county", region: "900001" } },
      { ...common, action: "account_changed", detail: { from: { role: "county", region: "900001", disabled: false }, to: { role: "county", region: "900002", disabled: true }, renamed: true } },
      { ...common, action: "password_changed", detail: { reset: true } },
    ]);
  });

  it("making and revoking a token", async () => {
    const cookie = await entered("analyst");
    const created = await stage.send('mutation { createToken(name: "monthly report", scopes: [BOARD], days: 30) { token { id } } }', { cookie });
    const { id } = fieldOf<{ token: { id: string } }>(created, "createToken").token;
    await stage.send("mutation ($id: String!) { revokeToken(id: $id) }", { cookie }, { id });
    expect((await recorded()).map(({ actor, action, subject, detail }) => [actor, action, subject, detail])).toEqual([
      ["analyst", "token_created", "monthly report", { token: id, scopes: ["board"], days: 30 }],
      ["analyst", "token_revoked", "analyst", { token: id }],
    ]);
  });

  it("and what is refused leaves no record", async () => {
    const cookie = await entered("chief");
    expect(codeOf(await stage.send('mutation { createAccount(input: { name: "analyst", displayName: "x", role: ANALYST, region: "900000" }) { password } }', { cookie }))).toBe("ACCOUNT_EXISTS");
    expect(codeOf(await stage.send('mutation { changeAccount(name: "analyst", change: { role: TOWN }) { name } }', { cookie }))).toBe("REGION_UNSUITABLE");
    expect(codeOf(await stage.send('mutation { endSession(id: "none") }', { cookie }))).toBe("UNKNOWN_SESSION");
    expect(await recorded()).toEqual([]);
  });

  it("the set-up", async () => {
    await stage.fresh.admin`update account set role = 'leader' where role = 'administrator'`;
    await stage.send('mutation { setUp(code: "the code", name: "first", displayName: "x", password: "four words nobody tries") { user } }');
    expect((await recorded()).map(({ actor, action, detail }) => [actor, action, detail])).toEqual([["first", "set_up", { region: "900000" }], ["first", "signed_in", { session: any(String) }]]);
  });
});

describe("changes of data are on record with the change they belong to:", () => {
  it("the catalogue, an approval, an airing and a reopening, with its reason", async () => {
    const { changeId } = await reopenPeriod(stage.fresh.database, { actor: "test", period: { start: "2026-01-01", months: 3 }, countyCodes: ["900001"], reason: "two cases were missing" });
    const rows = await stage.fresh.admin`select a.actor, action, subject, detail, address, c.version::int from audit a join change c on c.id = a.change_id order by a.id`;
    expect([...rows]).toEqual([
      { actor: "test", action: "catalogue_loaded", subject: "Sample Bureau", detail: { regions: any(Number), measures: any(Number), metrics: any(Number) }, address: "command line", version: 1 },
      { actor: "test", action: "period_approved", subject: "2026Q1", detail: { counties: 5 }, address: "command line", version: 3 },
      { actor: "test", action: "period_aired", subject: "2026Q1", detail: { counties: 5 }, address: "command line", version: 4 },
      { actor: "test", action: "period_reopened", subject: "2026Q1", detail: { counties: ["900001"], reason: "two cases were missing" }, address: "command line", version: 6 },
    ]);
    expect(changeId).toBeGreaterThan(0);
  });
});
