import { expect, it } from "vitest";
import { are } from "./chart-sentence.ts";

it("counts with a verb that agrees", () => {
  expect([0, 1, 4].map(are)).toEqual(["none is", "1 is", "4 are"]);
});
