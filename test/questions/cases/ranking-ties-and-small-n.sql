with rate as (
  select county_code, period_start, 100 * max(value) filter (where measure_code = 'litigation.lost')::float8 / max(value) filter (where measure_code = 'litigation.concluded')::float8 as value,
    max(value) filter (where measure_code = 'litigation.concluded')::float8 as n
  from observation where measure_code in ('litigation.lost', 'litigation.concluded') and period_start in ('2025-10-01', '2026-01-01') group by 1, 2
),
placed as (select *, rank() over (partition by period_start order by value) as place from rate where n >= 10),
listed as (
  select now.county_code, now.value, now.place, before.place - now.place as move, row_number() over (order by now.place, now.county_code) - 1 as at
  from placed now join placed before on before.county_code = now.county_code and before.period_start = '2025-10-01' where now.period_start = '2026-01-01'
)
select 'ranking.rows[' || at || '].value' as path, value from listed
union all select 'ranking.rows[' || at || '].rank', place from listed
union all select 'ranking.rows[' || at || '].rankMove', move from listed
union all select 'ranking.rows[3].rank', null
union all select 'ranking.rows[3].n', n from rate where county_code = '900003' and period_start = '2026-01-01'
union all select 'ranking.reference', 100 * sum(value) filter (where measure_code = 'litigation.lost')::float8 / sum(value) filter (where measure_code = 'litigation.concluded')::float8
from observation where period_start = '2026-01-01' and period_months = 3
union all select 'compare.series[0].rankMove[0]', move from listed where county_code = '900002'
