with joint as (
  select region_code, sum(value) filter (where measure_code = 'inspection.joint')::float8 as part, sum(value) filter (where measure_code = 'inspection.visits')::float8 as n
  from observation where measure_code in ('inspection.joint', 'inspection.visits') and period_start between '2026-04-01' and '2026-06-01' group by 1
),
common as (select sum(part) / sum(n) as m, avg(n) as size from joint),
spread as (select m, greatest(0, sum(n * (part / n - m) ^ 2) / sum(n) - m * (1 - m) / size) as a from joint cross join common group by m, size)
select 'compare.series[0].smoothed[' || row_number() over (order by region_code) - 1 || ']' as path, 100 * (a / (a + m * (1 - m) / n) * part / n + (1 - a / (a + m * (1 - m) / n)) * m) as value
from joint cross join spread
union all select 'compare.series[0].smoothed[4]', null
