with period as (select at, (until - interval '12 months')::date as start, until from (values (0, date '2026-01-01'), (1, date '2026-04-01'), (2, date '2026-07-01'), (3, date '2026-06-01')) p (at, until)),
cases as (select * from case_record where type = 'reconsideration' and county_code = '900001'),
rate as (
  select at, count(*) as concluded, 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as value
  from period join cases on concluded_on >= start and concluded_on < until group by at
)
select 'compare.series[0].values[' || at || ']' as path, value from rate
union all select 'compare.series[0].denominators[' || at || ']', concluded from rate
union all select 'compare.series[0].previousChange[2]', (select value from rate where at = 2) - (select value from rate where at = 1)
union all select 'compare.series[1].values[' || at || ']', count(*) from period join cases on accepted_on >= start and accepted_on < until group by at
