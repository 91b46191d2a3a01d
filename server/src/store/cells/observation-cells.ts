import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";

/**
 * The live cells that follow from the ledger, over a relation `scope` (county_code, measure_code, from_start, to_start) as a
 * query: the last value of each key, '' as the sum of a list's keys where the total itself is not reported, quarters from
 * months, counties from their units.
 *
 * `units` says how many reports stand in a value: one for a unit's month or quarter; a quarter summed from months counts the
 * months reported; a county counts those of its units. A stock's quarter is its last month and counts as one.
 */
export function observationCells(scope: SQL): SQL {
  return sql`
    with scope as (${scope}),
    latest as (
      select distinct on (o.county_code, o.measure_code, o.region_code, o.breakdown, o.period_months, o.period_start)
        o.county_code, o.measure_code, o.region_code, o.breakdown, o.period_months, o.period_start, o.value, o.synthetic
      from observation o
      join scope s on s.county_code = o.county_code and s.measure_code = o.measure_code and o.period_start >= s.from_start and o.period_start < s.to_start
      order by o.county_code, o.measure_code, o.region_code, o.breakdown, o.period_months, o.period_start, o.id desc
    ),
    reported as (select * from latest where value is not null),
    unit as (
      select county_code, measure_code, region_code, breakdown, period_months, period_start, value, 1 as units, synthetic from reported
      union all
      select r.county_code, r.measure_code, r.region_code, '', r.period_months, r.period_start, sum(r.value), 1, bool_or(r.synthetic)
      from reported r
      where r.breakdown <> '' and not exists (
        select 1 from reported t where t.breakdown = '' and t.county_code = r.county_code and t.measure_code = r.measure_code
          and t.region_code = r.region_code and t.period_months = r.period_months and t.period_start = r.period_start)
      group by r.county_code, r.measure_code, r.region_code, r.period_months, r.period_start
    ),
    whole as (
      select * from unit
      union all
      select u.county_code, u.measure_code, u.region_code, u.breakdown, 3::smallint, q.start,
        case m.over_periods when 'sum' then sum(u.value) else sum(u.value) filter (where u.period_start = q.last) end,
        case m.over_periods when 'sum' then count(*)::integer else 1 end,
        case m.over_periods when 'sum' then bool_or(u.synthetic) else bool_or(u.synthetic) filter (where u.period_start = q.last) end
      from unit u join measure m on m.code = u.measure_code
      cross join lateral (
        select date_trunc('quarter', u.period_start::timestamp)::date as start, (date_trunc('quarter', u.period_start::timestamp) + interval '2 months')::date as last
      ) q
      where m.grain = 'month' and m.over_periods in ('sum', 'last')
      group by u.county_code, u.measure_code, u.region_code, u.breakdown, q.start, m.over_periods
      having m.over_periods = 'sum' or bool_or(u.period_start = q.last)
    )
    select county_code, measure_code, region_code, breakdown, period_months, period_start, value::double precision as value, units, synthetic from whole
    union all
    select w.county_code, w.measure_code, w.county_code, w.breakdown, w.period_months, w.period_start, sum(w.value)::double precision, sum(w.units)::integer, bool_or(w.synthetic)
    from whole w join measure m on m.code = w.measure_code join region r on r.code = w.region_code join region rc on rc.code = w.county_code
    where m.level = 'town' and m.over_regions = 'sum' and r.level = 'town' and rc.level = 'county'
    group by w.county_code, w.measure_code, w.breakdown, w.period_months, w.period_start`;
}
