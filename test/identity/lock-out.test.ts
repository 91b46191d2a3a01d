import { resetPassword } from "@plumbline/server/identity/accounts.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TEST_PASSWORD } from "../testkit/product.ts";
import { MINUTE, codeOf, openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, ["analyst", "leader"]);
});
beforeEach(() => stage.fresh.admin`truncate sign_in_attempt`);
afterAll(() => stage.close());

const REFUSED = "SIGN_IN_REFUSED";

async function fail(name: string, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) expect(codeOf(await stage.signIn(name, `wrong ${at}`))).toBe(REFUSED);
}

describe("five wrong passwords", () => {
  it("lock the name, whose right password opens it again after 15 minutes", async () => {
    await fail("analyst", 5);
    expect(codeOf(await stage.signIn("analyst"))).toBe(REFUSED);
    stage.later(15 * MINUTE - 1);
    expect(codeOf(await stage.signIn("analyst"))).toBe(REFUSED);
    stage.later(1);
    expect(codeOf(await stage.signIn("analyst"))).toBeNull();
  });

  // Turns red when the lock begins with the sixth attempt instead of the fifth.
  it("are waited for from the fifth, not from the next try", async () => {
    await fail("analyst", 5);
    stage.later(15 * MINUTE);
    expect(codeOf(await stage.signIn("analyst"))).toBeNull();
  });

  it("are not four: the right one in between starts anew", async () => {
    await fail("analyst", 4);
    expect(codeOf(await stage.signIn("analyst"))).toBeNull();
    await fail("analyst", 4);
    expect(codeOf(await stage.signIn("analyst"))).toBeNull();
  });

  it("lock one name, not another's, in whatever case it is typed", async () => {
    await fail(" ANALYST ", 3);
    await fail("Analyst", 2);
    expect(codeOf(await stage.signIn("analyst"))).toBe(REFUSED);
    expect(codeOf(await stage.signIn("leader"))).toBeNull();
  });

  it("lock five more guesses after the wait, and then again", async () => {
    await fail("analyst", 5);
    stage.later(15 * MINUTE);
    await fail("analyst", 5);
    expect(codeOf(await stage.signIn("analyst"))).toBe(REFUSED);
  });

  it("lock a name that nobody has just so", async () => {
    await fail("no-such-name", 7);
    const rows = await stage.fresh.admin`select failures, locked_until > ${new Date(stage.now())} as locked from sign_in_attempt`;
    expect([...rows]).toEqual([{ failures: 7, locked: true }]);
  });
});

describe("many guesses at once", () => {
  it("count each that is looked at, when they are aliases in one document, whose right one behind wrong ones opens nothing", async () => {
    const before = (await stage.fresh.admin`select from audit where action = 'sign_in_refused'`).length;
    const guesses = Array.from({ length: 8 }, (_, at) => `a${at}: signIn(name: "analyst", password: "wrong ${at}") { user }`);
    for (let documents = 0; documents < 6; documents += 1) {
      const { answer, set } = await stage.send(`mutation { ${guesses.join(" ")} right: signIn(name: "analyst", password: "${TEST_PASSWORD}") { user } }`);
      expect([answer.data ?? null, set]).toEqual([null, []]);
    }
    const looked = (await stage.fresh.admin`select from audit where action = 'sign_in_refused'`).length - before;
    const [row] = await stage.fresh.admin`select failures from sign_in_attempt`;
    expect(row?.["failures"] ?? 0).toBe(looked);
  });

  // Turns red when the attempt is counted after its password is looked at.
  it("count before any is looked at: the right one behind five is refused, though all run side by side", async () => {
    const wrong = Array.from({ length: 19 }, (_, at) => stage.signIn("analyst", `wrong ${at}`));
    const answers = await Promise.all([...wrong, stage.signIn("analyst")]);
    const [row] = await stage.fresh.admin`select failures from sign_in_attempt`;
    const audited = await stage.fresh.admin`select (detail->>'locked')::boolean as locked from audit where action = 'sign_in_refused' order by id desc limit 20`;
    expect(answers.map(codeOf)).toEqual(Array.from({ length: 20 }, () => REFUSED));
    expect(row).toEqual({ failures: 20 });
    expect(audited.filter(({ locked }) => locked === false)).toHaveLength(5);
  });
});

const change = (cookie: string, current: string, next: string) =>
  stage.send("mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }", { cookie }, { current, next });

describe("changing the password", () => {
  // Turns red when changePassword does not count its attempts.
  it("is no place to guess it", async () => {
    const cookie = await stage.enter("leader");
    for (let at = 0; at < 5; at += 1) expect(codeOf(await change(cookie, `wrong ${at}`, "another long passphrase"))).toBe("PASSWORD_WRONG");
    expect(codeOf(await change(cookie, TEST_PASSWORD, "another long passphrase"))).toBe("PASSWORD_WRONG");
    expect(codeOf(await stage.signIn("leader"))).toBe(REFUSED);
    const rows = await stage.fresh.admin`select actor from audit where action = 'sign_in_refused' and detail->>'changingPassword' = 'true'`;
    expect(rows).toHaveLength(6);
  });

  // Turns red when the new password is looked at behind the current one.
  it("does not lock whoever gives the right one and cannot think of another", async () => {
    const cookie = await stage.enter("leader");
    for (let at = 0; at < 6; at += 1) expect(codeOf(await change(cookie, TEST_PASSWORD, "short"))).toBe("PASSWORD_UNSUITABLE");
    expect(codeOf(await stage.signIn("leader"))).toBeNull();
  });
});

it("ends when an administrator makes up another password", async () => {
  await fail("analyst", 5);
  const { password } = await resetPassword(stage.product.identity, { name: "test", countyCode: "900000", counties: null }, "analyst", { address: "test", agent: "test" });
  expect(codeOf(await stage.signIn("analyst", password))).toBeNull();
});
