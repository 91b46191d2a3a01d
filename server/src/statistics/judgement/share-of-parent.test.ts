import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOfParent } from "./share-of-parent.ts";

describe("shareOfParent", () => {
  it("divides by the parent, and keeps a zero that is a value", () => {
    expect(shareOfParent(30, 120)).toBe(0.25);
    expect(shareOfParent(0, 120)).toBe(0);
  });

  it("has no share of nothing or of what is missing", () => {
    expect(shareOfParent(0, 0)).toBeNull();
    expect(shareOfParent(null, 5)).toBeNull();
    expect(shareOfParent(5, null)).toBeNull();
  });

  it("gives shares that add up to one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }), (parts) => {
        const parent = parts.reduce((sum, part) => sum + part, 0);
        const shares = parts.map((part) => shareOfParent(part, parent));
        expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
