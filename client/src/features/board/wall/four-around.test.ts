import { expect, it } from "vitest";
import { fourAround } from "./four-around.ts";

it("keeps four in sight, whichever is chosen", () => {
  const items = [0, 1, 2, 3, 4, 5];
  expect([0, 3, 4, 5, -1].map((place) => fourAround(items, place).join(""))).toEqual(["0123", "0123", "2345", "2345", "0123"]);
  expect(fourAround([7, 8], 1)).toEqual([7, 8]);
});
