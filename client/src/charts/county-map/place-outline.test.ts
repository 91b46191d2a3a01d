import { expect, it } from "vitest";
import type { Outline } from "./outline.ts";
import { placeOutline } from "./place-outline.ts";

const square: Outline = new Map([["330421", [[[120, 30], [121, 30], [121, 31], [120, 31], [120, 30]]]]]);

it("finds the places of a size once, and others for another size", () => {
  const placed = placeOutline(square, { width: 300, height: 200 });
  expect(placed.get("330421")?.label.map(Math.round)).toEqual([150, 100]);
  expect(placeOutline(square, { width: 300, height: 200 })).toBe(placed);
  expect(placeOutline(square, { width: 600, height: 400 }).get("330421")?.label[0]).toBeCloseTo(300, -1);
});
