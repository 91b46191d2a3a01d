with counted as (
  select county_code, count(*) filter (where outcome in ('mediated', 'settled'))::float8 as settled, count(*)::float8 as concluded
  from case_record where type = 'reconsideration' and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01' group by county_code
)
select 'compare.series[0].values[0]' as path, (select 100 * sum(settled) / sum(concluded) from counted) as value
union all select 'compare.series[0].reference[0]', (select 100 * sum(settled) / sum(concluded) from counted)
union all select 'compare.series[0].values[1]', (select 100 * settled / concluded from counted where county_code = '900001')
union all select 'compare.series[0].values[2]', (select 100 * settled / concluded from counted where county_code = '900002')
union all select 'compare.series[0].values[3]', null
