import { scopeOf } from "@plumbline/server/identity/rights.ts";
import { catalogueScope } from "@plumbline/server/store/scope.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import { ROLES } from "@plumbline/schema/vocabulary/role.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeOf, fieldOf, openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";

const OWN = "four words of my own";
let stage: Stage;
let cookie: string;
let password: string;

beforeAll(async () => {
  stage = await openStage({}, ["chief", "jia-chief", "analyst"]);
});
/** The administrator of Jia County and a token from before, under a password that the city's administrator made up. */
let token: string;
beforeEach(async () => {
  await stage.fresh.admin`delete from sign_in_attempt`;
  await stage.fresh.admin`update account set password_hash = (select password_hash from account where name = 'chief'), must_change_password = false where name = 'analyst'`;
  stage.later(5_000);
  const created = await stage.send('mutation { createToken(name: "program", scopes: [BOARD, LIVE, RECORDS], days: 30) { secret } }', { cookie: await stage.enter("analyst") });
  token = fieldOf<{ secret: string }>(created, "createToken").secret;
  const reset = await stage.send('mutation { resetPassword(name: "analyst") { password } }', { cookie: await stage.enter("chief") });
  ({ password } = fieldOf<{ password: string }>(reset, "resetPassword"));
  cookie = await stage.enter("analyst", password);
});
afterAll(() => stage.close());

const FIGURES = '{ compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q1"], basis: APPROVED }) { series { values } } }';
const CASES = "{ cases(first: 5) { cases { caseNumber } } }";
const changePassword = (next: string) => stage.send("mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }", { cookie }, { current: password, next });

describe("a password that somebody made up", () => {
  // Turns red when the gate's list of fields before the password grows; the scope behind it is empty as well.
  it("opens no figure and no case, neither by the session nor by a token from before", async () => {
    for (const headers of [{ cookie }, { authorization: `Bearer ${token}` }]) {
      for (const query of [FIGURES, CASES, FIGURES.replace("APPROVED", "LIVE"), FIGURES.replace("APPROVED", "AIRED")]) expect(codeOf(await stage.send(query, headers)), query).toBe("PASSWORD_CHANGE_NEEDED");
    }
    const { answer } = await stage.send("{ viewer { user mustChangePassword board live recordRegion introspection accounts } }", { cookie });
    expect(answer.data).toEqual({ viewer: { user: "analyst", mustChangePassword: true, board: false, live: false, recordRegion: null, introspection: false, accounts: false } });
  });

  // Turns red when scopeOf does not look at it.
  it("has an empty scope, whatever the gate before it lets pass", () => {
    const region = { code: regionCode("900000"), level: "city", nameZh: "", nameEn: "", countyCode: regionCode("900000"), counties: [regionCode("900000")] } as const;
    for (const role of ROLES) expect(scopeOf({ name: "x", displayName: "x", role, region, mustChangePassword: true })).toEqual(catalogueScope("x", role));
  });

  it("runs no accounts, reads no audit and makes no token", async () => {
    const reset = await stage.send('mutation { resetPassword(name: "jia-chief") { password } }', { cookie: await stage.enter("chief") });
    const theirs = await stage.enter("jia-chief", fieldOf<{ password: string }>(reset, "resetPassword").password);
    for (const document of [
      "{ accounts { next } }", "{ auditLog { next } }", 'mutation { createToken(name: "x", scopes: [BOARD], days: 1) { secret } }',
      'mutation { createAccount(input: { name: "new", displayName: "x", role: COUNTY, region: "900001" }) { password } }', 'mutation { resetPassword(name: "jia-chief") { password } }',
    ]) {
      const sent = await stage.send(document, { cookie: theirs });
      expect(codeOf(sent), document).toBe("PASSWORD_CHANGE_NEEDED");
    }
  });

  it("opens everything as soon as it is changed, in the same session", async () => {
    expect(codeOf(await changePassword(OWN))).toBeNull();
    for (const query of [FIGURES, CASES]) expect(codeOf(await stage.send(query, { cookie })), query).toBeNull();
    expect(codeOf(await stage.signIn("analyst", password))).toBe("SIGN_IN_REFUSED");
  });

  it("is not changed into itself", async () => {
    expect(codeOf(await changePassword(password))).toBe("PASSWORD_UNSUITABLE");
    expect(codeOf(await stage.send(CASES, { cookie }))).toBe("PASSWORD_CHANGE_NEEDED");
  });
});
