/** 当期 the period alone · 累计 from the start of the reporting year to the period's end · 滚动一年 the twelve months to its end. */
export const ACCUMULATIONS = ["period", "year_to_date", "rolling_year"] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];
