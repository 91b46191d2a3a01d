import { expect, it } from "vitest";
import { cardRoom } from "./card-room.ts";

it("gives value and unit their room and the curve what is left", () => {
  expect(cardRoom("61.2", "%", [])).toEqual({ curve: 150, unit: true });
  expect(cardRoom("3.68", "per 10,000 residents", [])).toEqual({ curve: 150, unit: false });
});

it("sets a correction beside the value, for which first the curve and then the unit gives way", () => {
  expect(cardRoom("61.2", "%", ["更正", "61.0%"])).toEqual({ curve: 105, unit: true });
  expect(cardRoom("61.2", "%", ["Revised", "61.0%"])).toEqual({ curve: 83, unit: true });
  expect(cardRoom("1,843", "人", ["更正", "1,850 人"])).toEqual({ curve: null, unit: true });
  expect(cardRoom("128,430", "件", ["更正", "128,431 件"]).unit).toBe(false);
});
