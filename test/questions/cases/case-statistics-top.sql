with cases as (
  select coalesce(matter, 'unrecorded') as matter, outcome, concluded_on - accepted_on - pause_days as days
  from case_record where type = 'reconsideration' and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01'
),
first as (select matter from cases group by matter order by count(*) desc limit 1),
placed as (
  select case when matter = (select matter from first) then 0 else 1 end as at, * from cases
  union all select 2, * from cases
),
counted as (
  select at, count(*)::float8 as cases, 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as rate,
    percentile_cont(0.5) within group (order by days) as median, count(distinct matter)::float8 as matters
  from placed group by at
)
select 'caseStatistics.rows[' || at || '].concluded' as path, cases as value from counted
union all select 'caseStatistics.rows[' || at || '].settlementRate', rate from counted
union all select 'caseStatistics.rows[' || at || '].medianDays', median from counted
union all select 'caseStatistics.rows[1].othersCount', matters from counted where at = 1
