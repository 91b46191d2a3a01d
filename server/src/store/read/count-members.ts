import { member, memberHistory, memberPublication } from "@plumbline/drizzle/tables/member.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";
import { numbersOf, plainArray, textArray } from "./array-text.ts";

/** Units whose members are counted once together: entries of one set share its number. */
export interface MemberSet {
  readonly set: number;
  readonly measure: string;
  readonly countyCode: string;
  /** A unit, or null for all units of the county. */
  readonly regionCode: string | null;
  /** Quarters that start in [from, to), months from year 0. */
  readonly from: number;
  readonly to: number;
}

const basis = sql`${sql.placeholder("basis")}::text`;
const asOf = sql`${sql.placeholder("asOf")}::bigint`;
const wanted = sql.raw("k.county_code = s.county and k.measure_code = s.measure and k.period_start >= s.since and k.period_start < s.until and (s.region = '' or k.region_code = s.region) and k.member <> ''");

/** The members of a set as they stood at the version asked for. */
const SOURCES = {
  current: sql`select k.member from ${member} k where ${wanted} and k.basis = ${basis}`,
  history: sql`
    select k.member from ${member} k join ${change} made on made.id = k.change_id where ${wanted} and k.basis = ${basis} and made.version <= ${asOf}
    union all
    select k.member from ${memberHistory} k join ${change} made on made.id = k.change_id join ${change} gone on gone.id = k.replaced_by
    where ${wanted} and k.basis = ${basis} and made.version <= ${asOf} and gone.version > ${asOf}`,
  // A second airing of a quarter adds rows; those of the last one by then stand.
  aired: sql`
    select a.member from (
      select k.member, made.version, max(made.version) over (partition by k.region_code, k.period_start) as last
      from ${memberPublication} k join ${change} made on made.id = k.change_id
      where k.county_code = s.county and k.measure_code = s.measure and k.period_start >= s.since and k.period_start < s.until and (s.region = '' or k.region_code = s.region) and made.version <= ${asOf}
    ) a where a.version = a.last and a.member <> ''`,
};

/** How many different members each set has, by its number; sets are numbered from 0. One query whatever their number. */
export async function countMembers(tx: ReadTransaction, sets: readonly MemberSet[], point: { readonly basis: Basis; readonly asOf: number | null }): Promise<readonly number[]> {
  const count = sets.reduce((most, { set }) => Math.max(most, set + 1), 0);
  const counts = new Array<number>(count).fill(0);
  if (sets.length === 0) return counts;
  const kind = point.basis === "aired" ? "aired" : point.asOf === null ? "current" : "history";
  const query = tx.prepared(`count members ${kind}`, (drizzle) =>
    drizzle
      .select({ sets: sql<string | null>`array_agg(c.set)::text`, counts: sql<string | null>`array_agg(c.members)::text` })
      .from(sql`(
        select s.set, count(distinct m.member) as members
        from unnest(${sql.placeholder("sets")}::int[], ${sql.placeholder("measures")}::text[], ${sql.placeholder("counties")}::text[], ${sql.placeholder("regions")}::text[],
          ${sql.placeholder("since")}::date[], ${sql.placeholder("until")}::date[]) s (set, measure, county, region, since, until)
        cross join lateral (${SOURCES[kind]}) m group by s.set
      ) c`)
      .prepare(`count members ${kind}`),
  );
  const [row] = await query({
    sets: plainArray(sets.map(({ set }) => set)),
    measures: textArray(sets.map(({ measure }) => measure)),
    counties: textArray(sets.map(({ countyCode }) => countyCode)),
    regions: textArray(sets.map(({ regionCode }) => regionCode ?? "")),
    since: plainArray(sets.map(({ from }) => startOfMonthIndex(from))),
    until: plainArray(sets.map(({ to }) => startOfMonthIndex(to))),
    basis: point.basis,
    asOf: point.asOf ?? Number.MAX_SAFE_INTEGER,
  });
  if (row === undefined || row.sets === null || row.counts === null) return counts;
  const found = numbersOf(row.counts);
  numbersOf(row.sets).forEach((set, at) => {
    if (set !== null) counts[set] = found[at] ?? 0;
  });
  return counts;
}
