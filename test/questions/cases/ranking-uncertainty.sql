with suit as (
  select county_code, max(value) filter (where measure_code = 'litigation.lost')::float8 as lost, max(value) filter (where measure_code = 'litigation.concluded')::float8 as n
  from observation where measure_code in ('litigation.lost', 'litigation.concluded') and period_start = '2026-01-01' group by 1
),
placed as (select *, row_number() over (order by lost / n, county_code) - 1 as at from suit where n >= 10)
select 'ranking.uncertainty.units' as path, count(*) as value from placed
union all select 'ranking.rows[' || at || '].value', 100 * lost / n from placed
-- Not even the two farthest apart differ by 1.96 standard errors, so no pair differs by the larger quantile of the maximum.
union all select 'ranking.rows[' || at || '].rankSet.best', 1 from placed
  where (select max(abs(a.lost / a.n - b.lost / b.n) / sqrt(a.lost / a.n * (1 - a.lost / a.n) / a.n + b.lost / b.n * (1 - b.lost / b.n) / b.n)) from placed a, placed b) < 1.96
union all select 'ranking.rows[' || at || '].rankSet.worst', (select count(*) from placed) from placed
union all select 'ranking.rows[3].rankSet', null
