import { change } from "@plumbline/drizzle/tables/change.ts";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { inputKeys } from "./input-key.ts";
import type { InputKey } from "./input-key.ts";
import { ENTRIES } from "./reported-entries.ts";
import type { EntrySource } from "./reported-entries.ts";

/** One entry about a reported figure; the first of a history is the last one entered. */
export interface ReportedEntry {
  /** As text, as it was entered; null where a gap was. */
  readonly value: string | null;
  readonly missing: string | null;
  readonly synthetic: boolean;
  readonly source: string | null;
  readonly batch: number | null;
  readonly row: number | null;
  readonly version: number;
  /** ISO 8601. */
  readonly at: string;
}

/** A reported figure behind a term: what counted, and everything entered about it up to the answer's version. */
export interface ReportedFigure {
  readonly term: number;
  readonly measure: string;
  readonly regionCode: string;
  readonly breakdown: string;
  readonly start: string;
  readonly months: number;
  /** The version of the entry that counted. */
  readonly counted: number;
  readonly history: readonly ReportedEntry[];
}

export interface TrailRequest {
  readonly source: EntrySource;
  readonly keys: readonly InputKey[];
  /** The version of the answer, up to which histories go. */
  readonly version: number;
  readonly limit: number;
  readonly offset: number;
}

const LONGEST_HISTORY = 20;

/** Reported figures of a source behind some keys, with their histories, latest first; the policies leave the reader's own. */
export async function readObservationTrail(tx: ReadTransaction, { source, keys, version, limit, offset }: TrailRequest): Promise<{ readonly rows: readonly ReportedFigure[]; readonly total: number }> {
  if (keys.length === 0) return { rows: [], total: 0 };
  const rows = await tx.drizzle.execute<{
    term: number; measure: string; region: string; breakdown: string; start: string; months: number; counted: string; history: string; total: string;
  }>(sql`
    with found as (
      select k.term, k.place, k.measure_code, k.county_code, o.*, count(*) over () as total
      from ${inputKeys(keys)} cross join lateral (
        select distinct on (o.region_code, o.breakdown, o.period_months, o.period_start) o.region_code, o.breakdown as key, o.period_months, o.period_start, made.version as counted
        from (${ENTRIES[source]}) o join ${change} made on made.id = o.change_id
        where o.county_code = k.county_code and o.measure_code = k.measure_code and (k.region_code = '' or o.region_code = k.region_code) and (k.breakdown = '' or o.breakdown = k.breakdown)
          and o.period_start >= k.since and (o.period_start + make_interval(months => o.period_months))::date <= k.until and made.version <= k.version
        order by o.region_code, o.breakdown, o.period_months, o.period_start, made.version desc, o.place desc
      ) o order by k.place, o.region_code, o.period_start, o.period_months, o.key limit ${limit} offset ${offset}
    )
    select f.term, f.measure_code as measure, f.region_code as region, f.key as breakdown, f.period_start::text as start, f.period_months as months, f.counted, f.total, h.history::text as history
    from found f cross join lateral (
      select json_agg(json_build_object('value', e.value, 'missing', e.missing_reason, 'synthetic', e.synthetic, 'source', e.source_note, 'batch', e.batch_id, 'row', e.row_number,
        'version', e.version, 'at', to_char(e.versioned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.version desc, e.place desc) as history
      from (
        select o.*, made.version, made.versioned_at from (${ENTRIES[source]}) o join ${change} made on made.id = o.change_id
        where o.county_code = f.county_code and o.measure_code = f.measure_code and o.region_code = f.region_code and o.breakdown = f.key
          and o.period_months = f.period_months and o.period_start = f.period_start and made.version <= ${version}
        order by made.version desc, o.place desc limit ${LONGEST_HISTORY}
      ) e
    ) h order by f.place, f.region_code, f.period_start, f.period_months, f.key`);
  return {
    rows: rows.map(({ measure, region, counted, history, total: _total, ...row }) => ({ ...row, measure, regionCode: region, counted: Number(counted), history: JSON.parse(history) as ReportedEntry[] })),
    total: Number(rows[0]?.total ?? 0),
  };
}
