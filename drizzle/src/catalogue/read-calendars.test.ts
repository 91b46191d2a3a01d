import { readFileSync } from "node:fs";
import { workDays } from "@plumbline/schema/vocabulary/work-day.ts";
import { describe, expect, it } from "vitest";
import { CATALOGUE_FOLDER } from "./catalogue-texts.ts";
import { readCalendars } from "./read-calendars.ts";

const text = readFileSync(new URL("calendars.csv", CATALOGUE_FOLDER), "utf8");
const HEADER = text.slice(0, text.indexOf("\n"));
const { rows, faults } = readCalendars(text);
const days = new Map(workDays(rows).map((day) => [day.day, day]));
const worked = (day: string): boolean | undefined => days.get(day)?.working;
const ofYear = (year: number) => [...days.values()].filter(({ day }) => day.startsWith(String(year)));

describe("the published working-day calendars", () => {
  it("read without a fault and hold every day from 2021 to 2026", () => {
    expect(faults).toEqual([]);
    expect([days.size, [...days.keys()][0], [...days.keys()].at(-1)]).toEqual([2191, "2021-01-01", "2026-12-31"]);
  });

  // A year has 52 weeks of weekdays and a day or two; holidays take some away, days worked instead give some back.
  it.each([
    [2021, 250], [2022, 249], [2023, 249], [2024, 251], [2025, 248], [2026, 248],
  ])("make %i a year of %i working days", (year, count) => {
    expect(ofYear(year).filter(({ working }) => working)).toHaveLength(count);
  });

  it.each([
    ["2021-02-07", true, "a Sunday worked for the Spring Festival"], ["2021-02-11", false, "the eve of the lunar year"], ["2021-10-09", true, "a Saturday worked for the National Day"],
    ["2022-01-30", true, "a Sunday worked for the Spring Festival"], ["2022-05-04", false, "a Wednesday of the Labour Day holiday"], ["2022-10-09", true, "a Sunday worked for the National Day"],
    ["2023-01-02", false, "the Monday after New Year's Day"], ["2023-04-05", false, "a holiday of one day"], ["2023-06-25", true, "a Sunday worked for the Dragon Boat Festival"], ["2023-10-06", false, "the last of eight days"],
    ["2024-02-09", true, "the eve on which leave was only recommended"], ["2024-02-18", true, "a Sunday worked for the Spring Festival"], ["2024-09-14", true, "a Saturday worked for the Mid-Autumn Festival"],
    ["2025-01-26", true, "a Sunday worked for the Spring Festival"], ["2025-10-08", false, "a Wednesday of the joint holiday"], ["2025-10-11", true, "a Saturday worked for it"],
    ["2026-01-04", true, "a Sunday worked for New Year's Day"], ["2026-02-23", false, "the last of nine days"], ["2026-02-28", true, "a Saturday worked for them"], ["2026-11-26", true, "a plain Thursday"], ["2026-11-28", false, "a plain Saturday"],
  ])("know %s: worked %s, %s", (day, isWorked) => {
    expect(worked(day)).toBe(isWorked);
  });

  it("number the working days, so that ten of them from 30 January 2026 end on 13 February, before the holiday", () => {
    const between = (from: string, to: string): number => (days.get(to)?.number ?? 0) - (days.get(from)?.number ?? 0);
    expect([between("2026-01-30", "2026-02-13"), between("2026-02-13", "2026-02-24"), between("2026-02-14", "2026-02-23")]).toEqual([10, 2, 0]);
  });
});

describe("readCalendars", () => {
  const faultsOf = (...lines: string[]): string[] => readCalendars([HEADER, ...lines].join("\n")).faults.map(({ message }) => message);

  it.each([
    ["2026,workday,2026-03-04,2026-03-04,甲,a,b", "being no weekend"],
    ["2026,holiday,2026-03-04,2026-02-04,甲,a,b", "a stretch has 1 to 15"],
    ["2025,holiday,2026-03-04,2026-03-05,甲,a,b", "no day lies in 2025"],
    ["2026,holiday,2026-02-30,2026-03-05,甲,a,b", "“2026-02-30” is no day"],
  ])("refuses %s", (line, words) => {
    expect(faultsOf(line)).toContainEqual(expect.stringContaining(words));
  });

  it("names the year that is missing between others", () => {
    expect(faultsOf("2024,holiday,2024-01-01,2024-01-01,甲,a,b", "2026,holiday,2026-01-01,2026-01-01,甲,a,b")).toEqual([expect.stringContaining("The year 2025 is missing")]);
  });
});
