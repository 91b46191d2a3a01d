import { assertSuitablePassword } from "@plumbline/server/identity/password-rules.ts";
import { hashPassword, verifyPassword } from "@plumbline/server/identity/password-hash.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEST_PASSWORD } from "../testkit/product.ts";
import { codeOf, openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, ["chief", "analyst"]);
});
afterAll(() => stage.close());

describe("a password that is refused", () => {
  it.each([
    ["short", "four words"],
    ["long", "x1 y2 z3 ".repeat(40)],
    ["of few characters", "abababababababab"],
    ["the account's name", "li.lei-li.lei-li.lei"],
    ["a well-known word", "passwordpassword"],
    ["well-known words and a few signs", "Password12345!"],
    // Turns red when a letter is enough to make it another word.
    ["the demonstration's", "plumbline-demo"],
    ["a well-known word in full-width letters", "ｐａｓｓｗｏｒｄ１２３４"],
    ["the house's own name", "嘉兴司法局admin2026!"],
  ])("is %s", (_why, password) => {
    expect(() => assertSuitablePassword(password, "li.lei")).toThrow(/^The password (has|is)/);
  });
});

describe("a password that is taken", () => {
  it.each([
    ["of four words", "correct horse battery staple"],
    ["of a poem", "春江潮水连海平，海上明月共潮生"],
    ["of a poem behind a well-known word", "admin海上明月共潮生天涯"],
    ["of random letters", "7hq2-m9xk-w3vd"],
    ["with a well-known word among others", "welcome to the orchard gate"],
  ])("is one %s", (_what, password) => {
    expect(() => assertSuitablePassword(password, "li.lei")).not.toThrow();
  });
});

it("is stored as Argon2id with 19 MiB and two passes, salted, and nowhere else", async () => {
  const [row] = await stage.fresh.admin<{ password_hash: string }[]>`select password_hash from account where name = 'analyst'`;
  const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$[\w+/]{22}\$[\w+/]{43}$/.exec(row?.password_hash ?? "") ?? [];
  expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
  expect(Number(passes)).toBeGreaterThanOrEqual(2);
  const hashes = await stage.fresh.admin`select distinct password_hash from account where name in ('analyst', 'chief')`;
  expect(hashes).toHaveLength(2);
});

it("is the same on every keyboard", async () => {
  const stored = await hashPassword("ﬁne Ａrts café 明月");
  expect(await verifyPassword(stored, "fine Arts cafe\u0301 明月")).toBe(true);
  expect(await verifyPassword(stored, "fine arts café 明月")).toBe(false);
});

it("is nobody's where there is no account, though it is looked at as long", async () => {
  expect(await verifyPassword(null, "")).toBe(false);
  expect(await verifyPassword(null, "nobody's password")).toBe(false);
});

it("is refused rather than waited for when a hundred others wait, for each takes 19 MiB", async () => {
  const looked = await Promise.allSettled(Array.from({ length: 110 }, () => verifyPassword(null, "x")));
  const refused = looked.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ code: "SIGN_IN_REFUSED", message: expect.stringContaining("try again in a minute") as string });
});

/** Every text of every table, for looking for a secret. */
async function everything(): Promise<string> {
  const tables = await stage.fresh.admin<{ tablename: string }[]>`select tablename from pg_tables where schemaname = 'public'`;
  const texts = await Promise.all(tables.map(async ({ tablename }) => JSON.stringify(await stage.fresh.admin.unsafe(`select t::text from "${tablename}" t`))));
  return texts.join("\n");
}

// Turns red when the audit of a refused sign-in names what was typed as a name.
it("stands in no log, no answer, no table and no audit, also where it was typed as the name", async () => {
  const typed = "my secret typed in the wrong field";
  const answers = [
    await stage.signIn(typed, "x"),
    await stage.signIn("analyst", typed),
    await stage.send("mutation ($p: String!) { changePassword(current: $p, next: $p) }", { cookie: await stage.enter("analyst") }, { p: typed }),
    await stage.send("mutation ($p: String!) { changePassword(current: \"x\", next: $p) }", { cookie: await stage.enter("analyst") }, { p: typed }),
    await stage.signIn("analyst"),
  ];
  expect(answers.map(codeOf)).toEqual(["SIGN_IN_REFUSED", "SIGN_IN_REFUSED", "PASSWORD_UNSUITABLE", "PASSWORD_WRONG", null]);
  const seen = [await everything(), ...answers.map(({ body }) => body), JSON.stringify(stage.product.failures.map(String))].join("\n");
  expect(seen).not.toContain(typed);
  expect(seen).not.toContain(TEST_PASSWORD);
});

// Turns red when the values of a query that failed are logged with it.
it("stands in no log, not even as a hash, when the database fails in the middle", async () => {
  const cookie = await stage.enter("analyst");
  await stage.fresh.admin`alter table account add constraint full_disk check (password_hash is null) not valid`;
  const sent = await stage.send('mutation ($p: String!) { changePassword(current: $p, next: "staple battery horse correct") }', { cookie }, { p: TEST_PASSWORD });
  await stage.fresh.admin`alter table account drop constraint full_disk`;
  expect(codeOf(sent)).toBe("INTERNAL_SERVER_ERROR");
  const logged = stage.product.failures.map((one) => (one instanceof Error ? `${one.stack} ${String(one.cause)}` : String(one))).join("\n");
  expect(logged).not.toMatch(/argon2id|staple|params/);
  expect(logged).toMatch(/violates check constraint[^]*in: update "account"/);
});
