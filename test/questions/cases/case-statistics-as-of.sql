with known as (
  select distinct on (case_number) case_number, outcome, concluded_on, enterprise
  from (select county_code, case_number, type, outcome, concluded_on, enterprise, version_no, change_id from case_record
    union all select county_code, case_number, type, outcome, concluded_on, enterprise, version_no, change_id from case_version) v
  join change on change.id = v.change_id
  where type = 'reconsideration' and county_code = '900001' and change.version <= 2 order by case_number, version_no desc
),
both_times as (
  select 'before' as name, enterprise, outcome, concluded_on from known
  union all select 'now', enterprise, outcome, concluded_on from case_record where type = 'reconsideration' and county_code = '900001'
),
counted as (
  select name, case enterprise when true then 0 when false then 1 else 2 end as at, count(*)::float8 as cases,
    count(*) filter (where outcome in ('mediated', 'settled'))::float8 as settled, count(*) filter (where outcome = 'revoked')::float8 as corrected
  from both_times where concluded_on >= '2026-01-01' and concluded_on < '2026-07-01' group by 1, 2
)
select name || '.rows[' || at || '].concluded' as path, cases as value from counted
union all select name || '.rows[' || at || '].settled', settled from counted
union all select name || '.rows[' || at || '].correctionRate', 100 * corrected / cases from counted
