import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEST_PASSWORD } from "../testkit/product.ts";
import { codeOf, fieldOf, openStage } from "./stage.ts";
import type { Sent, Stage } from "./stage.ts";

let stage: Stage;
const cookies = new Map<string, string>();
beforeAll(async () => {
  stage = await openStage();
  for (const name of ["chief", "jia-chief", "leader", "analyst", "jia-county", "jia-town"]) cookies.set(name, await stage.enter(name));
});
afterAll(() => stage.close());

const as = (name: string, query: string, variables: Record<string, unknown> = {}): Promise<Sent> => stage.send(query, { cookie: cookies.get(name) ?? "" }, variables);
const create = (by: string, name: string, role: string, region: string): Promise<Sent> =>
  as(by, "mutation ($input: NewAccount!) { createAccount(input: $input) { password account { name role mustChangePassword createdBy region { code } } } }", { input: { name, displayName: "新人", role, region } });
const change = (by: string, name: string, changes: Record<string, unknown>): Promise<Sent> =>
  as(by, "mutation ($name: String!, $change: AccountChange!) { changeAccount(name: $name, change: $change) { name role disabledAt region { code } } }", { name, change: changes });
const reset = (by: string, name: string): Promise<Sent> => as(by, "mutation ($name: String!) { resetPassword(name: $name) { password account { mustChangePassword } } }", { name });
const messageOf = ({ answer }: Sent): string => answer.errors?.[0]?.message ?? "";
async function listed(by: string, more = ""): Promise<readonly string[]> {
  return fieldOf<{ accounts: { name: string }[] }>(await as(by, `{ accounts(first: 100${more}) { accounts { name } } }`), "accounts").accounts.map(({ name }) => name);
}

const RUNNING = {
  accounts: "{ accounts { accounts { name } } }",
  createAccount: 'mutation { createAccount(input: { name: "new", displayName: "x", role: COUNTY, region: "900001" }) { password } }',
  changeAccount: 'mutation { changeAccount(name: "jia-county", change: { disabled: true }) { name } }',
  resetPassword: 'mutation { resetPassword(name: "jia-county") { password } }',
  auditLog: "{ auditLog { entries { id } } }",
};

describe("running accounts", () => {
  // Turns red when assertAdministrator does not look at the role.
  it.each(["leader", "analyst", "jia-county", "jia-town"])("is not for the role of %s", async (name) => {
    for (const [field, query] of Object.entries(RUNNING)) expect(codeOf(await as(name, query)), field).toBe("FORBIDDEN");
  });

  it("is not for nobody", async () => {
    for (const [field, query] of Object.entries(RUNNING)) expect(codeOf(await stage.send(query)), field).toBe("UNAUTHENTICATED");
  });
});

describe("a county's administrator", () => {
  // Turns red when the policy account_own takes every county.
  it("sees the accounts of the county alone, whatever is searched for", async () => {
    expect(await listed("jia-chief")).toEqual(["jia-chief", "jia-county", "jia-town"]);
    expect(await listed("jia-chief", ', search: "yi"')).toEqual([]);
    expect(await listed("chief")).toContain("yi-county");
  });

  // Turns red when findOwn does not compare counties.
  it.each(["yi-county", "chief", "leader"])("finds no account %s, in the words for one that is not there", async (name) => {
    for (const act of [() => change("jia-chief", name, { disabled: true }), () => reset("jia-chief", name)]) {
      const sent = await act();
      const missing = await change("jia-chief", "not-there", { disabled: true });
      expect([codeOf(sent), messageOf(sent).replace(name, "…")]).toEqual(["UNKNOWN_ACCOUNT", messageOf(missing).replace("not-there", "…")]);
    }
    expect(codeOf(await stage.signIn(name))).toBeNull();
  });

  // Turns red when suitableRegion does not compare counties.
  it.each([["900002", "COUNTY"], ["900002101", "TOWN"], ["900000", "LEADER"], ["900000", "ADMINISTRATOR"]])("gives no role for %s, in the words for a region that is not there", async (region, role) => {
    const sent = await create("jia-chief", "climber", role, region);
    const missing = await create("jia-chief", "climber", role, "999999");
    expect([codeOf(sent), messageOf(sent).replace(region, "…")]).toEqual(["REGION_UNSUITABLE", messageOf(missing).replace("999999", "…")]);
    expect(codeOf(await change("jia-chief", "jia-county", { role, region }))).toBe("REGION_UNSUITABLE");
    expect(codeOf(await change("jia-chief", "jia-chief", { region: "900000" }))).toBe("REGION_UNSUITABLE");
  });

  it("makes accounts of the county and its towns", async () => {
    const { answer } = await create("jia-chief", " New.Town ", "TOWN", "900001102");
    expect(answer.data?.["createAccount"]).toMatchObject({ account: { name: "new.town", role: "TOWN", mustChangePassword: true, createdBy: "jia-chief", region: { code: "900001102" } } });
  });
});

