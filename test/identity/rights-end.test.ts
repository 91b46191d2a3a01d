import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Product } from "../testkit/product.ts";
import { codeOf, fieldOf, openStage, sendTo } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
let elsewhere: Product;
let chief: string;
beforeAll(async () => {
  stage = await openStage();
  elsewhere = await stage.another();
});
beforeEach(async () => {
  await stage.fresh.admin`delete from session`;
  await stage.fresh.admin`update account set disabled_at = null`;
  chief = await stage.enter("chief");
});
afterAll(() => stage.close());

const change = (name: string, changes: string, cookie = chief) => stage.send(`mutation { changeAccount(name: "${name}", change: { ${changes} }) { name } }`, { cookie });
const seenAs = async (product: Product, headers: Record<string, string>): Promise<unknown> => {
  const { status, answer } = await sendTo(product, "{ viewer { user role } }", headers);
  return status === 200 ? answer.data?.["viewer"] : status;
};

/** A session's and a token's headers of an account, both in use in two processes. */
async function inUse(name: string): Promise<readonly Record<string, string>[]> {
  const cookie = await stage.enter(name);
  const { secret } = fieldOf<{ secret: string }>(await stage.send('mutation { createToken(name: "program", scopes: [BOARD], days: 30) { secret } }', { cookie }), "createToken");
  const shown = [{ cookie }, { authorization: `Bearer ${secret}` }];
  for (const product of [stage.product, elsewhere]) for (const headers of shown) expect(await seenAs(product, headers)).toMatchObject({ user: name });
  return shown;
}

// Turns red when changeAccount ends no sessions, or revokes no tokens, or forgets nothing.
describe("sessions and tokens end at once here, and within a minute elsewhere,", () => {
  it.each([
    ["when the account is disabled", "jia-county", "disabled: true"],
    ["when its role changes", "analyst", "role: LEADER"],
    ["when its region changes", "leader", 'region: "900002"'],
  ])("%s", async (_why, name, changes) => {
    const shown = await inUse(name);
    expect(codeOf(await change(name, changes))).toBeNull();
    expect(await Promise.all(shown.map((headers) => seenAs(stage.product, headers)))).toEqual([null, 401]);
    stage.later(60_000);
    expect(await Promise.all(shown.map((headers) => seenAs(elsewhere, headers)))).toEqual([null, 401]);
  });

  it("and a token that ended with a disabled account stays dead when it is enabled", async () => {
    const [, token] = await inUse("yi-county");
    await change("yi-county", "disabled: true");
    await change("yi-county", "disabled: false");
    expect(await seenAs(stage.product, token ?? {})).toBe(401);
    expect(codeOf(await stage.signIn("yi-county"))).toBeNull();
  });

  it("but go on when only the name to show changes", async () => {
    const shown = await inUse("jia-town");
    expect(codeOf(await change("jia-town", 'displayName: "新名"'))).toBeNull();
    expect(await Promise.all(shown.map((headers) => seenAs(stage.product, headers)))).toEqual([expect.anything(), expect.anything()]);
  });
});

it("lets no session in that begins while its account is being disabled", async () => {
  const [, ...begun] = await Promise.all([change("jia-town", "disabled: true"), ...Array.from({ length: 4 }, () => stage.signIn("jia-town"))]);
  for (const { cookie } of begun) expect(cookie === null ? null : await stage.viewer({ cookie })).toBeNull();
});
