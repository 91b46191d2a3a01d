import { parsePeriodId, periodId } from "@plumbline/schema/vocabulary/period.ts";
import { expect, it } from "vitest";
import { parsePeriods } from "./parse-periods.ts";

const LAST: Record<number, string> = { 1: "2026-08", 3: "2026Q2", 6: "2026H1", 12: "2025" };
const lookups = (reportingYearStart: number) => ({ reportingYearStart, latest: (months: number) => parsePeriodId(LAST[months] ?? "") });
const ids = (texts: readonly string[], firstMonth = 1): string => parsePeriods(texts, lookups(firstMonth)).map(periodId).join(" ");

it.each([
  ["2026Q1..2026Q3", "2026Q1 2026Q2 2026Q3"],
  ["last(3,2026Q1)", "2025Q3 2025Q4 2026Q1"],
  ["last(1,2026-02)", "2026-02"],
  ["last(3,quarter)", "2025Q4 2026Q1 2026Q2"],
  ["last(2,half)", "2025H2 2026H1"],
  ["last(2,month)", "2026-07 2026-08"],
  ["last(2,year)", "2024 2025"],
  ["same(2026Q3,4)", "2023Q3 2024Q3 2025Q3 2026Q3"],
  ["ytd(2026Q3)", "2026Q1 2026Q2 2026Q3"],
  ["ytd(2026-02)", "2026-01 2026-02"],
  ["ytd(2026H2)", "2026H1 2026H2"],
  ["ytd(2026)", "2026"],
])("reads %s", (text, expected) => {
  expect(ids([text])).toBe(expected);
});

it("begins the year to date where the reporting year does, and keeps calendar ids", () => {
  expect(ids(["ytd(2026Q1)"], 4)).toBe("2025Q2 2025Q3 2025Q4 2026Q1");
  expect(ids(["ytd(2026Q2)"], 4)).toBe("2026Q2");
  expect(ids(["ytd(2026-05)"], 4)).toBe("2026-04 2026-05");
});

it("keeps the order and names each period once", () => {
  expect(ids(["2026Q3", "last(2,2026Q3)", "2026Q1..2026Q2"])).toBe("2026Q3 2026Q2 2026Q1");
});
