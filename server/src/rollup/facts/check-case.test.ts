import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { describe, expect, it } from "vitest";
import { checkCase } from "./check-case.ts";
import { isDay } from "@plumbline/schema/vocabulary/day.ts";

const SOUND: CaseRecord = {
  caseNumber: "（2026）嘉复1号", type: "reconsideration", countyCode: "330421", townCode: null, organClass: "县级行政部门", field: null, matter: "penalty", channel: null,
  procedure: "ordinary", receivedOn: "2026-01-02", acceptedOn: "2026-01-05", concludedOn: "2026-03-01", pauseDays: 5, extensionDays: 0, outcome: "upheld", enterprise: true,
  withdrawn: false, synthetic: false, extra: { suggestions_answered: 2, feedback: "2026-03-05", performed: true },
};

describe("a case record", () => {
  it("is sound, also when it was concluded without having been accepted", () => {
    expect(checkCase(SOUND)).toEqual([]);
    expect(checkCase({ ...SOUND, acceptedOn: null, pauseDays: 0 })).toEqual([]);
  });

  it.each<[Partial<CaseRecord>, string, string]>([
    [{ caseNumber: "" }, "caseNumber", "every record needs one"],
    [{ caseNumber: "x".repeat(101) }, "caseNumber", "101 characters"],
    [{ matter: "a\nb" }, "matter", "control character"],
    [{ field: "33042119900101123X" }, "field", "identity number"],
    [{ receivedOn: "2026-02-29" }, "receivedOn", "no day of the calendar"],
    [{ receivedOn: "2026-01-06" }, "acceptedOn", "before it was received"],
    [{ concludedOn: "2026-01-04" }, "concludedOn", "before it began"],
    [{ pauseDays: 56 }, "pauseDays", "longer than the 55 days"],
    [{ pauseDays: -1 }, "pauseDays", "whole number of days"],
    [{ outcome: "agreed" }, "outcome", "no outcome of reconsideration"],
    [{ concludedOn: null }, "outcome", "no day of conclusion"],
    [{ type: "notarial", outcome: "出证" }, "outcome", "no word of small letters"],
    [{ extra: { accepted: "2026-01-01" } }, "extra", "cannot be the name of an extra field"],
    [{ extra: { answered: Number.NaN } }, "extra", "write a number"],
  ])("with %j is refused for its %s", (fields, field, words) => {
    expect(checkCase({ ...SOUND, ...fields })).toEqual([expect.objectContaining({ field, message: expect.stringContaining(words) })]);
  });

  it("is refused for everything at once", () => {
    expect(checkCase({ ...SOUND, caseNumber: "", receivedOn: "x", pauseDays: 0.5 }).map(({ field }) => field)).toEqual(["caseNumber", "pauseDays", "receivedOn"]);
  });
});

it("days are those of the calendar", () => {
  expect(["2024-02-29", "2026-12-31", "2000-02-29", "2026-04-30"].every(isDay)).toBe(true);
  expect(["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "2026-1-01", "2026-01-01T", "２０２６-01-01", ""].some(isDay)).toBe(false);
});
