select 'compare.series[0].missing[0]' as path, upper(missing_reason) as value from observation
where measure_code = 'litigation.lost' and region_code = '900003' and period_start = '2026-07-01'
union all select 'compare.series[0].values[0]', null
