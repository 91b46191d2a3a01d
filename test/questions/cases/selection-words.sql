with period as (select at, start, (start + interval '3 months')::date as until from (values (0, date '2026-04-01'), (1, date '2026-07-01'), (2, date '2025-01-01'), (3, date '2026-01-01')) p (at, start)),
county as (select code, row_number() over (order by code) - 1 as at from region where level = 'county' and not own and parent_code = '900000'),
concluded as (
  select c.at as county, p.at as period, count(r.case_number) as all_cases, count(r.case_number) filter (where outcome in ('mediated', 'settled')) as settled
  from county c cross join period p left join case_record r on r.type = 'reconsideration' and r.county_code = c.code and r.concluded_on >= p.start and r.concluded_on < p.until
  group by 1, 2
)
select 'compare.hash' as path, encode(sha256('metrics=XF05&regions=peers(900002),level(city,900000)&periods=last(2,quarter),same(2026Q1,2),ytd(2026Q1)'), 'hex') as value
union all select 'selection.hash', encode(sha256('metrics=XF05&regions=peers(900002),level(city,900000)&periods=last(2,quarter),same(2026Q1,2),ytd(2026Q1)'), 'hex')
union all select 'aired.periods[0].id', (select extract(year from max(period_start)) || 'Q' || extract(quarter from max(period_start)) from period_event where event = 'aired')
union all select 'inApril.periods[0].id', '2026Q1'
union all select 'selection.cells', (5 * 4)::text
union all select 'compare.series[0].denominators[' || county * 4 + period || ']', all_cases::text from concluded
union all select 'compare.series[0].numerators[' || county * 4 + period || ']', settled::text from concluded
union all select 'compare.series[0].denominators[' || 16 + period || ']', sum(all_cases)::text from concluded group by period
