with counted as (
  select type, outcome, count(*)::float8 as cases, percentile_cont(0.5) within group (order by concluded_on - accepted_on - pause_days) as median
  from case_record where concluded_on >= '2026-01-01' and concluded_on < '2026-04-01' group by 1, 2
),
listed as (
  select row_number() over (order by array_position(array['reconsideration', 'mediation'], type),
    array_position(array['dismissed', 'mediated', 'settled', 'withdrawn', 'agreed', 'not_agreed'], outcome)) - 1 as at, cases, median
  from counted
)
select 'caseStatistics.rows[' || at || '].concluded' as path, cases as value from listed
union all select 'caseStatistics.rows[' || at || '].medianDays', median from listed
