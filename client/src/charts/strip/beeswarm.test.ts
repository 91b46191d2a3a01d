import fc from "fast-check";
import { expect, it } from "vitest";
import { beeswarm } from "./beeswarm.ts";

it("keeps discs apart and on the axis where they are alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 }), (places) => {
      const offsets = beeswarm(places, 9);
      places.forEach((x, a) => {
        places.slice(0, a).forEach((other, b) => expect(Math.hypot(x - other, (offsets[a] ?? 0) - (offsets[b] ?? 0))).toBeGreaterThanOrEqual(9 - 1e-5));
      });
      const alone = places.map((x, a) => places.every((other, b) => a === b || Math.abs(other - x) >= 9));
      expect(offsets.filter((_, a) => alone[a]).every((offset) => offset === 0)).toBe(true);
    }),
  );
});

it("stacks equal places above and below in turn", () => {
  expect(beeswarm([50, 50, 50], 10)).toEqual([0, -10, 10]);
});
