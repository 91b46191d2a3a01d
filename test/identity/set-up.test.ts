import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD, ensureDemonstrationAccounts } from "@plumbline/server/identity/demonstration-accounts.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadTestInstallation } from "../rollup/test-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import { codeOf, openStage, sendTo } from "./stage.ts";
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
const needed = async (): Promise<unknown> => ((await stage.send("{ entrance { setUpNeeded } }")).answer.data?.["entrance"] as { setUpNeeded: boolean }).setUpNeeded;

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
  it("makes exactly one of ten who come at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => setUp({ name: `chief-${at}` })));
    expect(answers.filter((one) => codeOf(one) === null)).toHaveLength(1);
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

describe("the well-known accounts", () => {
  // Turns red when ensureDemonstrationAccounts does not ask whether it is a demonstration.
  it("are made in no installation of one's own", async () => {
    await ensureDemonstrationAccounts(stage.fresh.database);
    expect(await stage.fresh.admin`select from account`).toHaveLength(0);
    for (const { name } of DEMONSTRATION_ACCOUNTS) expect(codeOf(await stage.signIn(name, DEMONSTRATION_PASSWORD))).toBe("SIGN_IN_REFUSED");
    expect((await stage.send("{ entrance { demonstrationAccounts { name } } }")).answer.data).toEqual({ entrance: { demonstrationAccounts: [] } });
  });

  it("are made once in a demonstration, and offered there", async () => {
    const fresh = await freshDatabase();
    await loadTestInstallation(fresh.database);
    await Promise.all([ensureDemonstrationAccounts(fresh.database), ensureDemonstrationAccounts(fresh.database)]);
    const product = await startProduct(fresh.database);
    const { answer } = await sendTo(product, "{ entrance { setUpNeeded demonstrationAccounts { name role regionZh password } } }");
    expect(answer.data?.["entrance"]).toMatchObject({ setUpNeeded: false, demonstrationAccounts: DEMONSTRATION_ACCOUNTS.map(({ name }) => ({ name, password: DEMONSTRATION_PASSWORD })) });
    expect(codeOf(await sendTo(product, `mutation { signIn(name: "demo-town", password: "${DEMONSTRATION_PASSWORD}") { user } }`))).toBeNull();
    await product.close();
    await fresh.drop();
  });
});
