import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runProgram } from "../testkit/run-program.ts";
import { codeOf, openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";

// Each run of the program starts Node.
vi.setConfig({ testTimeout: 90_000 });

let stage: Stage;
let settings: Record<string, string>;
beforeAll(async () => {
  stage = await openStage({}, []);
  settings = { DATABASE_URL: stage.fresh.adminUrl, PLUMBLINE_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz", PLUMBLINE_DEMO: "off" };
});
afterAll(() => stage.close());

/** The exit code and what was written. */
async function user(...args: readonly string[]): Promise<readonly [number | null, string]> {
  const program = runProgram("cli", ["user", ...args], settings);
  return [await program.ended, program.output().trim()];
}

describe("plumbline user", () => {
  it("makes an administrator, whose printed password signs in and has to be changed", async () => {
    const [code, words] = await user("create", "Chief", "--role", "administrator", "--region", "900000");
    expect([code, words]).toEqual([0, expect.stringMatching(/^Made chief \(administrator, 样例市\)\. Password, to be changed at the first sign-in: (\w{5}-){3}\w{5}$/)]);
    const { answer } = await stage.send("mutation ($p: String!) { signIn(name: \"chief\", password: $p) { user mustChangePassword accounts } }", {}, { p: words.slice(words.lastIndexOf(" ") + 1) });
    expect(answer.data).toEqual({ signIn: { user: "chief", mustChangePassword: true, accounts: false } });
  });

  it("stands in the audit with the command line as its address", async () => {
    const [row] = await stage.fresh.admin`select county_code, action, subject, address, detail from audit where action = 'account_created'`;
    expect(row).toEqual({ county_code: "900000", action: "account_created", subject: "chief", address: "command line", detail: { role: "administrator", region: "900000" } });
  });

  it("disables, enables, changes and gives another password, which a server notices within seconds", async () => {
    await stage.product.account({ name: "li.lei", role: "county", region: "900001" });
    const cookie = await stage.enter("li.lei");
    await stage.product.account({ name: "second", role: "administrator", region: "900000" });
    expect(await user("disable", "LI.LEI")).toEqual([0, "LI.LEI may no longer sign in; its sessions and tokens ended."]);
    stage.later(5_000);
    expect(await stage.viewer({ cookie })).toBeNull();
    expect(await user("enable", "li.lei")).toEqual([0, "li.lei may sign in again."]);
    expect(await user("change", "li.lei", "--role", "analyst", "--region", "900000")).toEqual([0, "Changed li.lei."]);
    const [, words] = await user("password", "li.lei");
    expect(codeOf(await stage.signIn("li.lei"))).toBe("SIGN_IN_REFUSED");
    expect(codeOf(await stage.signIn("li.lei", words.slice(words.lastIndexOf(" ") + 1)))).toBeNull();
  });
});

describe("plumbline user says in a sentence", () => {
  it.each<readonly [readonly string[], number, string]>([
    [["create"], 1, "takes what to do and a name"],
    [["create", "li"], 1, "needs a role and a region"],
    [["create", "li", "--role", "king", "--region", "900000"], 1, "There is no role “king”: the roles are town, county, analyst, leader, administrator."],
    [["create", "李雷", "--role", "analyst", "--region", "900000"], 1, "“李雷” is no account name"],
    [["create", "li", "--role", "analyst", "--region", "123456"], 1, "There is no region “123456”"],
    [["create", "li", "--role", "town", "--region", "900001"], 1, "The role “town” cannot have the region “900001”: it needs one of level town"],
    [["disable", "nobody"], 1, "There is no account “nobody”"],
    [["dance", "li"], 1, "cannot “dance”"],
    [["create", "li", "--password", "given by hand"], 2, "--password"],
    [["--help"], 0, "plumbline user create NAME"],
  ])("%j", async (args, code, words) => {
    const [ended, output] = await user(...args);
    expect([ended, output]).toEqual([code, expect.stringContaining(words)]);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it("that the last administrator stays", async () => {
    await stage.fresh.admin`update account set disabled_at = now() where name <> 'chief'`;
    expect(await user("disable", "chief")).toEqual([1, "“chief” is the last administrator of the region 900000: make another one first."]);
  });
});
