with known as (
  select distinct on (v.case_number) v.county_code, v.accepted_on, v.concluded_on, v.outcome
  from (select county_code, case_number, type, accepted_on, concluded_on, outcome, version_no, change_id from case_record
    union all select county_code, case_number, type, accepted_on, concluded_on, outcome, version_no, change_id from case_version) v
  join change on change.id = v.change_id
  where type = 'reconsideration' and change.version <= (select version from change where kind = 'airing') order by v.case_number, v.version_no desc
)
select 'aired.series[0].values[0]' as path, 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*) as value
from known where county_code = '900001' and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01'
union all select 'aired.series[1].values[0]', count(*) from known where county_code = '900001' and accepted_on < '2026-04-01' and (concluded_on is null or concluded_on >= '2026-04-01')
union all select 'aired.series[1].values[2]', count(*) from known where accepted_on < '2026-04-01' and (concluded_on is null or concluded_on >= '2026-04-01')
union all select 'aired.series[0].values[1]', null
union all select 'live.series[0].values[0]', 100 * count(*) filter (where outcome in ('mediated', 'settled'))::float8 / count(*)
from case_record where type = 'reconsideration' and county_code = '900001' and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01'
