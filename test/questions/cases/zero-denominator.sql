select 'compare.cells[0].denominator' as path, count(*)::float8 as value from case_record
where type = 'reconsideration' and county_code = '900004' and concluded_on >= '2026-04-01' and concluded_on < '2026-07-01'
union all
select 'compare.cells[1].denominator', value::float8 from observation
where measure_code = 'litigation.concluded' and county_code = '900004' and period_start = '2026-04-01'
union all select 'compare.cells[0].value', null
union all select 'compare.cells[1].value', null
