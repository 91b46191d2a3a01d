import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { CountedMeasure } from "./counted-measure.ts";

const LEVELS = ["town", "county"] as const;
const GRAINS = ["month", "quarter", "year"] as const;
const MONTHS = { month: [1, 3], quarter: [3], year: [12] } as const;

/** A measure's share in the number of its lanes; the rest says whether the unit lies in a county and whether a key is given. */
export function laneBase({ level, grain }: Pick<CountedMeasure, "level" | "grain">): number {
  return (LEVELS.indexOf(level) * GRAINS.length + GRAINS.indexOf(grain)) * 4;
}

/** The number of a contribution's lanes: `base` from laneBase, `rc` the region of the county code. Above county level there is no sum to keep. */
export const LANE_NUMBER = sql`(x.base + case when rc.level = 'county' then 2 else 0 end + case when x.breakdown <> '' then 1 else 0 end)`;

function lanesOf(level: (typeof LEVELS)[number], grain: (typeof GRAINS)[number], inCounty: boolean, split: boolean): string[] {
  const number = laneBase({ level, grain }) + (inCounty ? 2 : 0) + (split ? 1 : 0);
  const counties = inCounty ? (level === "town" ? [false, true] : [true]) : [false];
  return counties.flatMap((county) => (split ? [false, true] : [true]).flatMap((total) => MONTHS[grain].map((months) => `(${number}, ${county}, ${total}, ${months}::smallint)`)));
}

/**
 * The cells that one contribution of a unit and month stands in, up to eight: the unit's and its county's, the month's and
 * the quarter's, the key's and the total. Rows of (number, county, total, months), as a constant: a join on one number is
 * planned well and costs a fraction of working the cells out for each contribution.
 */
export const LANES: SQL = sql.raw(
  `(values ${LEVELS.flatMap((level) => GRAINS.flatMap((grain) => [true, false].flatMap((inCounty) => [true, false].flatMap((split) => lanesOf(level, grain, inCounty, split))))).join(", ")})`,
);
