with place as (select * from (values (0, '900001', null), (1, '900001', '900001000'), (2, '900001', '900001101'), (3, '900001', '900001102')) p (r, county, unit))
select 'compare.series[0].values[' || r || ']' as path,
  (select 100 * count(*) filter (where outcome = 'agreed')::float8 / count(*) from case_record
    where type = 'mediation' and county_code = county and region_code = coalesce(unit, region_code) and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01') as value
from place
union all
select 'compare.series[1].values[' || r || ']',
  (select count(*) from case_record where type = 'mediation' and county_code = county and region_code = coalesce(unit, region_code) and accepted_on >= '2026-01-01' and accepted_on < '2026-04-01')
from place
