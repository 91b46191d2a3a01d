import { monthIndex, parsePeriodId, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { CompareTownsQuery } from "../../../generated/graphql.ts";
import { rollingQuarters, type Accumulation } from "./accumulation.ts";

/** From a day on, what was one unit belongs to another. */
export type Succession = CompareTownsQuery["successions"][number];

/** On which regions earlier quarters are read: as they were then, or as they are today. */
export type Units = "asThen" | "today";

/** A unit that moved across a region's border changes what its earlier figures are of; one that moved inside it does not. */
function crosses({ oldPath, newPath }: Succession, code: string): boolean {
  return oldPath.includes(code) !== newPath.includes(code);
}

/**
 * The successions by which regions read otherwise on today's units: they cross the border of one of them, after the first day
 * that the figures reach back to. That is the first quarter's, a year earlier for what it is compared with.
 */
export function successionsWithin(successions: readonly Succession[], codes: readonly string[], firstQuarter: string, accumulation: Accumulation): readonly Succession[] {
  const first = parsePeriodId(firstQuarter);
  if (first === null) return [];
  const day = startOfMonthIndex(monthIndex(first.start) - 12 - accumulatedMonths(accumulation));
  return successions.filter((succession) => succession.effectiveOn > day && codes.some((code) => crosses(succession, code)));
}

/** Months before the quarter itself that its value may cover. */
function accumulatedMonths(accumulation: Accumulation): number {
  const quarters = rollingQuarters(accumulation) ?? (accumulation === "ytd" ? 4 : 1);
  return (quarters - 1) * 3;
}

/** Regions without those that went into another one whole, whose figures today's units hold; all of them where nothing else would be left. */
export function standingToday<Region extends { readonly code: string }>(regions: readonly Region[], successions: readonly Succession[]): readonly Region[] {
  const ended = new Set(successions.flatMap(({ extent, old }) => (extent === "WHOLE" ? [old.code] : [])));
  const standing = regions.filter(({ code }) => !ended.has(code));
  return standing.length === 0 ? regions : standing;
}

/** As a variable of an operation; left out where regions are as they were. */
export function unitsInput(units: Units): { readonly units?: "TODAY" } {
  return units === "today" ? { units: "TODAY" } : {};
}
