import { afterAll, beforeAll, expect, it } from "vitest";
import { TEST_PASSWORD } from "../testkit/product.ts";
import { openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, ["analyst", "leader", "yi-county"]);
  await stage.fresh.admin`update account set disabled_at = now() where name = 'leader'`;
});
afterAll(() => stage.close());

/** Why somebody is refused, and what they gave. */
const REFUSALS = {
  "a wrong password": ["analyst", "not this one"],
  "an unknown name": ["nobody-here", TEST_PASSWORD],
  "a name that cannot be": ["没有这个人", TEST_PASSWORD],
  "a disabled account": ["leader", TEST_PASSWORD],
  "a locked name": ["yi-county", TEST_PASSWORD],
} as const;

async function lockAnew(): Promise<void> {
  await stage.fresh.admin`delete from sign_in_attempt`;
  for (let at = 0; at < 5; at += 1) await stage.signIn("yi-county", "wrong");
}

it("reads the same for every reason, down to the headers", async () => {
  await lockAnew();
  const answers = await Promise.all(Object.values(REFUSALS).map(([name, password]) => stage.signIn(name, password)));
  const [first, ...others] = answers.map(({ status, body, set }) => ({ status, body, set }));
  expect(first).toMatchObject({ body: expect.stringContaining("The name or the password is wrong, or there were too many wrong passwords") as string, set: [] });
  for (const other of others) expect(other).toEqual(first);
});

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// Turns red when a name that nobody has, or that is locked, is refused without a password being verified.
it("takes as long for every reason", async () => {
  const times: Record<string, number[]> = {};
  await Promise.all(Object.values(REFUSALS).map(([name, password]) => stage.signIn(name, password)));
  for (let round = 0; round < 11; round += 1) {
    await lockAnew();
    for (const [why, [name, password]] of Object.entries(REFUSALS)) {
      const begun = performance.now();
      await stage.signIn(name, password);
      (times[why] ??= []).push(performance.now() - begun);
    }
  }
  const usual = median(times["a wrong password"] ?? []);
  for (const [why, values] of Object.entries(times)) {
    expect(median(values) / usual, why).toBeGreaterThan(0.5);
    expect(median(values) / usual, why).toBeLessThan(2);
  }
}, 60_000);
