with place as (select * from (values (0, '900001'), (1, '9')) p (r, code)),
period as (select * from (values (0, date '2026-01-01'), (1, date '2026-04-01'), (2, date '2026-07-01'), (3, date '2026-08-01'), (4, date '2026-10-01')) p (q, day_after))
select 'compare.series[0].values[' || (r * 5 + q) || ']' as path,
  (select count(*) from case_record where type = 'reconsideration' and county_code like code || '%'
    and accepted_on < day_after and (concluded_on is null or concluded_on >= day_after)) as value
from place cross join period
