with both_known as (
  select region_code, period_start, max(value) filter (where measure_code = 'inspection.joint')::float8 as joint, max(value) filter (where measure_code = 'inspection.visits')::float8 as visits
  from observation where measure_code in ('inspection.joint', 'inspection.visits') and period_start < '2026-04-01' group by 1, 2 having count(*) = 2
)
select 'compare.series[0].values[0]' as path, 100 * sum(joint) / sum(visits) as value from both_known where region_code = '900001102'
union all select 'compare.series[0].values[2]', 100 * sum(joint) / sum(visits) from both_known
union all select 'compare.series[0].values[3]', 100 * sum(joint) / sum(visits) from both_known where period_start = '2026-02-01'
union all select 'compare.series[0].values[1]', null
union all select 'compare.series[0].coverage[2]', count(*) / 6.0 from both_known
union all select 'compare.series[0].coverage[4]', count(*) / 18.0 from both_known
