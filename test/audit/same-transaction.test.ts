import { airPeriod } from "@plumbline/server/store/approval/air-period.ts";
import { approvePeriod } from "@plumbline/server/store/approval/approve-period.ts";
import { reopenPeriod } from "@plumbline/server/store/approval/reopen-period.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStage } from "../identity/stage.ts";
import type { Stage } from "../identity/stage.ts";
import { TEST_PASSWORD } from "../testkit/product.ts";

let stage: Stage;
let chief: string;
let analyst: string;
beforeAll(async () => {
  stage = await openStage({ settings: { setUpCode: "the code" } });
  [chief, analyst] = [await stage.enter("chief"), await stage.enter("analyst")];
  await stage.send('mutation { createToken(name: "standing", scopes: [BOARD], days: 30) { secret } }', { cookie: analyst });
});
beforeEach(() => stage.fresh.admin`delete from sign_in_attempt`);
afterAll(() => stage.close());

/** Everything that is about accounts, and the audit; not how often somebody tried. */
async function stored(): Promise<string> {
  const { admin } = stage.fresh;
  return JSON.stringify([
    await admin`select name, display_name, role, region_code, disabled_at, password_hash from account order by 1`,
    await admin`select id from session order by 1`,
    await admin`select id, revoked_at from api_token order by 1`,
    await admin`select count(*) from audit`,
    await admin`select count(*) from change`,
    await admin`select count(*) from period_event`,
  ]);
}

const tokenId = async (): Promise<string> => (await stage.fresh.admin<{ id: string }[]>`select id from api_token`)[0]?.id ?? "";
const QUARTER = { start: "2026-01-01", months: 3 };

/** What is done, by whom: each must stand with its record, or not at all. */
const DEEDS: Readonly<Record<string, () => Promise<unknown>>> = {
  "a sign-in": () => stage.signIn("leader"),
  "a sign-out": () => stage.send("mutation { signOut }", { cookie: analyst }),
  "an end of all sessions": () => stage.send("mutation { signOutEverywhere }", { cookie: analyst }),
  "a change of the password": () => stage.send(`mutation { changePassword(current: "${TEST_PASSWORD}", next: "staple battery horse correct") }`, { cookie: analyst }),
  "a new account": () => stage.send('mutation { createAccount(input: { name: "new", displayName: "新人", role: COUNTY, region: "900001" }) { password } }', { cookie: chief }),
  "a changed account": () => stage.send('mutation { changeAccount(name: "leader", change: { role: ANALYST }) { name } }', { cookie: chief }),
  "a made-up password": () => stage.send('mutation { resetPassword(name: "leader") { password } }', { cookie: chief }),
  "a token": () => stage.send('mutation { createToken(name: "new", scopes: [BOARD], days: 30) { secret } }', { cookie: analyst }),
  "a revoked token": async () => stage.send(`mutation { revokeToken(id: "${await tokenId()}") }`, { cookie: analyst }),
  "a reopening": () => reopenPeriod(stage.fresh.database, { actor: "test", period: QUARTER, countyCodes: ["900001"], reason: "test" }),
};

// Turns red for a deed whose audit is written in a transaction of its own, before it or behind it.
describe("where the audit refuses a row at the end of the transaction", () => {
  beforeAll(async () => {
    // Asked at the commit, when everything else is written: whatever stood in another transaction would stay.
    await stage.fresh.admin.unsafe(`
      create function refuse_audit() returns trigger language plpgsql as $$ begin raise exception 'the audit is full'; end $$;
      create constraint trigger refuse_audit after insert on audit deferrable initially deferred for each row execute function refuse_audit()`);
  });
  afterAll(() => stage.fresh.admin.unsafe("drop trigger refuse_audit on audit; drop function refuse_audit"));

  it.each(Object.entries(DEEDS))("there is neither %s nor a record", async (_deed, act) => {
    const before = await stored();
    const outcome = await act().then((sent) => JSON.stringify(sent), String);
    expect(await stored()).toBe(before);
    expect(outcome).toMatch(/INTERNAL_SERVER_ERROR|the audit is full/);
  });
});

describe("where the audit can be written to by nobody", () => {
  beforeAll(() => stage.fresh.admin`revoke insert on audit from plumbline_identity, plumbline_rollup`);
  afterAll(() => stage.fresh.admin`grant insert on audit to plumbline_identity, plumbline_rollup`);

  it.each(Object.entries(DEEDS))("there is no %s", async (_deed, act) => {
    const before = await stored();
    await act().catch(() => null);
    expect(await stored()).toBe(before);
  });
});

it("leaves no record of a change that fails behind it", async () => {
  await reopenPeriod(stage.fresh.database, { actor: "test", period: QUARTER, countyCodes: "all", reason: "test" });
  const before = await stored();
  const at = new Date("2026-04-02T00:00:00Z");
  await expect(approvePeriod(stage.fresh.database, { actor: "test", period: QUARTER, countyCodes: "all", at })).rejects.toMatchObject({ code: "CHANGE_BACKDATED" });
  expect(await stored()).toBe(before);
  await approvePeriod(stage.fresh.database, { actor: "test", period: QUARTER, countyCodes: "all" });
  await expect(airPeriod(stage.fresh.database, { actor: "test", period: QUARTER, at })).rejects.toMatchObject({ code: "CHANGE_BACKDATED" });
  const rows = await stage.fresh.admin`select action from audit where change_id is not null order by id desc limit 2`;
  expect(rows.map(({ action }) => action as string)).toEqual(["period_approved", "period_reopened"]);
});

it("does each deed once the audit can be written to again", async () => {
  // Each but those that end the session of the next one.
  for (const [deed, act] of Object.entries(DEEDS).filter(([name]) => !/sign-out|sessions/.test(name))) {
    const before = await stored();
    await act();
    expect(await stored(), deed).not.toBe(before);
  }
});
