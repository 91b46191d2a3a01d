import { describe, expect, it } from "vitest";
import { standingToday, successionsWithin, type Succession } from "./todays-units.ts";

const unit = (code: string) => ({ code, nameZh: code, nameEn: code });
const merger: Succession = { old: unit("D"), oldPath: ["CITY", "D"], new: unit("A"), newPath: ["CITY", "A"], effectiveOn: "2025-07-01", extent: "WHOLE" };
const within = (codes: readonly string[], first: string, accumulation: Parameters<typeof successionsWithin>[3] = "period") => successionsWithin([merger], codes, first, accumulation);

describe("the successions of a choice", () => {
  it.each([[["A"], 1], [["D"], 1], [["B"], 0], [["CITY"], 0], [["B", "CITY", "A"], 1]])("of %j are %i: those that cross a border", (codes, count) => {
    expect(within(codes, "2025Q1")).toHaveLength(count);
  });

  it("are those after the year that the first quarter is compared with", () => {
    expect([within(["A"], "2020Q1"), within(["A"], "2026Q2"), within(["A"], "2026Q3")].map(({ length }) => length)).toEqual([1, 1, 0]);
  });

  it("reach back as far as the values do", () => {
    expect([within(["A"], "2026Q3", "rolling(2)"), within(["A"], "2027Q1", "ytd"), within(["A"], "2027Q2", "rolling(3)")].map(({ length }) => length)).toEqual([1, 1, 0]);
  });
});

it("leaves out what went into another unit, unless nothing else is chosen", () => {
  expect(standingToday([unit("A"), unit("D")], [merger]).map(({ code }) => code)).toEqual(["A"]);
  expect(standingToday([unit("D")], [merger]).map(({ code }) => code)).toEqual(["D"]);
  expect(standingToday([unit("A"), unit("D")], [{ ...merger, extent: "PART" }]).map(({ code }) => code)).toEqual(["A", "D"]);
});
