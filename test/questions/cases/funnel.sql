with suit as (
  select (right(county_code, 1)::int - 1) as at, max(value) filter (where measure_code = 'litigation.lost')::float8 as lost,
    max(value) filter (where measure_code = 'litigation.concluded')::float8 as n
  from observation where measure_code in ('litigation.lost', 'litigation.concluded') and period_start = '2026-01-01' group by county_code
),
line as (select sum(lost) / sum(n) as p, sum(n) as n from suit)
select 'funnel.reference' as path, 100 * p as value from line
union all select 'funnel.referenceN', n from line
union all select 'funnel.units[' || at || '].measurement.value', 100 * lost / n from suit
union all select 'funnel.units[' || at || '].measurement.n', n from suit
union all select 'funnel.units[' || at || '].size', n from suit
union all select 'funnel.units[' || at || '].limits.upper95', 100 * (p + 1.959963984540054 * sqrt(p * (1 - p) / suit.n)) from suit, line
union all select 'funnel.units[' || at || '].limits.upper998', 100 * (p + 3.090232306167813 * sqrt(p * (1 - p) / suit.n)) from suit, line
union all select 'funnel.judged', count(*) filter (where n >= 10) from suit
union all select 'funnel.levels[0].expected', 0.05 * count(*) filter (where n >= 10) from suit
union all select 'funnel.curve.sizes[0]', min(n) from suit
union all select 'funnel.curve.sizes[1]', sqrt(min(n) * max(n)) from suit
union all select 'funnel.curve.sizes[2]', max(n) from suit
union all select 'rates.units[0].measurement.value', 10000 * 4 * sum(value)::float8 / 520000 from observation where measure_code = 'litigation.filed'
