with period as (
  select at, (date '2026-01-01' + make_interval(months => at))::date as start, (date '2026-01-01' + make_interval(months => at + 1))::date as until, 1 as months from generate_series(0, 2) at
  union all select 3, '2026-01-01', '2026-04-01', 3
),
flow as (
  select at, months,
    count(*) filter (where accepted_on < start and (concluded_on is null or concluded_on >= start))::float8 as opening,
    count(*) filter (where accepted_on >= start and accepted_on < until)::float8 as accepted,
    count(*) filter (where concluded_on >= start and concluded_on < until)::float8 as concluded,
    count(*) filter (where accepted_on < until and (concluded_on is null or concluded_on >= until))::float8 as pending
  from period cross join case_record where type = 'reconsideration' and county_code = '900001' group by at, months
)
select 'caseStatistics.rows[' || at || '].opening' as path, opening as value from flow
union all select 'caseStatistics.rows[' || at || '].accepted', accepted from flow
union all select 'caseStatistics.rows[' || at || '].concluded', concluded from flow
union all select 'caseStatistics.rows[' || at || '].pending', pending from flow
union all select 'caseStatistics.rows[' || at || '].clearance', 100 * concluded / nullif(accepted, 0) from flow
union all select 'caseStatistics.rows[' || at || '].conclusionRate', 100 * concluded / nullif(opening + accepted, 0) from flow
union all select 'caseStatistics.rows[' || at || '].dispositionTime', 365 * pending / nullif(concluded * 12 / months, 0) from flow
