import fc from "fast-check";
import { expect, it } from "vitest";
import { isAligned, startOfReportingYear, storedParts, toDate } from "./span.ts";

const year = (y: number, month = 1) => y * 12 + month - 1;

it("reads months by whole quarters where it can", () => {
  expect(storedParts({ from: year(2026, 2), to: year(2026, 8) }, "month").map(({ from, to }) => [from - year(2026), to - from])).toEqual([
    [1, 1],
    [2, 1],
    [3, 3],
    [6, 1],
  ]);
});

it("covers a span exactly, in order, whatever the grain", () => {
  fc.assert(
    fc.property(fc.integer({ min: 24_000, max: 24_400 }), fc.integer({ min: 1, max: 30 }), (from, months) => {
      const parts = storedParts({ from, to: from + months }, "month");
      expect(parts.reduce((at, part) => (part.from === at ? part.to : Number.NaN), from)).toBe(from + months);
      for (const part of parts) expect(isAligned(part, part.to - part.from)).toBe(true);
    }),
  );
});

it("accumulates from the start of the reporting year", () => {
  expect(toDate({ from: year(2026, 7), to: year(2026, 10) }, 1)).toEqual({ from: year(2026), to: year(2026, 10) });
  expect(toDate({ from: year(2026, 1), to: year(2026, 4) }, 4)).toEqual({ from: year(2025, 4), to: year(2026, 4) });
  expect(startOfReportingYear(year(2026, 3), 4)).toBe(year(2025, 4));
  expect(startOfReportingYear(year(2026, 4), 4)).toBe(year(2026, 4));
});
