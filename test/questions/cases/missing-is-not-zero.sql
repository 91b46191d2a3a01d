with place as (select * from (values (0, '900002'), (1, '900003')) p (r, county)),
quarter as (select * from (values (0, date '2026-01-01'), (1, date '2026-04-01')) q (q, start)),
suit as (
  select r, q, max(value) filter (where measure_code = 'litigation.lost')::float8 as lost, max(value) filter (where measure_code = 'litigation.concluded')::float8 as concluded
  from place cross join quarter left join observation on county_code = county and period_start = start and period_months = 3
  group by r, q
)
select 'compare.series[0].values[' || (r * 4 + q) || ']' as path, 100 * lost / concluded as value from suit
union all
select 'compare.series[1].values[' || (r * 4 + q) || ']',
  (select count(*) from case_record where county_code = county and type = 'reconsideration' and accepted_on >= start and accepted_on < start + interval '3 months')
from place cross join quarter
