import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RetryWait } from "./retry-wait.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How long a wait takes, in milliseconds. */
async function length(attempts: number, random = 0): Promise<number> {
  const started = Date.now();
  const waiting = new RetryWait(() => random).wait(attempts);
  await vi.runAllTimersAsync();
  await waiting;
  return Date.now() - started;
}

it("waits longer each time, up to a bound, and spreads those that wait alike", async () => {
  expect([await length(0), await length(1), await length(4), await length(30)]).toEqual([400, 800, 6_400, 8_000]);
  expect(await length(30, 0.5)).toBe(8_200);
});

it("ends at a nudge, and a nudge without a wait does nothing", async () => {
  const retry = new RetryWait(() => 0);
  retry.nudge();
  const started = Date.now();
  const waiting = retry.wait(30);
  await vi.advanceTimersByTimeAsync(100);
  retry.nudge();
  await waiting;
  expect(Date.now() - started).toBe(100);
});
