import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { OLD_CELL, sameCell } from "./next-cells.ts";

/** The units and quarters that a change brings scores of, and all that have any. */
export const ARRIVING_SCORES = sql`select distinct county_code, region_code, scheme, period_start from arriving_score where period_months = 3`;
export const ALL_SCORES = sql`select distinct county_code, region_code, scheme, period_start from unit_score where period_months = 3`;

/**
 * Each unit's total by the last version of its scheme, for measures that take it: Σ weight × score ÷ 100 over all criteria,
 * each as last scored, and none as long as one is not.
 */
const TOTALS: SQL = sql`
  with version as (select scheme, max(scheme_version) as last from criterion group by scheme),
  due as (
    select m.code as measure_code, s.county_code, s.region_code, s.period_start, c.code as criterion, c.weight, c.scheme, c.scheme_version
    from score_scope s join version v on v.scheme = s.scheme join criterion c on c.scheme = v.scheme and c.scheme_version = v.last
    join measure m on m.source = 'score:' || s.scheme
  ),
  scored as (
    select d.measure_code, d.county_code, d.region_code, d.period_start, d.weight, l.score, l.synthetic
    from due d left join lateral (
      select u.score, u.synthetic from unit_score u
      where u.county_code = d.county_code and u.region_code = d.region_code and u.scheme = d.scheme and u.scheme_version = d.scheme_version
        and u.criterion = d.criterion and u.period_start = d.period_start and u.period_months = 3
      order by u.change_id desc limit 1
    ) l on true
  )
  select county_code, measure_code, region_code, '' as breakdown, 3::smallint as period_months, period_start,
    round((sum(weight * score) / 100)::numeric, 9)::double precision as value, 1 as units, bool_or(synthetic) as synthetic
  from scored group by county_code, measure_code, region_code, period_start having bool_and(score is not null)`;

/** Works out the totals of a scope (county_code, region_code, scheme, period_start) and writes to next_cell those that differ from what is stored. */
export async function nextScoreCells(tx: WriteTransaction, scope: SQL): Promise<void> {
  const { drizzle } = tx;
  await drizzle.execute(sql`create temporary table score_scope on commit drop as ${scope}`);
  await drizzle.execute(sql`create temporary table score_cell on commit drop as ${TOTALS}`);
  await drizzle.execute(sql`
    insert into next_cell
    select n.county_code, n.measure_code, n.region_code, n.breakdown, n.period_months, n.period_start, n.value, n.units, null, null, n.synthetic, ${OLD_CELL}
    from score_cell n left join cell c on ${sameCell("c", "n")} and c.basis = 'live'
    where c.value is null or (c.value, c.units, c.synthetic) is distinct from (n.value, n.units, n.synthetic)`);
  await drizzle.execute(sql`
    insert into next_cell
    select ${sql.raw("c.county_code, c.measure_code, c.region_code, c.breakdown, c.period_months, c.period_start")}, null, null, null, null, null, ${OLD_CELL}
    from score_scope s join measure m on m.source = 'score:' || s.scheme
    join cell c on c.county_code = s.county_code and c.measure_code = m.code and c.region_code = s.region_code and c.period_start = s.period_start and c.period_months = 3 and c.basis = 'live'
    where not exists (select 1 from score_cell n where ${sameCell("n", "c")})`);
}
