import { expect, it } from "vitest";
import { TokenBuckets } from "./token-buckets.ts";

it("lets a burst through, then as many as flow in, and says when there are enough", () => {
  let now = 0;
  const buckets = new TokenBuckets({ perMinute: 60, burst: 3 }, () => now);
  expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 1]);
  expect(buckets.take("b")).toBe(0);
  now = 500;
  expect(buckets.take("a")).toBe(1);
  now = 1_000;
  expect([buckets.take("a"), buckets.take("a")]).toEqual([0, 1]);
  now = 3_600_000;
  expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 1]);
});

it("takes several at once or none of them", () => {
  const buckets = new TokenBuckets({ perMinute: 6, burst: 3 }, () => 0);
  expect([buckets.take("a", 2), buckets.take("a", 2), buckets.take("a", 1)]).toEqual([0, 10, 0]);
});

it("gives nothing for a clock that goes back", () => {
  let now = 60_000;
  const buckets = new TokenBuckets({ perMinute: 60, burst: 1 }, () => now);
  expect(buckets.take("a")).toBe(0);
  now = 0;
  expect(buckets.take("a")).toBe(1);
});

it("remembers a bounded number of keys, the busiest ones surely", () => {
  let now = 0;
  const buckets = new TokenBuckets({ perMinute: 1, burst: 1 }, () => now);
  expect(buckets.take("busy")).toBe(0);
  const waits: number[] = [];
  for (let at = 0; at < 120_000; at += 1) {
    now += 0.01;
    buckets.take(`k${at}`);
    if (at % 1_000 === 0) waits.push(buckets.take("busy"));
  }
  expect(Math.min(...waits)).toBeGreaterThan(0);
  expect(buckets.take("k0")).toBe(0);
});
