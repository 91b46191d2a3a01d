import { expect, it } from "vitest";
import { answerOf } from "./answer.fixture.ts";
import { courseView, type CourseContext } from "./course-view.ts";

const answer = answerOf([["嘉兴市", 54.9, null], ["甲县", 82, "BETTER"]]);
const context: CourseContext = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "live", asOf: "2026-10-15T01:30:00Z", line: answer.referenceRegion, smallNumberLimit: 10, traceOf: () => undefined };
const roles = (focus: string, alone: boolean, shown = answer) => courseView(shown, focus, { ...context, alone })?.lines.map(({ name, role }) => [name, role]);

it("draws the line, the counties in grey and the chosen one in colour", () => {
  expect(roles("1", false)).toEqual([["全市", "reference"], ["甲县", "series"]]);
  expect(roles("0", false)).toEqual([["甲县", "context"], ["全市", "reference"]]);
});

it("draws a region that stands alone in colour, and as no line", () => {
  expect(roles("0", true, answerOf([["嘉善县", 82, null]]))).toEqual([["嘉善县", "series"]]);
});

it("draws a total alone, and its parts without it", () => {
  const sums = answerOf([["嘉兴市", 256, null], ["甲县", 48, null]], { wholeIsTotal: true });
  expect([roles("0", false, sums), roles("1", false, sums)]).toEqual([[["全市", "reference"]], [["甲县", "series"]]]);
});
