with county as (select code, row_number() over (order by code) - 1 as at from region where code in ('900001', '900002', '900003')),
cases as (select * from case_record where type = 'reconsideration'),
accepted as (select county_code, count(*)::float8 as n from cases where accepted_on between '2026-01-01' and '2026-03-31' group by 1),
open_at_end as (select county_code, count(*)::float8 as n from cases where accepted_on <= '2026-03-31' and (concluded_on is null or concluded_on > '2026-03-31') group by 1),
suits as (
  select region_code, 100 * max(value) filter (where measure_code = 'litigation.lost')::float8 / max(value) filter (where measure_code = 'litigation.concluded')::float8 as rate,
    max(value) filter (where measure_code = 'litigation.concluded') as n
  from observation where measure_code in ('litigation.lost', 'litigation.concluded') and period_start = '2026-01-01' group by 1
),
line as (select 100 * sum(value) filter (where measure_code = 'litigation.lost')::float8 / sum(value) filter (where measure_code = 'litigation.concluded')::float8 as rate from observation where period_start = '2026-01-01' and period_months = 3)
select 'compare.series[0].shareOfParent[' || at || ']' as path, coalesce(n, 0) / (select sum(n) from accepted) as value from county left join accepted on county_code = code
union all select 'compare.series[1].shareOfParent[' || at || ']', coalesce(n, 0) / (select sum(n) from open_at_end) from county left join open_at_end on county_code = code
union all select 'compare.series[0].shareOfParent[3]', null
union all select 'compare.series[2].shareOfParent[0]', null
union all select 'compare.series[2].distanceToReference[' || at || ']', suits.rate - line.rate from county join suits on region_code = code cross join line
union all select 'compare.series[0].distanceToReference[0]', null
union all select 'compare.series[2].distanceToReference[3]', 0
union all select 'compare.series[2].distanceToBest[' || at || ']', case when n >= 10 then rate - (select min(rate) from suits where n >= 10) end from county join suits on region_code = code
union all select 'compare.cells[9].distanceToBest', rate - (select min(rate) from suits where n >= 10) from suits where region_code = '900002'
