import { describe, expect, it } from "vitest";
import { accumulationOfSearch, accumulationSearch, basisOfSearch, basisSearch, parseList, parsePeriod, parseSharedSearch } from "./selection-search.ts";
import { ACCUMULATIONS, BASES, basisOf, selectionInput } from "./selection.ts";

describe("an address", () => {
  it("is read back as it was written", () => {
    for (const fallback of BASES) for (const basis of BASES) expect(basisOfSearch({ basis: basisSearch(basis, fallback) }, fallback)).toBe(basis);
    for (const acc of ACCUMULATIONS) expect(accumulationOfSearch({ acc: accumulationSearch(acc) })).toBe(acc);
  });

  it("leaves defaults out", () => {
    expect(basisSearch("live", "live")).toBeUndefined();
    expect(basisSearch("live", "approved")).toBe("live");
    expect(accumulationSearch("period")).toBeUndefined();
  });

  it("with unknown words falls back to the defaults", () => {
    expect(parseSharedSearch({ basis: "guessed", acc: 7, asOf: "" })).toEqual({ basis: undefined, acc: undefined, asOf: undefined });
    expect(parsePeriod("2026Q5")).toBeUndefined();
    expect(parsePeriod("2026Q3")).toBe("2026Q3");
  });
});

it("reads comma-joined lists", () => {
  expect(parseList("XF05, XF06@2,,")).toEqual(["XF05", "XF06@2"]);
  expect(parseList("level(town,330421),330400")).toEqual(["level(town,330421)", "330400"]);
  expect(parseList("")).toBeUndefined();
});

it("turns a selection into variables of the contract", () => {
  const selection = { metrics: ["XF05"], regions: ["330400", "counties(330400)"], periods: ["2023Q1..2026Q3"], basis: "aired", accumulation: "ytd", asOf: null } as const;
  expect(selectionInput(selection)).toEqual({
    metrics: ["XF05"], regions: ["330400", "counties(330400)"], periods: ["2023Q1..2026Q3"], basis: "AIRED", accumulation: "YEAR_TO_DATE", asOf: null,
  });
  expect(basisOf("APPROVED")).toBe("approved");
});
