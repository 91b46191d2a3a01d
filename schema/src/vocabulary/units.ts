/** 当时区划 regions as they were · 现行区划 whole mergers read on today's units, through all periods. */
export const UNITS = ["as_then", "today"] as const;
export type Units = (typeof UNITS)[number];
