import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { caseContributions } from "./case-contributions.ts";
import type { CountedMeasure } from "./counted-measure.ts";
import { sameCell } from "./next-cells.ts";

/**
 * One contribution of a unit and month stands in up to eight cells: the unit's and its county's, the month's and the
 * quarter's, the key's and the total. `rc` is the region of the county code: above county level there is no sum to keep.
 */
const TARGETS = sql`
  join region rc on rc.code = d.county_code
  cross join lateral (values (case when d.level = 'town' or rc.level <> 'county' then d.region_code end), (case when rc.level = 'county' then d.county_code end)) t (region_code)
  cross join lateral (values ('', true), (d.breakdown, d.breakdown <> '')) b (breakdown, stands)
  cross join lateral (values
    (1, d.month, d.grain = 'month'), (3, date_trunc('quarter', d.month::timestamp)::date, d.grain <> 'year'), (12, date_trunc('year', d.month::timestamp)::date, d.grain = 'year')
  ) p (months, start, stands)
  where t.region_code is not null and b.stands and p.stands`;

/** The histogram of a cell with another added to it, day by day; days that nobody has any more are left out. */
const MERGED_DAYS = sql`
  (select array_agg(u.day order by u.day) as days, array_agg(u.n order by u.day) as counts
   from (select x.day, sum(x.n)::integer as n
         from (select unnest(c.days) as day, unnest(c.counts) as n union all select unnest(d.days), unnest(d.counts)) x
         group by x.day having sum(x.n) <> 0) u)`;

/** Works out from signed_case how live cells will be, and writes them to next_cell. */
export async function nextCaseCells(tx: WriteTransaction, measures: readonly CountedMeasure[]): Promise<void> {
  const contributions = caseContributions(measures);
  if (contributions === null) return;
  const { drizzle } = tx;
  await drizzle.execute(sql`
    create temporary table contribution (
      county_code text, measure_code text, region_code text, breakdown text, month date, fresh boolean, level text, grain text, day integer, value double precision
    ) on commit drop`);
  await drizzle.execute(sql`insert into contribution ${contributions}`);
  await drizzle.execute(sql`analyze contribution`);
  await drizzle.execute(sql`
    create temporary table cell_delta on commit drop as
    with spread as (
      select d.county_code, d.measure_code, t.region_code, b.breakdown, p.months::smallint as period_months, p.start as period_start, d.day, sum(d.value) as value, bool_or(d.fresh) as fresh
      from contribution d ${TARGETS}
      group by 1, 2, 3, 4, 5, 6, 7
    )
    select county_code, measure_code, region_code, breakdown, period_months, period_start,
      sum(case when day is null then value else value * day end) as value, bool_or(fresh) as fresh,
      array_agg(day order by day) filter (where day is not null and value <> 0) as days,
      (array_agg(value order by day) filter (where day is not null and value <> 0))::integer[] as counts
    from spread group by 1, 2, 3, 4, 5, 6`);
  await drizzle.execute(sql`analyze cell_delta`);
  await drizzle.execute(sql`
    insert into next_cell
    select d.county_code, d.measure_code, d.region_code, d.breakdown, d.period_months, d.period_start,
      coalesce(c.value, 0) + d.value, null, case when c.value is null then d.days else h.days end, case when c.value is null then d.counts else h.counts end, coalesce(c.synthetic, false) or d.fresh, c.value is not null
    from cell_delta d
    left join cell c on ${sameCell("c", "d")} and c.basis = 'live'
    left join lateral ${MERGED_DAYS} h on c.value is not null and (c.days is not null or d.days is not null)
    where d.value <> 0 or d.days is not null or (d.fresh and not coalesce(c.synthetic, false))`);
  await drizzle.execute(sql`drop table contribution, cell_delta`);
}
