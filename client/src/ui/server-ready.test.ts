import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { untilReady } from "./server-ready.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("asks until the server can show pages", async () => {
  const answers = [false, false, true];
  const waiting = untilReady(() => false, async () => answers.shift() === true);
  await vi.runAllTimersAsync();
  expect(await waiting).toBe(true);
  expect(answers).toEqual([]);
});

it("ends for whoever has left", async () => {
  let left = false;
  const waiting = untilReady(() => left, async () => {
    left = true;
    return false;
  });
  await vi.runAllTimersAsync();
  expect(await waiting).toBe(false);
});
