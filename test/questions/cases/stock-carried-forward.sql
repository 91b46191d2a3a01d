with population as (select value::float8 as people from observation where measure_code = 'population.resident' and period_start = '2025-01-01'),
filed as (select sum(value)::float8 as suits from observation where measure_code = 'litigation.filed' and period_start >= '2026-01-01' and period_start < '2026-04-01')
select 'compare.series[0].values[0]' as path, 10000 * suits * 4 / people as value from filed, population
union all select 'compare.series[0].denominators[0]', people from population
union all select 'compare.series[0].values[1]', 10000 * value::float8 * 12 / people from observation, population where measure_code = 'litigation.filed' and period_start = '2026-02-01'
union all select 'compare.series[0].n[0]', suits from filed
