import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeOf, openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, ["chief", "jia-chief"]);
  await stage.product.account({ name: "deputy", role: "administrator", region: "900000" });
});
beforeEach(async () => {
  await stage.fresh.admin`update account set disabled_at = null, role = 'administrator'`;
  await stage.fresh.admin`update account set region_code = '900000', county_code = '900000' where name <> 'jia-chief'`;
});
afterAll(() => stage.close());

const change = (cookie: string, name: string, changes: string) => stage.send(`mutation { changeAccount(name: "${name}", change: { ${changes} }) { name } }`, { cookie });

describe("the last administrator of the city", () => {
  // Turns red when a county's administrators count for the city's, or when a change of region is not looked at.
  it.each(["disabled: true", "role: LEADER", 'region: "900002"', 'role: COUNTY, region: "900001"'])("cannot go by %s, though a county has one", async (changes) => {
    await stage.fresh.admin`update account set disabled_at = now() where name = 'deputy'`;
    const cookie = await stage.enter("chief");
    expect(codeOf(await change(cookie, "chief", changes))).toBe("LAST_ADMINISTRATOR");
    expect(await stage.viewer({ cookie })).toBe("chief");
  });

  it("can go when there is another one, and may be renamed", async () => {
    const cookie = await stage.enter("chief");
    expect(codeOf(await change(cookie, "chief", 'displayName: "局长"'))).toBeNull();
    expect(codeOf(await change(cookie, "chief", "disabled: true"))).toBeNull();
    expect(await stage.viewer({ cookie })).toBeNull();
  });
});

it("lets a county's only administrator go, for the city's run its accounts", async () => {
  expect(codeOf(await change(await stage.enter("chief"), "jia-chief", "disabled: true"))).toBeNull();
});

// Turns red when changeAccount does not take the administrators' lock.
it("leaves one of two who disable each other at the same moment", async () => {
  for (let round = 0; round < 5; round += 1) {
    await stage.fresh.admin`update account set disabled_at = null`;
    const [one, two] = [await stage.enter("chief"), await stage.enter("deputy")];
    const codes = (await Promise.all([change(one, "deputy", "disabled: true"), change(two, "chief", "disabled: true")])).map(codeOf);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(await stage.fresh.admin`select from account where disabled_at is null and name <> 'jia-chief'`).toHaveLength(1);
  }
});
