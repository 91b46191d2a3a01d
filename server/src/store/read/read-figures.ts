import { cell, cellHistory, publication } from "@plumbline/drizzle/tables/cell.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { numbersOf, plainArray, textArray } from "./array-text.ts";

/** Cells of one measure, one breakdown key and one stored grain whose period starts in [from, to), months from year 0. */
export interface FigureNeed {
  readonly measure: string;
  readonly breakdown: string;
  readonly months: number;
  readonly from: number;
  readonly to: number;
  /** Also the sum of all cells that start before `from`. */
  readonly running: boolean;
  /** Read the closing stock fixed at approval or airing in place of the net flow. */
  readonly closing: boolean;
}

export interface FigurePlace {
  readonly countyCode: string;
  readonly regionCode: string;
}

/** The cells of one need at one place; the arrays run in step. `starts` are months from year 0. */
export interface FigureBlock {
  readonly need: number;
  readonly place: number;
  readonly before: number;
  readonly starts: readonly number[];
  readonly values: readonly (number | null)[];
  /** Null for counts of cases, which are always complete. */
  readonly units: readonly (number | null)[];
  /** 1 where any input is demonstration data. */
  readonly synthetic: readonly (number | null)[];
  /** Whether any of them is, those before `from` included. */
  readonly anySynthetic: boolean;
}

export interface FigureRequest {
  readonly needs: readonly FigureNeed[];
  readonly places: readonly FigurePlace[];
  readonly basis: Basis;
  /** A data version that is not the last one, or null. */
  readonly asOf: number | null;
}

/** 2000-01-01, from which days are counted. */
const EPOCH_MONTH = 24_000;
const DAYS_PER_MONTH = 30.436875;

const columns = sql.raw("period_start, value, units, synthetic, closing");
const key = (of: string) =>
  sql.raw(
    `${of}.county_code = p.county_code and ${of}.measure_code = n.measure_code and ${of}.region_code = p.region_code and ` +
      `${of}.breakdown = n.breakdown and ${of}.period_months = n.months and ${of}.period_start >= n.lowest and ${of}.period_start < n.until`,
  );
const basis = sql`${sql.placeholder("basis")}::text`;
const asOf = sql`${sql.placeholder("asOf")}::bigint`;

/** The cells of one key that stood at the version asked for. */
const SOURCES: Record<"current" | "history" | "aired", SQL> = {
  current: sql`select ${columns} from ${cell} k where ${key("k")} and k.basis = ${basis}`,
  history: sql`
    select ${columns} from ${cell} k join ${change} made on made.id = k.change_id
    where ${key("k")} and k.basis = ${basis} and made.version <= ${asOf}
    union all
    select ${columns} from ${cellHistory} k
    join ${change} made on made.id = k.change_id join ${change} gone on gone.id = k.replaced_by
    where ${key("k")} and k.basis = ${basis} and made.version <= ${asOf} and gone.version > ${asOf}`,
  // A second airing of a period adds rows; the last one by then stands.
  aired: sql`
    select distinct on (period_start) ${columns} from ${publication} k join ${change} made on made.id = k.change_id
    where ${key("k")} and made.version <= ${asOf} order by period_start, made.version desc`,
};

/** Reads all cells of the needs at the places in one query, one row per need and place that has any. */
export async function readFigures(tx: ReadTransaction, request: FigureRequest): Promise<FigureBlock[]> {
  const { needs, places } = request;
  if (needs.length === 0 || places.length === 0) return [];
  const source = request.basis === "aired" ? "aired" : request.asOf === null ? "current" : "history";
  const name = `read figures ${source}`;
  const query = tx.prepared(name, (drizzle) =>
    drizzle
      .select({
        need: sql<number>`n.place::int`,
        place: sql<number>`p.place::int`,
        before: sql<number>`c.before`,
        starts: sql<string | null>`c.starts`,
        values: sql<string | null>`c.amounts`,
        units: sql<string | null>`c.units`,
        synthetic: sql<string | null>`c.synthetic`,
        anySynthetic: sql<boolean>`c.any_synthetic`,
      })
      .from(
        sql`unnest(${sql.placeholder("measures")}::text[], ${sql.placeholder("breakdowns")}::text[], ${sql.placeholder("months")}::int[],
          ${sql.placeholder("lowest")}::date[], ${sql.placeholder("since")}::date[], ${sql.placeholder("until")}::date[], ${sql.placeholder("closing")}::bool[])
          with ordinality n (measure_code, breakdown, months, lowest, since, until, closing, place)
          cross join unnest(${sql.placeholder("counties")}::text[], ${sql.placeholder("regions")}::text[]) with ordinality p (county_code, region_code, place)
          cross join lateral (
            select coalesce(sum(f.value) filter (where f.period_start < n.since), 0) as before,
              array_agg(f.period_start - date '2000-01-01') filter (where f.period_start >= n.since)::text as starts,
              array_agg(case when n.closing then f.closing else f.value end) filter (where f.period_start >= n.since)::text as amounts,
              array_agg(f.units) filter (where f.period_start >= n.since)::text as units,
              array_agg(f.synthetic::int) filter (where f.period_start >= n.since)::text as synthetic,
              bool_or(f.synthetic) as any_synthetic
            from (${SOURCES[source]}) f
          ) c`,
      )
      .where(sql`c.any_synthetic is not null`)
      .prepare(name),
  );
  const day = (index: number) => startOfMonthIndex(index);
  const rows = await query({
    measures: textArray(needs.map((need) => need.measure)),
    breakdowns: textArray(needs.map((need) => need.breakdown)),
    months: plainArray(needs.map((need) => need.months)),
    lowest: plainArray(needs.map((need) => (need.running ? "-infinity" : day(need.from)))),
    since: plainArray(needs.map((need) => day(need.from))),
    until: plainArray(needs.map((need) => day(need.to))),
    closing: plainArray(needs.map((need) => String(need.closing))),
    counties: textArray(places.map((place) => place.countyCode)),
    regions: textArray(places.map((place) => place.regionCode)),
    basis: request.basis,
    asOf: request.asOf ?? tx.version.version,
  });
  return rows.map((row) => ({
    need: row.need - 1,
    place: row.place - 1,
    before: row.before,
    starts: numbersOf(row.starts).map((days) => EPOCH_MONTH + Math.round((days ?? 0) / DAYS_PER_MONTH)),
    values: numbersOf(row.values),
    units: numbersOf(row.units),
    synthetic: numbersOf(row.synthetic),
    anySynthetic: row.anySynthetic,
  }));
}
