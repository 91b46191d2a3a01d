with counted as (
  select count(*) filter (where concluded_on between '2026-01-01' and '2026-03-31' and outcome in ('mediated', 'settled'))::float8 as settled,
    count(*) filter (where concluded_on between '2026-01-01' and '2026-03-31') as concluded,
    count(*) filter (where accepted_on between '2026-01-01' and '2026-03-31') as accepted
  from case_record where type = 'reconsideration' and county_code = '900002'
)
select 'compare.series[0].values[0]' as path, 100 * settled / concluded as value from counted
union all select 'compare.series[1].values[0]', 100 * settled / accepted from counted
union all select 'compare.cells[1].definitionVersion', 2
