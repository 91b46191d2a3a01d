import { rollingCount } from "@plumbline/schema/vocabulary/accumulation.ts";
import type { Accumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Grain, Period } from "@plumbline/schema/vocabulary/period.ts";

/** A stretch of time in months counted from year 0: from the first to the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spanOf(period: Period): Span {
  const from = monthIndex(period.start);
  return { from, to: from + period.months };
}

/** The first month of the reporting year, which begins with the given month (1 = January), that holds a month. */
export function startOfReportingYear(month: number, firstMonth: number): number {
  const shift = firstMonth - 1;
  return Math.floor((month - shift) / 12) * 12 + shift;
}

/** 累计: from the start of the reporting year that holds the span's last month to the span's end. */
export function toDate(span: Span, firstMonth: number): Span {
  return { from: startOfReportingYear(span.to - 1, firstMonth), to: span.to };
}

/** 滚动一年: the twelve months to the span's end; a longer span stays. */
export function rollingYear(span: Span): Span {
  return { from: Math.min(span.from, span.to - 12), to: span.to };
}

/** 滚动 n 期: as many spans of that length, the last of them this one. */
function rolling(span: Span, count: number): Span {
  return { from: span.to - count * (span.to - span.from), to: span.to };
}

/** The stretch that a value of a period covers. */
export function accumulatedSpan(span: Span, accumulation: Accumulation, firstMonth: number): Span {
  switch (accumulation) {
    case "period":
      return span;
    case "year_to_date":
      return toDate(span, firstMonth);
    case "rolling_year":
      return rollingYear(span);
    default:
      return rolling(span, rollingCount(accumulation) ?? 1);
  }
}

/** True when the span can be made of whole calendar parts of that many months. */
export function isAligned(span: Span, months: number): boolean {
  return span.from % months === 0 && span.to % months === 0;
}

/**
 * Cuts a span into stored periods of a grain, longest first where a grain is stored in two lengths: months are stored as
 * quarters, too. The span must be aligned to the grain.
 */
export function storedParts(span: Span, grain: Grain): Span[] {
  const parts: Span[] = [];
  for (let from = span.from; from < span.to; ) {
    const months = partLength(from, span.to, grain);
    parts.push({ from, to: from + months });
    from += months;
  }
  return parts;
}

function partLength(from: number, end: number, grain: Grain): number {
  if (grain === "year") return 12;
  return grain === "quarter" || (from % 3 === 0 && from + 3 <= end) ? 3 : 1;
}
