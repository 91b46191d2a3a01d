import fc from "fast-check";
import { expect, it } from "vitest";
import { placeLabels } from "./place-labels.ts";

const bounds = { left: 0, top: 0, right: 400, bottom: 200 };
const wish = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 5, max: 120 }), radius: fc.constant(5) });

it("never lays one name over another, over a named point or beyond the bounds", () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
      const extents = placeLabels(wishes, 12, bounds).flatMap((place, index) => (place === null ? [] : [{ index, left: place.x, right: place.x + (wishes[index]?.width ?? 0), top: place.y - 6, bottom: place.y + 6 }]));
      for (const one of extents) {
        expect([one.left >= 0, one.right <= 400, one.top >= 0, one.bottom <= 200]).toEqual([true, true, true, true]);
        expect(extents.filter((other) => other !== one && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)).toEqual([]);
        expect(wishes.filter(({ x, y }, index) => index !== one.index && x > one.left && x < one.right && y > one.top && y < one.bottom)).toEqual([]);
      }
    }),
  );
});

it("leaves a name out where there is no room", () => {
  expect(placeLabels([{ x: 5, y: 5, width: 50, radius: 4 }], 12, { left: 0, top: 0, right: 20, bottom: 20 })).toEqual([null]);
});

it("keeps off a line where another place is free, and crosses it where none is", () => {
  const line = { left: 0, right: 400, top: 99, bottom: 101 };
  const one = { x: 100, y: 97, width: 50, radius: 4 };
  expect(placeLabels([one], 12, bounds)[0]?.y).toBe(97);
  expect(placeLabels([one], 12, bounds, [], [line])[0]?.y).toBeLessThan(90);
  expect(placeLabels([one], 12, { ...bounds, top: 88, bottom: 110 }, [], [line])[0]?.y).toBe(97);
});
