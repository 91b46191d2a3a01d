import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { caseContributions } from "./case-contributions.ts";
import type { CountedMeasure } from "./counted-measure.ts";
import { LANES, LANE_NUMBER } from "./lanes.ts";
import { OLD_CELL, sameCell } from "./next-cells.ts";

/**
 * Works out from signed_case how live cells will be, and writes them to next_cell. Days are kept as arrays until the cells
 * that they stand in are known by a number: grouping every day by the texts of its cell would cost most of an import.
 */
export async function nextCaseCells(tx: WriteTransaction, measures: readonly CountedMeasure[]): Promise<void> {
  const { drizzle } = tx;
  const [flags] = await drizzle.execute<{ all: boolean | null; any: boolean | null }>(sql`select bool_and(synthetic) as all, bool_or(synthetic) as any from signed_case`);
  const mixed = flags?.all !== flags?.any;
  const contributions = caseContributions(measures, mixed ? "mixed" : flags?.all === true);
  if (contributions === null) return;
  await drizzle.execute(sql`
    create temporary table contribution (
      id integer generated always as identity, lane integer, county_code text, measure_code text, region_code text, breakdown text, month date,
      value double precision, days integer[], counts integer[], fresh boolean
    ) on commit drop`);
  await drizzle.execute(sql`
    insert into contribution (lane, county_code, measure_code, region_code, breakdown, month, value, days, counts, fresh)
    select ${LANE_NUMBER}, x.county_code, x.measure_code, x.region_code, x.breakdown, x.month, x.value, x.days, x.counts, x.fresh
    from (${contributions}) x (base, county_code, measure_code, region_code, breakdown, month, value, days, counts, fresh) join region rc on rc.code = x.county_code`);
  await drizzle.execute(sql`analyze contribution (id, lane, county_code, measure_code, region_code, month)`);
  await drizzle.execute(sql`
    create temporary table moved_cell on commit drop as
    select (row_number() over ())::integer as id, m.*, ${OLD_CELL} from (
      select d.county_code, d.measure_code, case when l.county then d.county_code else d.region_code end as region_code, case when l.total then '' else d.breakdown end as breakdown,
        l.months as period_months, case l.months when 1 then d.month when 3 then date_trunc('quarter', d.month::timestamp)::date else date_trunc('year', d.month::timestamp)::date end as period_start,
        sum(d.value) as added, bool_or(d.fresh) as fresh, array_agg(d.id) filter (where d.days is not null) as parts
      from contribution d join ${LANES} l (number, county, total, months) on l.number = d.lane
      group by 1, 2, 3, 4, 5, 6
    ) m
    left join cell c on ${sameCell("c", "m")} and c.basis = 'live'`);
  await drizzle.execute(sql`analyze moved_cell (id, old_change_id)`);
  await drizzle.execute(sql`
    with day as (
      select m.id, u.day, u.n from moved_cell m cross join lateral unnest(m.parts) part (id) join contribution d on d.id = part.id
      cross join lateral unnest(d.days, d.counts) u (day, n)
      union all
      select m.id, u.day, u.n from moved_cell m cross join lateral unnest(m.old_days, m.old_counts) u (day, n) where m.parts is not null
    ),
    histogram as (
      select id, array_agg(day) as days, array_agg(n) as counts
      from (select id, day, sum(n)::integer as n from day group by id, day having sum(n) <> 0 order by id, day) ordered group by id
    )
    insert into next_cell
    select m.county_code, m.measure_code, m.region_code, m.breakdown, m.period_months, m.period_start,
      coalesce(m.old_value, 0) + m.added, null, case when m.parts is null then m.old_days else h.days end, case when m.parts is null then m.old_counts else h.counts end,
      coalesce(m.old_synthetic, false) or m.fresh, m.old_value, m.old_units, m.old_days, m.old_counts, m.old_synthetic, m.old_change_id
    from moved_cell m left join histogram h on h.id = m.id
    where m.added <> 0 or (m.parts is not null and (h.days, h.counts) is distinct from (m.old_days, m.old_counts)) or (m.fresh and not coalesce(m.old_synthetic, false))`);
  await drizzle.execute(sql`drop table contribution, moved_cell`);
}
