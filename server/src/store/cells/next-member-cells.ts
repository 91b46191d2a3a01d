import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { OLD_CELL, sameCell } from "./next-cells.ts";

/** What mergeMembers touched, and everything that is reported. */
export const TOUCHED_MEMBERS = sql`select * from touched_member`;
export const ALL_MEMBERS = sql`select distinct county_code, measure_code, period_start from member where basis = 'live'
  union select c.county_code, c.measure_code, c.period_start from cell c join measure m on m.code = c.measure_code where m.kind = 'count_distinct' and c.basis = 'live'`;

/** A unit's count, and its county's over all units, with the number of units that reported. */
const COUNTED: SQL = sql`
  with own as (
    select m.county_code, m.measure_code, m.region_code, m.period_start, m.member, m.synthetic
    from member_scope s join member m on m.county_code = s.county_code and m.measure_code = s.measure_code and m.period_start = s.period_start and m.basis = 'live'
  )
  select county_code, measure_code, region_code, '' as breakdown, 3::smallint as period_months, period_start,
    (count(distinct member) filter (where member <> ''))::double precision as value, 1 as units, bool_or(synthetic) as synthetic
  from own group by county_code, measure_code, region_code, period_start
  union all
  select o.county_code, o.measure_code, o.county_code, '', 3::smallint, o.period_start,
    (count(distinct o.member) filter (where o.member <> ''))::double precision, count(distinct o.region_code)::integer, bool_or(o.synthetic)
  from own o join region r on r.code = o.region_code join region rc on rc.code = o.county_code
  where r.level = 'town' and rc.level = 'county'
  group by o.county_code, o.measure_code, o.period_start`;

/** Recounts the cells of a scope (county_code, measure_code, period_start) and writes to next_cell those that differ from what is stored. */
export async function nextMemberCells(tx: WriteTransaction, scope: SQL): Promise<void> {
  const { drizzle } = tx;
  await drizzle.execute(sql`create temporary table member_scope on commit drop as ${scope}`);
  await drizzle.execute(sql`create temporary table member_cell on commit drop as ${COUNTED}`);
  await drizzle.execute(sql`
    insert into next_cell
    select n.county_code, n.measure_code, n.region_code, n.breakdown, n.period_months, n.period_start, n.value, n.units, null, null, n.synthetic, ${OLD_CELL}
    from member_cell n left join cell c on ${sameCell("c", "n")} and c.basis = 'live'
    where c.value is null or (c.value, c.units, c.synthetic) is distinct from (n.value, n.units, n.synthetic)`);
  await drizzle.execute(sql`
    insert into next_cell
    select ${sql.raw("c.county_code, c.measure_code, c.region_code, c.breakdown, c.period_months, c.period_start")}, null, null, null, null, null, ${OLD_CELL}
    from member_scope s join cell c on c.county_code = s.county_code and c.measure_code = s.measure_code and c.period_start = s.period_start and c.basis = 'live'
    where not exists (select 1 from member_cell n where ${sameCell("n", "c")})`);
}
