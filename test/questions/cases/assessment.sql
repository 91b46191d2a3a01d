with total as (
  select region_code, sum(c.weight * s.score / 100) as value, count(s.score) as scored
  from unit_score s join criterion c on (c.scheme, c.scheme_version, c.code) = (s.scheme, s.scheme_version, s.criterion)
  where period_start = '2026-01-01' group by region_code
),
placed as (select region_code, value, rank() over (order by value desc) as place from total where scored = 2),
listed as (select code, row_number() over (order by code) - 1 as at from region where level = 'county' and not own)
select 'assessment.totals[' || at * 2 || ']' as path, value from listed left join placed on region_code = code
union all select 'assessment.rank[' || at * 2 || ']', place from listed left join placed on region_code = code
