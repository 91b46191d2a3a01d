import { cell, cellHistory, publication } from "@plumbline/drizzle/tables/cell.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { numbersOf, plainArray, textArray } from "./array-text.ts";
import type { FigurePlace } from "./read-figures.ts";

/** Which breakdown keys of a measure are read: the total '', or keys; null is every key but the total. */
export interface CaseCellNeed {
  readonly measure: string;
  readonly keys: readonly string[] | null;
}

/** A stored period: its first month, counted from year 0, and its length; or the sum of all of that length that begin before it. */
export interface StoredPart {
  readonly from: number;
  readonly months: number;
  readonly before?: boolean;
}

export interface CaseCellRequest {
  readonly needs: readonly CaseCellNeed[];
  readonly places: readonly FigurePlace[];
  readonly parts: readonly StoredPart[];
  readonly basis: Basis;
  readonly asOf: number | null;
}

/** One cell of a case measure; days and counts are its histogram, where it has one. */
export interface CaseCell {
  readonly need: number;
  readonly place: number;
  readonly part: number;
  readonly key: string;
  readonly value: number;
  readonly days: readonly number[];
  readonly counts: readonly number[];
  readonly synthetic: boolean;
}

const columns = sql.raw("k.breakdown, k.period_start, k.value, k.days, k.counts, k.synthetic");
const wanted = (time: string): SQL => sql.raw(
  "k.county_code = p.county_code and k.measure_code = n.measure_code and k.region_code = p.region_code and " +
    `k.period_months = t.months and ${time} and (case when n.every then k.breakdown <> '' else k.breakdown = any(n.keys::text[]) end)`,
);
const basis = sql`${sql.placeholder("basis")}::text`;
const asOf = sql`${sql.placeholder("asOf")}::bigint`;

const SOURCES: Record<"current" | "history" | "aired", (time: string) => SQL> = {
  current: (time) => sql`select ${columns} from ${cell} k where ${wanted(time)} and k.basis = ${basis}`,
  history: (time) => sql`
    select ${columns} from ${cell} k join ${change} made on made.id = k.change_id
    where ${wanted(time)} and k.basis = ${basis} and made.version <= ${asOf}
    union all
    select ${columns} from ${cellHistory} k
    join ${change} made on made.id = k.change_id join ${change} gone on gone.id = k.replaced_by
    where ${wanted(time)} and k.basis = ${basis} and made.version <= ${asOf} and gone.version > ${asOf}`,
  aired: (time) => sql`
    select breakdown, period_start, value, days, counts, synthetic from (
      select distinct on (k.breakdown, k.period_start) ${columns}, k.gone from ${publication} k join ${change} made on made.id = k.change_id
      where ${wanted(time)} and made.version <= ${asOf} order by k.breakdown, k.period_start, made.version desc
    ) aired where not gone`,
};

const numbers = (text: string | null): number[] => numbersOf(text).map((value) => value ?? 0);

/** Stored periods of one length that follow one another, read by one look into the index; the sum of all before is one of its own. */
interface Stretch {
  readonly months: number;
  readonly from: number;
  to: number;
  readonly before: boolean;
}

function stretchesOf(parts: readonly StoredPart[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, months, before = false } of parts) {
    const last = stretches.at(-1);
    if (!before && last?.before === false && last.months === months && last.to === from) last.to = from + months;
    else stretches.push({ months, from, to: from + months, before });
  }
  return stretches;
}

/** 2000-01-01, from which days are counted. */
const EPOCH_MONTH = 24_000;
const DAYS_PER_MONTH = 30.436875;

const keyOf = (from: number, months: number, before: boolean): string => `${from} ${months} ${before}`;

/** Reads the cells of the needs at the places in the stored periods, in one query. */
export async function readCaseCells(tx: ReadTransaction, request: CaseCellRequest): Promise<CaseCell[]> {
  const { needs, places, parts } = request;
  if (needs.length === 0 || places.length === 0 || parts.length === 0) return [];
  const source = request.basis === "aired" ? "aired" : request.asOf === null ? "current" : "history";
  const name = `read case cells ${source}`;
  const query = tx.prepared(name, (drizzle) =>
    drizzle
      .select({
        need: sql<number>`n.place::int`,
        place: sql<number>`p.place::int`,
        stretch: sql<number>`t.place::int`,
        key: sql<string>`c.breakdown`,
        start: sql<number | null>`c.period_start - date '2000-01-01'`,
        value: sql<number>`c.value`,
        days: sql<string | null>`c.days::text`,
        counts: sql<string | null>`c.counts::text`,
        synthetic: sql<boolean>`c.synthetic`,
      })
      .from(
        sql`unnest(${sql.placeholder("measures")}::text[], ${sql.placeholder("every")}::bool[], ${sql.placeholder("keys")}::text[])
          with ordinality n (measure_code, every, keys, place)
          cross join unnest(${sql.placeholder("counties")}::text[], ${sql.placeholder("regions")}::text[]) with ordinality p (county_code, region_code, place)
          cross join unnest(${sql.placeholder("months")}::int[], ${sql.placeholder("since")}::date[], ${sql.placeholder("until")}::date[], ${sql.placeholder("before")}::bool[])
            with ordinality t (months, since, until, before, place)
          cross join lateral (
            (${SOURCES[source]("not t.before and k.period_start >= t.since and k.period_start < t.until")})
            union all
            select b.breakdown, null, sum(b.value), null, null, bool_or(b.synthetic) from (${SOURCES[source]("t.before and k.period_start < t.since")}) b group by b.breakdown
          ) c`,
      )
      .prepare(name),
  );
  const stretches = stretchesOf(parts);
  const partAt = new Map(parts.map(({ from, months, before = false }, at) => [keyOf(from, months, before), at]));
  const rows = await query({
    measures: textArray(needs.map((need) => need.measure)),
    every: plainArray(needs.map((need) => String(need.keys === null))),
    keys: textArray(needs.map((need) => textArray(need.keys ?? []))),
    counties: textArray(places.map((place) => place.countyCode)),
    regions: textArray(places.map((place) => place.regionCode)),
    months: plainArray(stretches.map(({ months }) => months)),
    since: plainArray(stretches.map(({ from }) => startOfMonthIndex(from))),
    until: plainArray(stretches.map(({ to }) => startOfMonthIndex(to))),
    before: plainArray(stretches.map(({ before }) => String(before))),
    basis: request.basis,
    asOf: request.asOf ?? tx.version.version,
  });
  return rows.flatMap((row) => {
    const stretch = stretches[row.stretch - 1];
    if (stretch === undefined) return [];
    const from = row.start === null ? stretch.from : EPOCH_MONTH + Math.round(row.start / DAYS_PER_MONTH);
    const part = partAt.get(keyOf(from, stretch.months, stretch.before));
    return part === undefined ? [] : [{ need: row.need - 1, place: row.place - 1, part, key: row.key, value: row.value, days: numbers(row.days), counts: numbers(row.counts), synthetic: row.synthetic }];
  });
}
