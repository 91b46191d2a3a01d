with mediated as (
  select region_code, county_code, outcome from case_record where type = 'mediation' and concluded_on between '2026-01-01' and '2026-03-31'
),
rate as (
  select 0 as at, 100 * count(*) filter (where outcome = 'agreed')::float8 / count(*) as value from mediated where county_code = '900001'
  union all select 1, 100 * count(*) filter (where outcome = 'agreed')::float8 / count(*) from mediated where region_code = '900001101'
  union all select 2, 100 * count(*) filter (where outcome = 'agreed')::float8 / count(*) from mediated where region_code = '900001102'
)
select 'compare.series[0].attainment[' || at || ']' as path, least(1, value / 95) as value from rate
union all select 'compare.cells[' || at || '].attainment', least(1, value / 95) from rate
union all select 'compare.series[0].attainment[3]', null
union all select 'compare.series[1].attainment[0]', null
