with suit as (
  select county_code, period_start = '2026-01-01' as after, max(value) filter (where measure_code = 'litigation.lost')::float8 as lost,
    max(value) filter (where measure_code = 'litigation.concluded')::float8 as n
  from observation where measure_code in ('litigation.lost', 'litigation.concluded') and period_start in ('2025-10-01', '2026-01-01') and county_code <> '900003'
  group by 1, 2
),
whole as (select sum(lost) filter (where not after) / sum(n) filter (where not after) as r0, sum(lost) filter (where after) / sum(n) filter (where after) as r1,
  sum(n) filter (where not after) as n0, sum(n) filter (where after) as n1 from suit),
part as (
  select row_number() over (order by county_code) - 1 as at, sum(n) filter (where not after) / n0 as s0, sum(n) filter (where after) / n1 as s1,
    sum(lost / n) filter (where not after) as p0, sum(lost / n) filter (where after) as p1, r0, r1
  from suit, whole group by county_code, n0, n1, r0, r1
),
effect as (select at, 100 * (s0 + s1) / 2 * (p1 - p0) as own, 100 * (s1 - s0) * ((p0 + p1) / 2 - (r0 + r1) / 2) as mix from part),
review as (
  select extract(quarter from concluded_on)::int as q, count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as rate
  from case_record where type = 'reconsideration' and concluded_on >= '2026-01-01' group by 1
)
select 'ratio.effect' as path, 100 * (r1 - r0) as value from whole
union all select 'ratio.effect', sum(own + mix) from effect
union all select 'ratio.ownRate', sum(own) from effect
union all select 'ratio.mix', sum(mix) from effect
union all select 'ratio.parts[' || at || '].ownRate', own from effect
union all select 'ratio.parts[' || at || '].mix', mix from effect
union all select 'ratio.periods[0].explained', 100 * r0 from whole
union all select 'chained.effect', 100 * (select (select rate from review where q = 3) - rate from review where q = 1)
union all select 'chained.steps[0].effect', 100 * (select (select rate from review where q = 2) - rate from review where q = 1)
union all select 'chained.steps[1].effect', 100 * (select (select rate from review where q = 3) - rate from review where q = 2)
union all select 'sum.effect', count(*) filter (where accepted_on >= '2026-01-01') - count(*) filter (where accepted_on < '2026-01-01')
  from case_record where type = 'mediation' and county_code = '900001' and accepted_on >= '2025-10-01' and accepted_on < '2026-04-01'
union all select 'sum.parts[0].effect', count(*) from case_record
  where type = 'mediation' and region_code = '900001000' and accepted_on >= '2026-01-01' and accepted_on < '2026-04-01'
