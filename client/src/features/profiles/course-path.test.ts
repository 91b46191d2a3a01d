import { expect, it } from "vitest";
import { coursePath } from "./course-path.ts";

const path = (values: readonly (number | null)[]): string => coursePath(values, (at) => at, (value) => value);

it("draws no stroke over a gap, and a dot for a value between two", () => {
  expect(path([1, 2, 3])).toBe("M0.0 1.0L1.0 2.0L2.0 3.0");
  expect(path([1, 2, null, 4, null, 6, 7])).toBe("M0.0 1.0L1.0 2.0M3.0 4.0h.1M5.0 6.0L6.0 7.0");
  expect(path([null, null])).toBe("");
});
