import { expect, it } from "vitest";
import { isNotHere } from "./not-here.ts";

const gap = (reason: "not_collected_at_this_level" | "not_reported") => ({ kind: "missing", reason, line: 95.3, synthetic: true }) as const;

it("folds away what the region's level never had, and nothing that it once had or owes", () => {
  expect(isNotHere({ now: gap("not_collected_at_this_level"), course: [null, null] })).toBe(true);
  expect(isNotHere({ now: gap("not_collected_at_this_level"), course: [41, null] })).toBe(false);
  expect(isNotHere({ now: gap("not_reported"), course: [null, null] })).toBe(false);
});
