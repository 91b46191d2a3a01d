/** 当期 the period alone · 累计 from the start of the reporting year to the period's end · 滚动一年 the twelve months to its end. */
export const ACCUMULATIONS = ["period", "year_to_date", "rolling_year"] as const;

/** How much time a value of a period covers; `rolling(n)` 滚动 n 期 is the n periods of the period's own length to its end. */
export type Accumulation = (typeof ACCUMULATIONS)[number] | `rolling(${number})`;

const ROLLING = /^rolling\((-?\d{1,10})\)$/;

/** How many periods a rolling stretch holds; null for the others. */
export function rollingCount(accumulation: Accumulation): number | null {
  const count = ROLLING.exec(accumulation)?.[1];
  return count === undefined ? null : Number(count);
}

/** Reads the word of an accumulation, or returns null; how many periods may roll is not looked at. */
export function parseAccumulation(text: string): Accumulation | null {
  const count = ROLLING.exec(text)?.[1];
  return count === undefined ? (ACCUMULATIONS.find((word) => word === text) ?? null) : `rolling(${Number(count)})`;
}
