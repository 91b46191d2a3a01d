with counted as (
  select county_code, count(*)::float8 as load, count(*) filter (where type = 'reconsideration')::float8 as reviews
  from case_record where type in ('reconsideration', 'mediation') and accepted_on >= '2025-04-01' and accepted_on < '2026-04-01' group by 1
)
select 'comparableRegions.values[0]' as path, load::text as value from counted where county_code = '900002'
union all select 'comparableRegions.values[1]', (100 * reviews / load)::text from counted where county_code = '900002'
union all select 'comparableRegions.regions[0].values[0]', load::text from counted where county_code = '900001'
union all select 'comparableRegions.regions[0].values[1]', (100 * reviews / load)::text from counted where county_code = '900001'
union all select 'comparableRegions.regions[0].distance', sqrt(2)::text
union all select 'comparableRegions.peers', '3'
