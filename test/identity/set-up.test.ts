import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { codeOf, fieldOf, openStage, sendTo } from "./stage.ts";
import type { Sent, Stage } from "./stage.ts";

const CODE = "the code that the server printed when it started";
const PASSWORD = "four words nobody tries";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ settings: { setUpCode: CODE } }, []);
});
afterEach(() => stage.fresh.admin`delete from account`);
afterAll(() => stage.close());

const SET_UP = 'mutation ($code: String!, $name: String!, $password: String!) { setUp(code: $code, name: $name, displayName: "局长", password: $password) { user role accounts region { code } } }';
const setUp = (given: { readonly code?: string; readonly name?: string; readonly password?: string } = {}): Promise<Sent> =>
  stage.send(SET_UP, {}, { code: CODE, name: "chief", password: PASSWORD, ...given });
const needed = async (): Promise<unknown> => fieldOf<{ setUpNeeded: boolean }>(await stage.send("{ entrance { setUpNeeded } }"), "entrance").setUpNeeded;

describe("the set-up", () => {
  it("makes the first administrator, who is signed in at once and can sign in again", async () => {
    expect(await needed()).toBe(true);
    const { answer, cookie } = await setUp();
    expect(answer.data).toEqual({ setUp: { user: "chief", role: "ADMINISTRATOR", accounts: true, region: { code: "900000" } } });
    expect(await stage.viewer({ cookie: cookie ?? "" })).toBe("chief");
    expect(codeOf(await stage.signIn("chief", PASSWORD))).toBeNull();
  });

  // Turns red when the code is not compared.
  it.each(["", "wrong", CODE.slice(1), `${CODE} `, CODE.toUpperCase()])("refuses the code %j", async (code) => {
    expect(codeOf(await setUp({ code }))).toBe("SET_UP_REFUSED");
    expect(await stage.fresh.admin`select from account`).toHaveLength(0);
  });

  // Turns red when setUp does not count the administrators.
  it("is dead afterwards, also for the right code, in the words that a wrong one gets", async () => {
    await setUp();
    const [again, wrong] = [await setUp({ name: "second" }), await setUp({ code: "wrong", name: "second" })];
    expect([codeOf(again), again.answer.errors?.[0]?.message]).toEqual(["SET_UP_REFUSED", wrong.answer.errors?.[0]?.message]);
    expect(await needed()).toBe(false);
  });

  // Turns red when lockAdministrators is left out of setUp.
  it("makes exactly one of two who come at the same moment", async () => {
    const holding = await stage.fresh.admin.reserve();
    // Counting goes on and inserting waits, until both have looked whether there is an administrator.
    await holding`begin`;
    await holding`lock table account in share row exclusive mode`;
    const both = Promise.all([setUp({ name: "chief-1" }), setUp({ name: "chief-2" })]);
    for (let waiting = 0; waiting < 2; ) waiting = (await stage.fresh.admin`select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`).length;
    await holding`commit`;
    holding.release();
    expect(new Set((await both).map(codeOf))).toEqual(new Set(["SET_UP_REFUSED", null]));
    expect(await stage.fresh.admin`select from account`).toHaveLength(1);
  });

  it("refuses an easy password, a bad name and a name that cannot be seen, and can be tried again", async () => {
    expect(codeOf(await setUp({ password: "password1234" }))).toBe("PASSWORD_UNSUITABLE");
    expect(codeOf(await setUp({ name: "局长" }))).toBe("ACCOUNT_NAME_INVALID");
    const hidden = await stage.send(`mutation { setUp(code: "${CODE}", name: "chief", displayName: "\\u202e", password: "${PASSWORD}") { user } }`);
    expect(codeOf(hidden)).toBe("TEXT_UNSUITABLE");
    expect(codeOf(await setUp())).toBeNull();
  });

  it("is nobody's where the server was given no code", async () => {
    const closed = await stage.another({ settings: { setUpCode: null } });
    expect(codeOf(await sendTo(closed, SET_UP, {}, { code: "", name: "chief", password: PASSWORD }))).toBe("SET_UP_REFUSED");
  });
});
