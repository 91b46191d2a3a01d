import { describe, expect, it } from "vitest";
import { printPeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { askedQuarters, parsePeriodChoice, periodTexts, quartersOfChoice } from "./period-choice.ts";

const quarters = Array.from({ length: 19 }, (_, place) => {
  const id = `${2022 + Math.floor(place / 4)}Q${(place % 4) + 1}`;
  return { id, labelZh: id, labelEn: id, basis: place === 18 ? "live" : "aired", approvedAt: null, airedAt: null } as const;
});
const ids = (text: string, basis: "live" | "aired" = "live") => {
  const choice = parsePeriodChoice(text);
  return choice === null ? null : quartersOfChoice(choice, quarters, basis).map(({ id }) => id);
};

describe("quarters are chosen", () => {
  it.each([
    ["2026Q2", ["2026Q2"]],
    ["2025Q4..2026Q2", ["2025Q4", "2026Q1", "2026Q2"]],
    ["last(2,2026Q1)", ["2025Q4", "2026Q1"]],
    ["last(2,quarter)", ["2026Q2", "2026Q3"]],
    ["ytd(2026Q2)", ["2026Q1", "2026Q2"]],
    ["same(2026Q3,3)", ["2024Q3", "2025Q3", "2026Q3"]],
    ["same(2026Q3,9)", ["2022Q3", "2023Q3", "2024Q3", "2025Q3", "2026Q3"]],
    ["2031Q1", []],
  ])("by %s", (text, found) => expect(ids(text)).toEqual(found));

  it("up to the last one that has the basis", () => {
    expect(ids("last(1,quarter)", "aired")).toEqual(["2026Q2"]);
    expect(ids("last(1,quarter)")).toEqual(["2026Q3"]);
  });

  it.each(["", "2026H1", "2026-09", "last", "last()", "last(0)", "last(41,quarter)", "last(8)", "last(8,half)", "2025..2026Q1", "ytd(3)", "same(2026Q3)", "same(2026Q3,4,x)", "last(8);drop", "2026Q1..2026Q2..2026Q3"])("not by “%s”", (text) => {
    expect(parsePeriodChoice(text)).toBeNull();
  });
});

it.each([["last(8,quarter)", "last(8,quarter)"], ["last(8, 2026Q1)", "last(8,2026Q1)"], ["same(2026Q3,4)", "same(2026Q3,4)"], ["ytd(2026Q2)", "ytd(2026Q2)"], ["2026Q3..2025Q1", "2025Q1..2026Q3"]])(
  "%s is written as %s and read back",
  (text, printed) => {
    const choice = parsePeriodChoice(text);
    expect(choice === null ? null : printPeriodWord(choice)).toBe(printed);
    expect(parsePeriodChoice(printed)).toEqual(choice);
  },
);

it("asks for quarters that follow one another as a range, for others one by one", () => {
  const texts = (text: string) => periodTexts(quarters.filter(({ id }) => ids(text)?.includes(id) === true));
  expect(texts("last(3,quarter)")).toEqual(["2026Q1..2026Q3"]);
  expect(texts("same(2026Q3,2)")).toEqual(["2025Q3", "2026Q3"]);
  expect(texts("2026Q3")).toEqual(["2026Q3"]);
  // A range would ask for a quarter between them that nobody keeps.
  expect(periodTexts([{ id: "2025Q4" }, { id: "2026Q2" }])).toEqual(["2025Q4", "2026Q2"]);
});

it.each([
  ["2019Q1..2022Q4", { first: "2019Q1", last: "2022Q4" }],
  ["last(8,2022Q2)", { first: "2020Q3", last: "2022Q2" }],
  ["last(20,quarter)", { first: "2021Q4", last: "2026Q3" }],
  ["same(2026Q3,9)", null],
])("%s asks for quarters whether they are kept or not", (text, asked) => {
  const choice = parsePeriodChoice(text);
  expect(choice === null ? undefined : askedQuarters(choice, quarters, "live")).toEqual(asked);
});
