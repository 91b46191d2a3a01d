import { expect, it } from "vitest";
import { numbersOf, plainArray, textArray } from "./array-text.ts";

it("quotes texts so that no character ends one", () => {
  expect(textArray(["a.b", "", 'x","y', "back\\slash"])).toBe('{"a.b","","x\\",\\"y","back\\\\slash"}');
});

it("reads numbers and gaps", () => {
  expect(numbersOf("{1,-2.5,NULL,1e+20}")).toEqual([1, -2.5, null, 1e20]);
  expect(numbersOf("{}")).toEqual([]);
  expect(numbersOf(plainArray([3, 4]))).toEqual([3, 4]);
});
