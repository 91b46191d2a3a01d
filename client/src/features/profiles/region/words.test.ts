import { expect, it } from "vitest";
import { en } from "./words-en.ts";

it("counts one as one, and names no others where there are none", () => {
  expect(en.lead(14, "the city line", 9, 1)).toBe("Of 14 indicators that can be judged, 9 are better than the city line, 1 is worse, and the others are similar.");
  expect(en.lead(1, "the city line", 0, 1)).toBe("Of 1 indicator that can be judged, none is better than the city line and 1 is worse.");
  expect(en.indicatorsNote(1, false, false)).toBe("Course over 1 quarter");
});
