import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HOUR, MINUTE, codeOf, fieldOf, openStage, sendTo } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, ["analyst", "leader"]);
});
beforeEach(() => stage.fresh.admin`delete from sign_in_attempt`);
afterAll(() => stage.close());

const who = (cookie: string): Promise<string | null> => stage.viewer({ cookie });
const secretOf = (cookie: string): string => cookie.slice(cookie.indexOf("=") + 1);

describe("a session", () => {
  it("is kept as a hash of its secret alone", async () => {
    const secret = secretOf(await stage.enter("analyst"));
    const rows = await stage.fresh.admin`select s::text as text, secret_hash from session s`;
    expect(rows.map((row) => row["secret_hash"] as string)).toContain(createHash("sha256").update(secret).digest("hex"));
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  // Turns red when signing in leaves the session in place with which it was asked.
  it("is replaced by signing in: the secret from before opens nothing", async () => {
    const before = await stage.enter("analyst");
    const { cookie: after } = await stage.signIn("analyst", undefined, { cookie: before });
    expect([await who(before), await who(after ?? "")]).toEqual([null, "analyst"]);
  });

  it("is replaced by signing in as somebody else", async () => {
    const before = await stage.enter("analyst");
    const { cookie: after } = await stage.signIn("leader", undefined, { cookie: before });
    expect([await who(before), await who(after ?? "")]).toEqual([null, "leader"]);
  });

  it("is not taken from a secret that a browser brings along", async () => {
    const planted = `plumbline_session=${"A".repeat(43)}`;
    const { cookie } = await stage.signIn("analyst", undefined, { cookie: planted });
    expect(cookie).not.toBe(planted);
    expect(await who(planted)).toBeNull();
  });

  it("ends on the server by signing out, and its cookie is taken away", async () => {
    const cookie = await stage.enter("analyst");
    const { set } = await stage.send("mutation { signOut }", { cookie });
    expect(set).toEqual([expect.stringMatching(/^plumbline_session=; .*Max-Age=0/)]);
    expect(await who(cookie)).toBeNull();
  });
});

describe("the end of a session", () => {
  it("comes after 30 minutes without use, and not before", async () => {
    const cookie = await stage.enter("analyst");
    for (let at = 0; at < 4; at += 1) {
      stage.later(29 * MINUTE);
      expect(await who(cookie)).toBe("analyst");
    }
    stage.later(30 * MINUTE);
    expect(await who(cookie)).toBeNull();
  });

  it("comes after 12 hours, however much it is used", async () => {
    const cookie = await stage.enter("analyst");
    for (let at = 0; at < 12 * 3 - 1; at += 1) {
      stage.later(20 * MINUTE);
      expect(await who(cookie), `after ${at + 1} × 20 minutes`).toBe("analyst");
    }
    stage.later(20 * MINUTE);
    expect(await who(cookie)).toBeNull();
  });

  // Turns red when the header x-plumbline-background is not looked at.
  it("is not put off by what a page asks by itself", async () => {
    const cookie = await stage.enter("analyst");
    for (let at = 0; at < 5; at += 1) {
      stage.later(5 * MINUTE);
      expect(await stage.viewer({ cookie, "x-plumbline-background": "1" })).toBe("analyst");
    }
    stage.later(5 * MINUTE);
    expect(await stage.viewer({ cookie, "x-plumbline-background": "1" })).toBeNull();
  });

  // Turns red when the last use is written down once a minute whatever the idle time is.
  it("is put off by use also where a minute without use is the end", async () => {
    const strict = await stage.another({ settings: { idleMs: MINUTE } });
    const { cookie } = await sendTo(strict, 'mutation { signIn(name: "analyst", password: "correct horse battery staple") { user } }');
    for (let at = 0; at < 6; at += 1) {
      stage.later(MINUTE / 2);
      expect((await sendTo(strict, "{ viewer { user } }", { cookie: cookie ?? "" })).answer.data).toEqual({ viewer: { user: "analyst" } });
    }
    stage.later(MINUTE);
    expect((await sendTo(strict, "{ viewer { user } }", { cookie: cookie ?? "" })).answer.data).toEqual({ viewer: null });
  });

  it("clears its row away when somebody else signs in", async () => {
    await stage.enter("analyst");
    stage.later(13 * HOUR);
    await stage.enter("leader");
    expect(await stage.fresh.admin`select account_name from session`).toEqual([{ account_name: "leader" }]);
  });
});

interface Listed { readonly id: string; readonly current: boolean }
async function listed(cookie: string): Promise<readonly Listed[]> {
  return fieldOf(await stage.send("{ sessions { id current createdAt lastSeenAt endsAt address agent } }", { cookie }), "sessions");
}

describe("somebody's sessions", () => {
  beforeEach(() => stage.fresh.admin`delete from session`);

  it("are listed with the one that asks, and nobody else's", async () => {
    const [first] = [await stage.enter("analyst"), await stage.enter("analyst"), await stage.enter("leader")];
    const shown = await listed(first);
    expect([shown.length, shown.filter(({ current }) => current).length]).toEqual([2, 1]);
  });

  it("end one by one, and somebody else's look as if there were none", async () => {
    const [first, second, leaders] = [await stage.enter("analyst"), await stage.enter("analyst"), await stage.enter("leader")];
    const other = (await listed(first)).find(({ current }) => !current);
    const end = (id: string) => stage.send("mutation ($id: String!) { endSession(id: $id) }", { cookie: first }, { id });
    expect((await end(other?.id ?? "")).answer.data).toEqual({ endSession: true });
    expect([await who(first), await who(second)]).toEqual(["analyst", null]);
    const [foreign] = await listed(leaders);
    for (const id of [foreign?.id ?? "", "no such"]) expect(codeOf(await end(id))).toBe("UNKNOWN_SESSION");
    expect(await who(leaders)).toBe("leader");
  });

  it("end everywhere at once", async () => {
    const cookies = [await stage.enter("analyst"), await stage.enter("analyst"), await stage.enter("analyst")];
    const { answer } = await stage.send("mutation { signOutEverywhere }", { cookie: cookies[0] ?? "" });
    expect(answer.data).toEqual({ signOutEverywhere: 3 });
    expect(await Promise.all(cookies.map(who))).toEqual([null, null, null]);
  });

  // Turns red when changePassword ends no session.
  it("end with a change of the password, but for the one that changed it", async () => {
    const [own, other] = [await stage.enter("leader"), await stage.enter("leader")];
    const { answer } = await stage.send('mutation { changePassword(current: "correct horse battery staple", next: "staple battery horse correct") }', { cookie: own });
    expect(answer.data).toEqual({ changePassword: true });
    expect([await who(own), await who(other)]).toEqual(["leader", null]);
    expect(codeOf(await stage.signIn("leader"))).toBe("SIGN_IN_REFUSED");
    expect(codeOf(await stage.signIn("leader", "staple battery horse correct"))).toBeNull();
  });

  // Turns red when what was read of a session is believed for more than five seconds.
  it("that another process ended are noticed within seconds", async () => {
    const cookie = await stage.enter("analyst");
    const another = await stage.another();
    const seen = async (): Promise<unknown> => (await sendTo(another, "{ viewer { user } }", { cookie })).answer.data?.["viewer"];
    expect(await seen()).toEqual({ user: "analyst" });
    await stage.send("mutation { signOut }", { cookie });
    expect(await who(cookie)).toBeNull();
    stage.later(5_000);
    expect(await seen()).toBeNull();
  });
});
