import { describe, expect, it } from "vitest";
import { printPeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { parsePeriodChoice } from "./period-choice.ts";
import { parseSubject } from "./subject.ts";
import { compareProfileSearch } from "./compare-profile-search.ts";
import { comparesYears, fittingWord, periodsOfChoice } from "./whole-years.ts";

/** 2022 Q1 to 2026 Q3: four whole years, of which the last two quarters of 2025 are not aired. */
const quarters = Array.from({ length: 19 }, (_, place) => {
  const id = `${2022 + Math.floor(place / 4)}Q${(place % 4) + 1}`;
  return { id, labelZh: id, labelEn: id, basis: place > 13 ? "live" : "aired", approvedAt: null, airedAt: null } as const;
});
const wordOf = (text: string) => {
  const word = parsePeriodChoice(text);
  if (word === null) throw new Error(`“${text}” is no choice of periods.`);
  return word;
};
const ids = (text: string, byYear: boolean, basis: "live" | "aired" = "live") => periodsOfChoice(wordOf(text), quarters, byYear, basis).map(({ id }) => id);

describe("what is measured by year", () => {
  it("is compared over whole years, by the words of the contract", () => {
    expect(ids("last(10,year)", true)).toEqual(["2022", "2023", "2024", "2025"]);
    expect(ids("last(2,year)", true, "aired")).toEqual(["2023", "2024"]);
    expect(ids("last(2,2024)", true)).toEqual(["2023", "2024"]);
    expect(ids("2023..2024", true)).toEqual(["2023", "2024"]);
    expect(ids("same(2025,3)", true)).toEqual(["2023", "2024", "2025"]);
    expect(ids("2026", true)).toEqual([]);
  });

  it("takes the years of quarters that were chosen before, or the last one that they had behind them", () => {
    expect(ids("2023Q1..2026Q3", true)).toEqual(["2023", "2024", "2025"]);
    expect(ids("2026Q2", true)).toEqual(["2025"]);
    expect(ids("same(2026Q3,4)", true)).toEqual(["2023", "2024", "2025"]);
    expect(ids("2022Q2", true)).toEqual([]);
  });

  it("gives way to quarters where something else stands beside it, and its years to all of theirs", () => {
    expect(ids("2025", false)).toEqual(["2025Q1", "2025Q2", "2025Q3", "2025Q4"]);
    expect(ids("last(1,year)", false)).toEqual(["2025Q4", "2026Q1", "2026Q2", "2026Q3"]);
    expect(ids("last(1,2024)", false)).toEqual(["2024Q1", "2024Q2", "2024Q3", "2024Q4"]);
  });

  it("is told from what is not by the catalogue, whatever version or part is asked for", () => {
    const subjects = (...texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);
    const installation = { yearlyMetrics: new Set(["PF01"]) };
    expect([subjects("PF01"), subjects("PF01@2", "PF01"), subjects("PF01", "XF05"), subjects("cases.mediation.accepted"), []].map((one) => comparesYears(one, installation))).toEqual([true, true, false, false, false]);
  });
});

it("names in a picker what is shown where the address names the other length", () => {
  const printed = (text: string, byYear: boolean) => printPeriodWord(fittingWord(wordOf(text), periodsOfChoice(wordOf(text), quarters, byYear, "live"), byYear));
  expect([printed("2023Q1..2026Q3", true), printed("last(3,year)", true), printed("2024..2025", false), printed("last(2,year)", false)]).toEqual(["2023..2025", "last(3,year)", "2024Q1..2025Q4", "last(8,quarter)"]);
});

it("leads to the other pages with a quarter, for not all of them know years", () => {
  const choice = { offered: ["live"], fallback: "live", withheld: null } as const;
  const [first] = quarters;
  if (first === undefined) throw new Error("No quarter is kept.");
  const period = (id: string, byYear: boolean) => compareProfileSearch({ at: { ...first, id }, byYear, basis: "live", choice, asOf: null }).period;
  expect([period("2025", true), period("2026Q1", false)]).toEqual(["2025Q4", "2026Q1"]);
});
