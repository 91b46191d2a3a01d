import { quartersUpTo, type Quarter } from "./quarters.ts";
import type { SharedSearch } from "./selection-search.ts";

/** Quarters of a comparison, and of the cases, whose address names none. */
export const COMPARED_QUARTERS = 15;
export const COUNTED_QUARTERS = 4;

interface Address extends SharedSearch {
  readonly period?: string | undefined;
}

interface OnwardSearch extends SharedSearch {
  readonly periods: string | undefined;
}

/** What a page of one quarter hands on to the comparison: its basis, day and accumulation, and a chosen quarter with those before it. */
export function comparedSearch({ basis, acc, asOf, period }: Address, quarters: readonly Quarter[]): OnwardSearch {
  return { basis, acc, asOf, periods: period === undefined ? undefined : quartersUpTo(quarters, period, COMPARED_QUARTERS) };
}

/** What it hands on to the cases, which are never accumulated. */
export function countedSearch({ basis, asOf, period }: Address, quarters: readonly Quarter[]): OnwardSearch {
  return { basis, asOf, periods: period === undefined ? undefined : quartersUpTo(quarters, period, COUNTED_QUARTERS) };
}
