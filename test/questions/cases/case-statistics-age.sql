with period as (select at, (date '2026-04-01' + make_interval(months => 3 * at))::date as until from generate_series(0, 2) at),
aged as (
  select at, width_bucket(until - 1 - accepted_on, array[16, 31, 61, 91]) as band from period
  join case_record on accepted_on < until and (concluded_on is null or concluded_on >= until)
)
select 'caseStatistics.rows[' || at * 5 + band || '].pending' as path, (select count(*) from aged where aged.at = period.at and aged.band = b.band)::float8 as value
from period cross join generate_series(0, 4) b (band)
