/** 当期 the period alone · 累计 from the start of the reporting year to the period's end. */
export const ACCUMULATIONS = ["period", "year_to_date"] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];
