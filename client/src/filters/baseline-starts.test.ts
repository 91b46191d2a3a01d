import { expect, it } from "vitest";
import { parseStarts, toggledStart } from "./baseline-starts.ts";

it.each([
  ["event(12)", ["event(12)"]],
  ["event(12),2025Q3,event(12)", ["event(12)", "2025Q3"]],
  [["event(12)", "2025Q3"], ["event(12)", "2025Q3"]],
  ["event(),event(x),2025,2025Q5,event(1);drop", undefined],
  ["", undefined],
  [undefined, undefined],
])("reads %j", (raw, starts) => expect(parseStarts(raw)).toEqual(starts));

it("adds a start, and takes it away again", () => {
  expect(toggledStart([], "event(1)")).toEqual(["event(1)"]);
  expect(toggledStart(["event(1)", "event(2)"], "event(1)")).toEqual(["event(2)"]);
  expect(toggledStart(["event(1)"], "event(1)")).toBeUndefined();
});
