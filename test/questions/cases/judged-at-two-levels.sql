with joint as (
  select region_code, sum(value) filter (where measure_code = 'inspection.joint')::float8 as part, sum(value) filter (where measure_code = 'inspection.visits')::float8 as n
  from observation where measure_code in ('inspection.joint', 'inspection.visits') and period_start between '2026-04-01' and '2026-06-01' group by 1
),
town as (select *, row_number() over (order by region_code) - 1 as at, (select sum(part) / sum(n) from joint) as line from joint),
level as (select 0.95 as level, 1.959963984540054::float8 as z union all select 0.998, 3.090232306167813),
wilson as (
  select town.*, level, (part / n + z * z / (2 * n) - z * sqrt(part / n * (1 - part / n) / n + z * z / (4 * n * n))) / (1 + z * z / n) as lower,
    (part / n + z * z / (2 * n) + z * sqrt(part / n * (1 - part / n) / n + z * z / (4 * n * n))) / (1 + z * z / n) as upper
  from town cross join level
),
judged as (select at, max(level) filter (where line not between lower and upper) as level, max(case when line < lower then 'BETTER' else 'WORSE' end) filter (where level = 0.95 and line not between lower and upper) as band from wilson group by at),
suits as (select sum(value)::float8 as filed from observation where measure_code = 'litigation.filed' and region_code = '900001' and period_start < '2026-04-01'),
people as (select avg(value)::float8 as people from (select value from observation where measure_code = 'population.resident' and region_code = '900001' order by period_start desc limit 1) p)
select 'towns.series[0].lower[' || at || ']' as path, (100 * lower)::text as value from wilson where level = 0.95
union all select 'towns.series[0].upper[' || at || ']', (100 * upper)::text from wilson where level = 0.95
union all select 'towns.series[0].bandLevel[' || at || ']', level::text from judged
union all select 'towns.series[0].band[' || at || ']', coalesce(band, 'SIMILAR') from judged
union all select 'compare.series[0].lower[0]', (10000 * 4 * filed * (1 - 1 / (9 * filed) - 1.959963984540054 / (3 * sqrt(filed))) ^ 3 / people)::text from suits, people
union all select 'compare.series[0].upper[0]', (10000 * 4 * (filed + 1) * (1 - 1 / (9 * (filed + 1)) + 1.959963984540054 / (3 * sqrt(filed + 1))) ^ 3 / people)::text from suits, people
