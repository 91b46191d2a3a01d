import { expect, it } from "vitest";
import { ChangeFeed } from "./change-feed.ts";
import { ChangeSubscription } from "./change-subscription.ts";

const version = (number: number) => ({ version: number, committedAt: "2026-01-01T00:00:00.000Z" });
const next = async (subscription: ChangeSubscription): Promise<number | undefined> => (await subscription.next()).value?.version;

it("owes a slow subscriber the last version alone, and never one twice", async () => {
  const subscription = new ChangeSubscription(3, () => undefined);
  for (const number of [2, 3, 4, 5, 5, 6]) subscription.tell(version(number));
  expect(await next(subscription)).toBe(6);
  const waiting = next(subscription);
  subscription.tell(version(6));
  subscription.tell(version(7));
  expect(await waiting).toBe(7);
});

it("ends whoever waits, and tells nothing afterwards", async () => {
  let left = 0;
  const subscription = new ChangeSubscription(null, () => (left += 1));
  const waiting = subscription.next();
  await subscription.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
  subscription.tell(version(1));
  expect(await subscription.next()).toEqual({ done: true, value: undefined });
  expect(left).toBe(1);
});

it("listens once, from the first subscriber on, and stops when it is closed", async () => {
  const heard: ((of: ReturnType<typeof version>) => void)[] = [];
  let stopped = 0;
  const feed = new ChangeFeed({
    listen: (hear) => {
      heard.push(hear);
      return async () => void (stopped += 1);
    },
  });
  expect(heard).toHaveLength(0);
  const [first, second] = [feed.subscribe(null), feed.subscribe(8)];
  heard[0]?.(version(7));
  // It may have come just before the first one was listened for.
  expect(await next(first)).toBe(7);
  heard[0]?.(version(9));
  expect([await next(first), await next(second), heard.length]).toEqual([9, 9, 1]);
  expect(await next(feed.subscribe(5))).toBe(9);
  const current = feed.subscribe(null);
  const waiting = current.next();
  await feed.close();
  expect([(await waiting).done, stopped]).toEqual([true, 1]);
});
