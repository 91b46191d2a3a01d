import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { expect, it } from "vitest";
import type { ReadPoint } from "../selection/read-point.ts";
import { AnswerDays } from "./answer-days.ts";

const NOW = new Date("2026-10-10T01:30:00Z");
const at = (standsAt: string | null, committedAt = "2023-06-30T15:30:00Z"): AnswerDays => {
  const point: ReadPoint = { basis: "live", version: { version: 40, committedAt }, past: standsAt !== null, standsAt };
  return new AnswerDays(point, NOW, "Asia/Shanghai");
};
const MONTHS = ["2023-06-01", "2023-07-01", "2026-10-01", "2026-11-01"].map(monthIndex);

it("tells the months that had begun from those to come, on the day of the answer in the installation's zone", () => {
  const begun = (days: AnswerDays): boolean[] => MONTHS.map((month) => days.hasBegun(month));
  expect(begun(at(null))).toEqual([true, true, true, false]);
  // Half past eleven at night in Jiaxing, half an hour before July.
  expect(begun(at("2023-06-30T15:30:00Z"))).toEqual([true, false, false, false]);
  expect(begun(at("2023-06-30T16:30:00Z"))).toEqual([true, true, false, false]);
});

it("stands no later than today, and never before its version, for a clock may be behind", () => {
  expect(at("2031-01-01").today()).toBe("2026-10-10");
  expect(at(null, "2026-12-01T01:00:00Z").today()).toBe("2026-12-01");
});

it("tells the day of its data in the installation's zone, whatever moment is asked for", () => {
  expect([null, "2023-06-30T15:30:00Z", "2026-10-01"].map((standsAt) => at(standsAt, "2023-06-29T16:30:00Z").dataDay())).toEqual(["2023-06-30", "2023-06-30", "2023-06-30"]);
});
