with place as (select * from (values (0, '900001'), (1, '900002'), (2, '900003'), (3, '900004')) p (r, county)),
quarter as (select * from (values (0, date '2026-01-01'), (1, date '2026-04-01')) q (q, start)),
slot as (select r * 2 + q as at, county, start, (start + interval '3 months')::date as until from place cross join quarter),
concluded as (
  select at, count(case_number) as cases, count(case_number) filter (where outcome in ('mediated', 'settled')) as settled,
    percentile_cont(0.5) within group (order by concluded_on - accepted_on - pause_days) as median, avg(concluded_on - accepted_on - pause_days)::float8 as mean
  from slot left join case_record c on c.county_code = county and type = 'reconsideration' and concluded_on >= start and concluded_on < until group by at
)
select 'caseStatistics.rows[' || at || '].concluded' as path, cases::float8 as value from concluded
union all select 'caseStatistics.rows[' || at || '].settlementRate', 100 * settled::float8 / nullif(cases, 0) from concluded
union all select 'caseStatistics.rows[' || at || '].medianDays', median from concluded
union all select 'caseStatistics.rows[' || at || '].meanDays', mean from concluded
union all select 'caseStatistics.rows[' || at || '].accepted', count(case_number) from slot
left join case_record c on c.county_code = county and type = 'reconsideration' and accepted_on >= start and accepted_on < until group by at
