with period as (
  select at, kind, start, until from (values
    (0, 'yearToDate', date '2026-01-01', date '2026-04-01'), (1, 'yearToDate', date '2026-01-01', date '2026-07-01'),
    (0, 'rollingYear', date '2025-04-01', date '2026-04-01'), (1, 'rollingYear', date '2025-07-01', date '2026-07-01')
  ) p (at, kind, start, until)
),
cases as (select * from case_record where type = 'reconsideration' and county_code = '900001')
select 'compare.series[0].' || kind || '[' || at || ']' as path, 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as value
from period join cases on concluded_on >= start and concluded_on < until group by at, kind
union all select 'compare.series[1].' || kind || '[' || at || ']', count(*) from period join cases on accepted_on >= start and accepted_on < until group by at, kind
union all select 'compare.cells[' || 2 + at || '].' || kind, count(*) from period join cases on accepted_on >= start and accepted_on < until group by at, kind
