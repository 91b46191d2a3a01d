with then_known as (
  select distinct on (case_number) case_number, outcome, concluded_on
  from (select county_code, case_number, type, outcome, concluded_on, version_no, change_id from case_record
    union all select county_code, case_number, type, outcome, concluded_on, version_no, change_id from case_version) v
  join change on change.id = v.change_id
  where type = 'reconsideration' and county_code = '900001' and change.version <= 2 order by case_number, version_no desc
),
counted as (
  select 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as value
  from then_known where concluded_on >= '2026-01-01' and concluded_on < '2026-04-01'
)
select 'before.series[0].values[0]' as path, value from counted
union all select 'onTheDay.series[0].values[0]', value from counted
union all select 'now.series[0].values[0]', 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*)
from case_record where type = 'reconsideration' and county_code = '900001' and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01'
