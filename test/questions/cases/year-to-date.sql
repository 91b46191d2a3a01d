with quarter as (select q, make_date(2026, 1, 1) as start, (make_date(2026, 1, 1) + make_interval(months => 3 * (q + 1)))::date as until from generate_series(0, 2) q),
rate as (
  select q, 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as value
  from quarter join case_record on concluded_on >= start and concluded_on < until
  where type = 'reconsideration' and county_code = '900001' group by q
),
before as (
  select 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as value
  from case_record where type = 'reconsideration' and county_code = '900001' and concluded_on >= '2025-01-01' and concluded_on < '2025-04-01'
)
select 'compare.series[0].values[' || q || ']' as path, value from rate
union all select 'compare.series[0].yearOnYear[0]', (select value from rate where q = 0) - (select value from before)
union all
select 'compare.series[1].values[' || q || ']', count(*) from quarter join case_record on accepted_on >= start and accepted_on < until
where type = 'reconsideration' and county_code = '900001' group by q
