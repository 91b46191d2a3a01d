with asked as (select * from (values (0, null), (1, 'theft'), (2, 'fraud')) a (s, key)),
place as (select * from (values (0, '9'), (1, '900001'), (2, '900002')) p (r, code))
select 'compare.series[' || s || '].values[' || r || ']' as path,
  (select 100 * sum(value) filter (where measure_code = 'court.convicted')::float8 / sum(value)::float8 from observation
    where measure_code like 'court.%' and breakdown = coalesce(key, breakdown) and county_code like code || '%' and period_start = '2026-01-01') as value
from asked cross join place
