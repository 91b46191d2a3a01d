import fc from "fast-check";
import { expect, it } from "vitest";
import { wilsonInterval } from "../wilson.ts";
import { differenceInterval } from "./difference-interval.ts";
import type { Estimate } from "./difference-interval.ts";

function share(successes: number, trials: number): Estimate {
  const interval = wilsonInterval(successes, trials);
  if (interval === null) throw new Error("an interval was expected");
  return { value: successes / trials, ...interval };
}

// Newcombe (1998), table II, method 10.
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 10, 0.6075, 1],
])("gives the published bounds of %i/%i − %i/%i", (a, m, b, n, lower, upper) => {
  const interval = differenceInterval(share(a, m), share(b, n));
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

it("turns about when the two change places, and holds the difference", () => {
  const pair = fc.tuple(fc.nat(200), fc.nat(200)).map(([part, rest]) => share(part, part + rest + 1));
  fc.assert(
    fc.property(pair, pair, (one, other) => {
      const [there, back] = [differenceInterval(one, other), differenceInterval(other, one)];
      expect(there.lower).toBeCloseTo(-back.upper, 12);
      expect(there.upper).toBeCloseTo(-back.lower, 12);
      expect(there.lower).toBeLessThanOrEqual(one.value - other.value);
      expect(there.upper).toBeGreaterThanOrEqual(one.value - other.value);
    }),
  );
});
