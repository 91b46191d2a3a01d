import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACCUMULATIONS } from "./accumulation.ts";
import { BASES } from "./basis.ts";
import { PERIOD_LENGTHS } from "./period-word.ts";
import type { PeriodLength, PeriodWord } from "./period-word.ts";
import { startOfMonthIndex } from "./period.ts";
import { REGION_SETS } from "./region-word.ts";
import type { RegionWord } from "./region-word.ts";
import { REGION_LEVELS, regionCode } from "./region.ts";
import { UNITS } from "./units.ts";
import { isSelectionFault, parseSelectionText, printSelection } from "./selection-text.ts";
import type { SelectionWords } from "./selection-text.ts";

const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,11}$/).map(regionCode);
const regionWord: fc.Arbitrary<RegionWord> = fc.oneof(
  code.map((of): RegionWord => ({ kind: "region", code: of })),
  fc.tuple(fc.constantFrom(...REGION_SETS), code).map(([kind, of]): RegionWord => ({ kind, code: of })),
  fc.tuple(fc.constantFrom(...REGION_LEVELS), code).map(([level, of]): RegionWord => ({ kind: "level", level, code: of })),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,21}$/).map((id): RegionWord => ({ kind: "group", id })),
);
const lengths = Object.keys(PERIOD_LENGTHS) as PeriodLength[];
const period = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.constantFrom(...Object.values(PERIOD_LENGTHS)), fc.nat(11)).map(([year, months, month]) => ({ start: startOfMonthIndex(year * 12 + month - (month % months)), months }));
const count = fc.integer({ min: 1, max: 60 });
const periodWord: fc.Arbitrary<PeriodWord> = fc.oneof(
  period.map((one): PeriodWord => ({ kind: "period", period: one })),
  fc.tuple(period, period).map(([first, last]): PeriodWord => ({ kind: "range", first, last })),
  fc.tuple(count, period).map(([of, until]): PeriodWord => ({ kind: "last", count: of, until })),
  fc.tuple(count, fc.constantFrom(...lengths)).map(([of, length]): PeriodWord => ({ kind: "latest", count: of, length })),
  fc.tuple(period, count).map(([one, years]): PeriodWord => ({ kind: "same", period: one, years })),
  period.map((until): PeriodWord => ({ kind: "ytd", until })),
);
const words: fc.Arbitrary<SelectionWords> = fc.record({
  metrics: fc.array(fc.record({ code: fc.stringMatching(/^[A-Z]{2}[0-9]{2}$/), version: fc.option(fc.integer({ min: 1, max: 9 })), breakdown: fc.option(fc.stringMatching(/^[a-z0-9_]{1,8}$/)) })),
  regions: fc.array(regionWord),
  periods: fc.array(periodWord),
  basis: fc.constantFrom(...BASES),
  accumulation: fc.oneof(fc.constantFrom(...ACCUMULATIONS), fc.integer({ min: 0, max: 9999 }).map((n) => `rolling(${n})` as const)),
  units: fc.constantFrom(...UNITS),
  asOf: fc.option(
    fc.oneof(
      fc.nat().map((version) => ({ kind: "version" as const, version })),
      fc.date({ min: new Date("2000-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }).map((at) => ({ kind: "moment" as const, moment: at.toISOString() })),
      fc.date({ min: new Date("2000-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }).map((at) => ({ kind: "day" as const, day: at.toISOString().slice(0, 10) })),
    ),
  ),
  acrossVersions: fc.boolean(),
});

function read(text: string): SelectionWords {
  const parsed = parseSelectionText(text);
  if (isSelectionFault(parsed)) throw new Error(`${parsed.part}: ${parsed.text}`);
  return parsed;
}

describe("the text of a selection", () => {
  it("is read back as it was printed, whatever the words", () => {
    fc.assert(
      fc.property(words, (selection) => {
        const text = printSelection(selection);
        expect(printSelection(read(text))).toBe(text);
        expect(read(text)).toMatchObject({ basis: selection.basis, accumulation: selection.accumulation, units: selection.units, asOf: selection.asOf, acrossVersions: selection.acrossVersions });
      }),
    );
  });

  it("stands in an address as it is", () => {
    fc.assert(
      fc.property(words, (selection) => {
        const text = printSelection(selection);
        const parts = [...new URLSearchParams(text)].map(([name, value]) => `${name}=${value}`).join("&");
        expect(parts).toBe(text);
      }),
    );
  });

  it("is one for the same question, however it is written", () => {
    const text = "metrics=XF05,XF06@2&regions=330400,counties(330400),level(town,330421)&periods=2025Q1..2026Q3,last(8,quarter)";
    expect(printSelection(read(text))).toBe(text);
    expect(printSelection(read("?periods=2025Q1..2025Q3,2025Q4,2026Q1..2026Q3,last(8,quarter)&basis=live&regions=330400, counties(330400) ,level( town , 330421),330400&metrics=XF05,XF06@2,XF05&accumulation=period"))).toBe(text);
    expect(printSelection(read("metrics=XF05&regions=1&periods=2026Q1&asOf=2026-07-15T09:30:00+08:00"))).toBe("metrics=XF05&regions=1&periods=2026Q1&asOf=2026-07-15T01:30:00.000Z");
  });

  it("keeps the order, and periods of two lengths apart", () => {
    const text = "metrics=XF05,SS02&regions=2,1&periods=2026Q2,2026Q1,2025,2026-01";
    expect(printSelection(read(text))).toBe(text);
  });

  it.each([
    ["metrics=XF05&colour=red", "colour", "red"],
    ["metrics=XF05&metrics=XF06", "metrics", "XF06"],
    ["metrics=xf05", "metrics", "xf05"],
    ["regions=towns(1,2)", "regions", "towns(1,2)"],
    ["regions=group(a b)", "regions", "group(a b)"],
    ["periods=last(8,week)", "periods", "last(8,week)"],
    ["periods=same(2026Q3,-1)", "periods", "same(2026Q3,-1)"],
    ["periods=2026Q1..2026Q2..2026Q3", "periods", "2026Q1..2026Q2..2026Q3"],
    ["basis=LIVE", "basis", "LIVE"],
    ["accumulation=rolling", "accumulation", "rolling"],
    ["accumulation=rolling(4,quarter)", "accumulation", "rolling(4,quarter)"],
    ["asOf=yesterday", "asOf", "yesterday"],
  ])("%s names the word that is none", (text, part, word) => {
    expect(parseSelectionText(text)).toEqual({ part, text: word });
  });
});
