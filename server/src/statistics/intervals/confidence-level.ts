import { normalQuantile } from "../distributions/normal-quantile.ts";

/** The two levels of a board: the wider one is that of a funnel's outer limits, three standard errors. */
export const LEVELS = [0.95, 0.998] as const;
export type Level = (typeof LEVELS)[number];

const known: ReadonlyMap<number, number> = new Map(LEVELS.map((level) => [level, normalQuantile(0.5 + level / 2)]));

/** How many standard errors a two-sided interval reaches to each side at a level between 0 and 1: 1.96 at 0.95, 3.09 at 0.998. */
export function zOfLevel(level: number): number {
  return known.get(level) ?? normalQuantile(0.5 + level / 2);
}
