import { cell, cellHistory, publication } from "@plumbline/drizzle/tables/cell.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { plainArray, textArray } from "./array-text.ts";

export interface CellKey {
  readonly measure: string;
  readonly breakdown: string;
  readonly countyCode: string;
  readonly regionCode: string;
  readonly start: string;
  readonly months: number;
  /** The sum of all cells of that length up to and including it. */
  readonly running: boolean;
  readonly closing: boolean;
}

/** A stored figure with the last change that made it what it is. */
export interface CellOrigin {
  readonly value: number;
  readonly units: number | null;
  readonly synthetic: boolean;
  readonly version: number;
  /** ISO 8601. */
  readonly changedAt: string;
}

const COLUMNS = sql.raw("case when k.closing then c.closing else c.value end as amount, c.units, c.synthetic");
const SAME = sql.raw(
  "c.county_code = k.county_code and c.measure_code = k.measure_code and c.region_code = k.region_code and c.breakdown = k.breakdown and c.period_months = k.months and (c.period_start = k.start or (k.running and c.period_start < k.start))",
);

/** The cells that stood at a version, each with the version that made it. */
function standing(basis: Basis, asOf: number): SQL {
  if (basis === "aired") {
    return sql`select amount, units, synthetic, made from (
      select distinct on (c.period_start) ${COLUMNS}, c.gone, made.version as made from ${publication} c join ${change} made on made.id = c.change_id
      where ${SAME} and made.version <= ${asOf} order by c.period_start, made.version desc) aired where not gone`;
  }
  return sql`select ${COLUMNS}, made.version as made from ${cell} c join ${change} made on made.id = c.change_id
      where ${SAME} and c.basis = ${basis} and made.version <= ${asOf}
    union all select ${COLUMNS}, made.version as made from ${cellHistory} c join ${change} made on made.id = c.change_id join ${change} gone on gone.id = c.replaced_by
      where ${SAME} and c.basis = ${basis} and made.version <= ${asOf} and gone.version > ${asOf}`;
}

/** For each key the figure as it stood at a version, or null where there was none. */
export async function readCellOrigins(tx: ReadTransaction, keys: readonly CellKey[], basis: Basis, asOf: number): Promise<(CellOrigin | null)[]> {
  const found = new Array<CellOrigin | null>(keys.length).fill(null);
  if (keys.length === 0) return found;
  const rows = await tx.drizzle.execute<{ place: string; value: number; units: number | null; synthetic: boolean; version: string; at: string }>(sql`
    select k.place, o.value, o.units, o.synthetic, o.version, to_char(made.versioned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from unnest(${textArray(keys.map(({ measure }) => measure))}::text[], ${textArray(keys.map(({ breakdown }) => breakdown))}::text[],
      ${textArray(keys.map(({ countyCode }) => countyCode))}::text[], ${textArray(keys.map(({ regionCode }) => regionCode))}::text[],
      ${plainArray(keys.map(({ start }) => start))}::date[], ${plainArray(keys.map(({ months }) => months))}::int[],
      ${plainArray(keys.map(({ running }) => String(running)))}::bool[], ${plainArray(keys.map(({ closing }) => String(closing)))}::bool[])
      with ordinality k (measure_code, breakdown, county_code, region_code, start, months, running, closing, place)
    cross join lateral (
      select sum(s.amount) as value, sum(s.units)::int as units, bool_or(s.synthetic) as synthetic, max(s.made) as version
      from (${standing(basis, asOf)}) s having count(*) > 0
    ) o join ${change} made on made.version = o.version`);
  for (const { place, value, units, synthetic, version, at } of rows) found[Number(place) - 1] = { value, units, synthetic, version: Number(version), changedAt: at };
  return found;
}
