with known as (
  select distinct on (v.case_number) v.case_number, v.outcome, v.concluded_on
  from (select county_code, case_number, type, outcome, concluded_on, version_no, change_id from case_record
    union all select county_code, case_number, type, outcome, concluded_on, version_no, change_id from case_version) v
  join change on change.id = v.change_id
  where type = 'reconsideration' and county_code = '900001' and change.version <= (select version from change where kind = 'approval') order by v.case_number, v.version_no desc
),
quarter as (select * from known where concluded_on >= '2026-01-01' and concluded_on < '2026-04-01')
select 'aired.cases.total' as path, (count(*) + count(*) filter (where outcome in ('mediated', 'settled')))::text as value from quarter
union all select 'aired.terms[0].value', count(*) filter (where outcome in ('mediated', 'settled'))::text from quarter
union all select 'aired.terms[1].value', count(*)::text from quarter
union all select 'stock.cases.total', count(*)::text from case_record where type = 'reconsideration' and county_code = '900001' and accepted_on < '2026-04-01' and (concluded_on is null or concluded_on >= '2026-04-01')
union all select 'stock.cells.cells[0].value', count(*)::text from case_record where type = 'reconsideration' and county_code = '900001' and accepted_on < '2026-04-01' and (concluded_on is null or concluded_on >= '2026-04-01')
union all select 'entered.observations.total', count(*)::text from observation where region_code = '900001'
  and ((measure_code = 'litigation.filed' and period_start between '2026-01-01' and '2026-03-31') or (measure_code = 'population.resident' and period_start = '2025-01-01'))
union all select 'entered.measurement.numerator', (4 * sum(value))::text from observation where region_code = '900001' and measure_code = 'litigation.filed' and period_start between '2026-01-01' and '2026-03-31'
