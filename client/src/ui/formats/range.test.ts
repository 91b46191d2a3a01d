import { expect, it } from "vitest";
import { formatRange } from "./range.ts";

it("writes a range with a dash, which no minus runs into, and equal ends once", () => {
  expect([formatRange("2", "5"), formatRange("3", "3"), formatRange("−0.82", "−0.10"), formatRange("−0.2", "0.4")]).toEqual(["2–5", "3", "−0.82 – −0.10", "−0.2 – 0.4"]);
});
