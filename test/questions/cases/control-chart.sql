with suit as (
  select (extract(year from period_start) * 4 + extract(quarter from period_start) - 8104)::int as at,
    max(value) filter (where measure_code = 'litigation.lost')::float8 as lost, max(value) filter (where measure_code = 'litigation.concluded')::float8 as n
  from observation where county_code = '900001' and measure_code in ('litigation.lost', 'litigation.concluded') group by 1
),
common as (select sum(lost) / sum(n) as p from suit),
filed as (select extract(month from period_start)::int - 1 as at, value::float8 as events from observation where measure_code = 'litigation.filed'),
base as (select 520000.0 / 12 as months, (select sum(events) from filed) / (3 * 520000.0 / 12) as u),
accepted as (
  select extract(quarter from accepted_on)::int - 1 as at, count(*)::float8 as count from case_record
  where type = 'reconsideration' and county_code = '900002' and accepted_on >= '2026-01-01' group by 1
),
later as (select avg(count) as mean, max(count) - min(count) as range from accepted where at > 0)
select 'shares.points[' || at || '].centre' as path, 100 * p as value from suit, common
union all select 'shares.points[' || at || '].upper', 100 * (p + 3 * sqrt(p * (1 - p) / n)) from suit, common
union all select 'shares.points[' || at || '].measurement.n', n from suit
union all select 'shares.points[3].upper', null
union all select 'rates.points[' || at || '].measurement.value', 10000 * events * 12 / 520000 from filed
union all select 'rates.points[' || at || '].centre', 10000 * u from filed, base
union all select 'rates.points[' || at || '].sigma', 10000 * sqrt(u / months) from filed, base
union all select 'values.points[' || at || '].measurement.value', count from accepted
union all select 'values.points[' || at || '].centre', mean from accepted, later where at > 0
union all select 'values.points[' || at || '].upper', mean + 2.66 * range from accepted, later where at > 0
union all select 'values.points[0].centre', null
