import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { plainArray, textArray } from "./array-text.ts";

/** Where facts behind a stored figure lie: a measure of a county, or of one region in it, in a stretch of time, as of a version. */
export interface InputKey {
  /** Number of the term, given back with each row. */
  readonly term: number;
  readonly measure: string;
  /** A key, or '' for all of them. */
  readonly breakdown: string;
  readonly countyCode: string;
  /** Null for every region of the county. */
  readonly regionCode: string | null;
  /** ISO days: the first, and the one after the last. */
  readonly since: string;
  readonly until: string;
  readonly version: number;
}

/** The keys as a table `k` (term, measure_code, breakdown, county_code, region_code, since, until, version, place). */
export function inputKeys(keys: readonly InputKey[]): SQL {
  return sql`unnest(${plainArray(keys.map(({ term }) => term))}::int[], ${textArray(keys.map(({ measure }) => measure))}::text[], ${textArray(keys.map(({ breakdown }) => breakdown))}::text[],
    ${textArray(keys.map(({ countyCode }) => countyCode))}::text[], ${textArray(keys.map(({ regionCode }) => regionCode ?? ""))}::text[],
    ${plainArray(keys.map(({ since }) => since))}::date[], ${plainArray(keys.map(({ until }) => until))}::date[], ${plainArray(keys.map(({ version }) => version))}::bigint[])
    with ordinality k (term, measure_code, breakdown, county_code, region_code, since, until, version, place)`;
}
