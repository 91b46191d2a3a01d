import { expect, it } from "vitest";
import { eventPlace } from "./event-place.ts";

const quarters = ["2022Q3", "2022Q4", "2023Q1", "2023Q2"];

it.each([
  ["2022Q4", 1],
  ["2023-02", 2],
  ["2022-06", null],
  ["2023-07", null],
  // Of what lasts longer than a quarter, the first that is shown.
  ["2022", 0],
  ["2023", 2],
  ["2022H2", 0],
  ["2021", null],
  ["someday", null],
])("an event of %s stands at %s", (event, place) => expect(eventPlace(event, quarters)).toBe(place));

it("stands nowhere between quarters that are not neighbours", () => {
  expect(eventPlace("2022Q4", ["2022Q3", "2023Q3"])).toBe(null);
});
