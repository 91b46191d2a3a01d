with counted as (
  select matter, count(*)::float8 as cases, count(*) filter (where outcome in ('mediated', 'settled'))::float8 as settled,
    percentile_cont(0.5) within group (order by concluded_on - accepted_on - pause_days) as median,
    percentile_cont(0.9) within group (order by concluded_on - accepted_on - pause_days) as p90
  from case_record where type = 'reconsideration' and enterprise and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01' group by matter
),
listed as (select row_number() over (order by cases desc) - 1 as at, counted.* from counted)
select 'caseStatistics.rows[' || at || '].concluded' as path, cases as value from listed
union all select 'caseStatistics.rows[' || at || '].settlementRate', 100 * settled / cases from listed
union all select 'caseStatistics.rows[' || at || '].medianDays', median from listed
union all select 'caseStatistics.rows[' || at || '].p90Days', p90 from listed
union all select 'caseStatistics.explain.read', sum(cases) from listed
