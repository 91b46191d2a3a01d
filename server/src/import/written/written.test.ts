import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import { describe, expect, it } from "vitest";
import { chineseNumber } from "./chinese-number.ts";
import { writtenDate } from "./written-date.ts";
import { writtenNumber } from "./written-number.ts";
import { writtenPeriod } from "./written-period.ts";
import { writtenYesNo } from "./written-yes-no.ts";

describe("numbers as people write them", () => {
  it.each([
    ["29,338", "29338"], ["１２，３４５．５０", "12345.5"], [" 007 ", "7"], ["-0.0", "0"], ["＋5", "5"], ["0", "0"], ["1,234,567.125", "1234567.125"],
    ["−3", "-3"], ["0.10", "0.1"], ["100", "100"],
  ])("reads %s as %s", (text, digits) => {
    expect(writtenNumber(text)).toEqual({ kind: "value", digits, percent: false });
  });

  it("keeps the percent sign as a mark", () => {
    expect(writtenNumber("82.60％")).toEqual({ kind: "value", digits: "82.6", percent: true });
  });

  it.each(["", "  ", "\u3000", "-", "－", "—", "——", "#N/A", "＃Ｎ／Ａ", "/"])("takes “%s” for missing, never for 0", (text) => {
    expect(writtenNumber(text)).toEqual({ kind: "missing" });
  });

  it.each([
    ["12,34", "thousands"], ["#REF!", "spreadsheet"], ["1.2E+05", "lost digits"], ["abc", "no number"], ["1 2", "no number"], ["78件", "no number"], ["1.2.3", "no number"],
  ])("refuses %s and says why", (text, words) => {
    const read = writtenNumber(text);
    expect(read.kind === "fault" && read.message).toContain(words);
  });

  it("takes the mapping's own marks for missing", () => {
    expect(writtenNumber("无", new Set(["无"]))).toEqual({ kind: "missing" });
    expect(writtenNumber("无").kind).toBe("fault");
  });
});

describe("periods as people write them", () => {
  const calendar = { yearStart: 1, labelYearStart: 1, year: null };
  it.each([
    ["2026Q3", "2026Q3"], ["2026-Q3", "2026Q3"], ["2026 q3", "2026Q3"], ["2026/Q3", "2026Q3"], ["Q3 2026", "2026Q3"], ["2026年Q3", "2026Q3"],
    ["2026年第3季度", "2026Q3"], ["2026年第三季度", "2026Q3"], ["2026年三季度", "2026Q3"], ["2026年度三季度", "2026Q3"], ["２０２６年第３季度", "2026Q3"],
    ["二〇二六年三季度", "2026Q3"], ["2026年7-9月", "2026Q3"], ["2026年7月至9月", "2026Q3"], ["2026年10—12月", "2026Q4"],
    ["2026-09", "2026-09"], ["2026/9", "2026-09"], ["2026.9", "2026-09"], ["202609", "2026-09"], ["2026年9月", "2026-09"], ["2026年十二月份", "2026-12"], ["2026-09-01", "2026-09"],
    ["2026", "2026"], ["2026年", "2026"], ["2026年度", "2026"], ["2026年上半年", "2026H1"], ["2026H2", "2026H2"], ["2026年1-12月", "2026"],
  ])("reads %s as %s", (text, id) => {
    const read = writtenPeriod(text, calendar);
    expect(read.kind === "period" && periodId(read.period)).toBe(id);
  });

  it.each([["三季度", "2026Q3"], ["第1季度", "2026Q1"], ["Q2", "2026Q2"], ["9月", "2026-09"]])("reads %s with the year given", (text, id) => {
    const read = writtenPeriod(text, { ...calendar, year: 2026 });
    expect(read.kind === "period" && periodId(read.period)).toBe(id);
    expect(writtenPeriod(text, calendar).kind).toBe("fault");
  });

  it.each([["2015-16 Q1", "2015Q2"], ["2015/16 Q4", "2016Q1"], ["2015-2016 Q3", "2015Q4"]])("reads the label %s of a year from April as %s", (text, id) => {
    const read = writtenPeriod(text, { ...calendar, labelYearStart: 4 });
    expect(read.kind === "period" && periodId(read.period)).toBe(id);
  });

  it("counts quarters from April where the mapping says so, and months never", () => {
    const uk = { yearStart: 4, labelYearStart: 4, year: null };
    const id = (text: string): string | null => {
      const read = writtenPeriod(text, uk);
      return read.kind === "period" ? periodId(read.period) : null;
    };
    expect([id("2015 Q1"), id("Q4 2015"), id("2015-09")]).toEqual(["2015Q2", "2016Q1", "2015-09"]);
  });

  it.each([["2026年1-9月", "running total"], ["2026-13", "no month"], ["2015-17 Q1", "do not follow"], ["2026Q5", "no period"], ["last year", "no period"], ["0026Q1", "outside"]])(
    "refuses %s and says why",
    (text, words) => {
      const read = writtenPeriod(text, calendar);
      expect(read.kind === "fault" && read.message).toContain(words);
    },
  );
});

describe("dates as people write them", () => {
  it.each([
    "2026-07-03", "2026/7/3", "2026.07.03", "20260703", "2026年7月3日", "２０２６年７月３日", "二〇二六年七月三日", "2026-07-03 10:20", "2026-07-03T10:20:30Z", "46206", "46206.5",
  ])("reads %s", (text) => {
    expect(writtenDate(text)).toEqual({ kind: "day", day: "2026-07-03" });
  });

  it("reads day-first dates only when the mapping says so", () => {
    expect(writtenDate("03/07/2026", "dmy")).toEqual({ kind: "day", day: "2026-07-03" });
    expect(writtenDate("07/03/2026", "mdy")).toEqual({ kind: "day", day: "2026-07-03" });
    expect(writtenDate("03/07/2026")).toMatchObject({ kind: "fault", message: expect.stringContaining("dmy or mdy") });
  });

  it.each([["2026-02-30", "no day of the calendar"], ["2026-7", "no date"], ["26-7-3", "no date"], ["soon", "no date"], ["1026-07-03", "outside"]])("refuses %s", (text, words) => {
    expect(writtenDate(text)).toMatchObject({ kind: "fault", message: expect.stringContaining(words) });
  });

  it.each(["", "—", "#N/A"])("takes “%s” for a day that has not come", (text) => {
    expect(writtenDate(text)).toEqual({ kind: "missing" });
  });
});

describe("words", () => {
  it("reads yes and no in both languages, and a blank as neither", () => {
    expect(["是", "有", "Yes", "１", "√"].map((text) => writtenYesNo(text))).toEqual(Array.from({ length: 5 }, () => ({ kind: "value", value: true })));
    expect(["否", "无", "NO", "0"].map((text) => writtenYesNo(text))).toEqual(Array.from({ length: 4 }, () => ({ kind: "value", value: false })));
    expect(writtenYesNo("")).toEqual({ kind: "missing" });
    expect(writtenYesNo("可能").kind).toBe("fault");
  });

  it("reads Chinese numerals", () => {
    expect(["三", "十", "十二", "二十", "三十一", "二〇二六", "12"].map(chineseNumber)).toEqual([3, 10, 12, 20, 31, 2026, 12]);
    expect(["", "百", "十十", "x"].map(chineseNumber)).toEqual([null, null, null, null]);
  });
});