describe("an account", () => {
  it.each([
    ["TOWN", "900001"], ["TOWN", "900000"], ["COUNTY", "900000"], ["COUNTY", "900001101"], ["ANALYST", "900001101"], ["LEADER", "900001101"], ["ADMINISTRATOR", "900001101"], ["COUNTY", "900001000"], ["ANALYST", "900000000"],
  ])("of the role %s does not have the region %s", async (role, region) => {
    expect(codeOf(await create("chief", "misplaced", role, region))).toBe("REGION_UNSUITABLE");
  });

  it("needs a role that suits its region also when one of both changes", async () => {
    expect(codeOf(await change("chief", "yi-county", { role: "TOWN" }))).toBe("REGION_UNSUITABLE");
    expect(codeOf(await change("chief", "yi-county", { region: "900000" }))).toBe("REGION_UNSUITABLE");
  });

  it("keeps its name for ever, also when it is disabled", async () => {
    expect(codeOf(await create("chief", "leaver", "ANALYST", "900000"))).toBeNull();
    expect((await change("chief", "leaver", { disabled: true })).answer.data?.["changeAccount"]).toMatchObject({ disabledAt: expect.any(String) as string });
    expect(codeOf(await create("chief", "LEAVER", "ANALYST", "900000"))).toBe("ACCOUNT_EXISTS");
  });

  it.each(["", "a", "1a", "a b", "a/b", "名字", "x".repeat(33), "../../etc", "a'--"])("cannot be called %j", async (name) => {
    expect(codeOf(await create("chief", name, "ANALYST", "900000"))).toBe("ACCOUNT_NAME_INVALID");
  });

  it.each(["", "   ", "x".repeat(61), "a\nb", "a\u202eb"])("cannot show the name %j", async (displayName) => {
    expect(codeOf(await change("chief", "analyst", { displayName }))).toBe("TEXT_UNSUITABLE");
  });
});

describe("a password that is made up", () => {
  it("is new each time, ends the sessions, and its hash is shown to nobody", async () => {
    await create("chief", "forgetful", "ANALYST", "900000");
    const passwords = await Promise.all([1, 2, 3].map(async () => fieldOf<{ password: string }>(await reset("chief", "forgetful"), "resetPassword").password));
    expect(new Set(passwords).size).toBe(3);
    expect(codeOf(await stage.signIn("forgetful", TEST_PASSWORD))).toBe("SIGN_IN_REFUSED");
    const denied = await stage.fresh.app`select password_hash from account`.then(() => "seen", (error: Error) => error.message);
    expect(denied).toContain("permission denied");
  });
});

it("are paged by name without gaps or repeats", async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const sent = await as("chief", "query ($after: String) { accounts(first: 2, after: $after) { accounts { name } next } }", { after });
    const { accounts, next } = fieldOf<{ accounts: { name: string }[]; next: string | null }>(sent, "accounts");
    seen.push(...accounts.map(({ name }) => name));
    if (next === null) break;
    after = next;
  }
  expect(seen).toEqual(await listed("chief"));
  for (const first of [0, 101, -1]) expect(codeOf(await as("chief", `{ accounts(first: ${first}) { next } }`))).toBe("PAGE_SIZE_INVALID");
});
