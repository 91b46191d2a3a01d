import { expect, it } from "vitest";
import { changedBeyondChance } from "./changed-beyond-chance.ts";

/** Newcombe 1998, table II (a): 56/70 against 48/80, score intervals 0.6922–0.8772 and 0.4904–0.7007 give 0.0524–0.3339 for the difference. */
const [first, second] = [{ value: 0.8, lower: 0.69217, upper: 0.87721 }, { value: 0.6, lower: 0.49043, upper: 0.70074 }];

it("calls a difference whose interval leaves out 0 a change", () => {
  expect(changedBeyondChance(second, first)).toBe("rose");
  expect(changedBeyondChance(first, second)).toBe("fell");
});

it("finds a change between intervals that overlap, and none where the published interval holds 0", () => {
  expect(second.upper).toBeGreaterThan(first.lower);
  // Table II (b): 9/10 against 3/10 leaves 0 out; (h'): 5/56 against 0/29 does not.
  expect(changedBeyondChance({ value: 0.3, lower: 0.10779, upper: 0.60322 }, { value: 0.9, lower: 0.59585, upper: 0.98212 })).toBe("rose");
  expect(changedBeyondChance({ value: 0, lower: 0, upper: 0.11697 }, { value: 5 / 56, lower: 0.03873, upper: 0.19263 })).toBe("neither");
});
