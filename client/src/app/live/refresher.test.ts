import { expect, it } from "vitest";
import { Refresher } from "./refresher.ts";

/** A refresher of a page at version 7, whose answers come when `answer` is called. */
function page() {
  const waiting: (() => void)[] = [];
  const count = { asked: 0 };
  const refresher = new Refresher(7, () => {
    count.asked += 1;
    return new Promise((resolve) => waiting.push(resolve));
  });
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { refresher, count, answer };
}

it("asks for a version that the page has not seen, and not for one that it has", () => {
  const { refresher, count } = page();
  refresher.hear(7);
  expect(count.asked).toBe(0);
  refresher.hear(8);
  refresher.hear(8);
  expect(count.asked).toBe(1);
});

it("asks once more, and only once, for all that came while it was asking", async () => {
  const { refresher, count, answer } = page();
  for (const version of [8, 9, 10]) refresher.hear(version);
  expect(count.asked).toBe(1);
  await answer();
  expect(count.asked).toBe(2);
  await answer();
  expect(count.asked).toBe(2);
});

it("waits until somebody looks", () => {
  const { refresher, count } = page();
  refresher.show(false);
  refresher.hear(8);
  refresher.hear(9);
  expect(count.asked).toBe(0);
  refresher.show(true);
  expect(count.asked).toBe(1);
});

it("asks after a lost connection is back, also without a new version, and not after the first one", () => {
  const { refresher, count } = page();
  refresher.back();
  expect(count.asked).toBe(0);
  refresher.lost();
  refresher.back();
  expect(count.asked).toBe(1);
});
