import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE_FOLDER } from "./catalogue-texts.ts";
import { readLimits } from "./read-limits.ts";

const text = readFileSync(new URL("limits.csv", CATALOGUE_FOLDER), "utf8");
const HEADER = text.slice(0, text.indexOf("\n"));
const faultsOf = (...lines: string[]): string[] => readLimits([HEADER, ...lines].join("\n")).faults.map(({ message }) => message);

describe("the legal limits of the catalogue", () => {
  const { rows, faults } = readLimits(text);

  it("read without a fault", () => {
    expect(faults).toEqual([]);
  });

  it("give reconsideration 60 days and at most 30 more, and 30 in the simplified procedure since 2024", () => {
    expect(rows.filter(({ caseType, clock }) => caseType === "reconsideration" && clock === "")).toMatchObject([
      { procedure: null, days: 60, counting: "calendar_to_workday", mostExtension: 30, deducts: "pauses" },
      { procedure: "simplified", days: 30, mostExtension: 0, validFrom: "2024-01-01" },
    ]);
  });

  it("count reviews, notarial acts and assessments in working days", () => {
    const working = rows.filter(({ counting }) => counting === "working").map(({ caseType, procedure, days }) => [caseType, procedure, days]);
    expect(working).toEqual([["legality_review", null, 15], ["notarial", null, 15], ["corrections", null, 10], ["corrections", "fast_track", 5]]);
  });
});

describe("readLimits", () => {
  const line = (changed: Readonly<Record<string, string>> = {}): string => {
    const fields = { case_type: "legal_aid", clock: "review", procedure: "", starts: "received", ends: "review_decided", due: "", days: "7", counting: "calendar", deducts: "", most_extension: "0", valid_from: "2003-09-01", valid_to: "", basis_zh: "甲", basis_en: "a", ...changed };
    return Object.values(fields).join(",");
  };

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["an unknown type", { case_type: "divorce" }, "“divorce” is no case_type"],
    ["a counting of its own", { counting: "weekly" }, "“weekly” is no counting"],
    ["a validity that runs backwards", { valid_to: "2001-01-01" }, "before it begins on 2003-09-01"],
    ["a day that is none", { valid_from: "2003-02-30" }, "“2003-02-30” is no day"],
    ["a clock for one procedure alone", { procedure: "urgent" }, "No limit of legal_aid, review holds for any procedure"],
  ])("refuses %s", (_name, changed, words) => {
    expect(faultsOf(line(changed))).toContainEqual(expect.stringContaining(words));
  });

  it("refuses limits of one clock that run between different days", () => {
    expect(faultsOf(line(), line({ procedure: "urgent", starts: "accepted" }))).toEqual([expect.stringContaining("differ in starts")]);
  });
});
