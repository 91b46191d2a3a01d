with counted as (
  select count(*) filter (where outcome in ('mediated', 'settled'))::float8 as settled, count(*)::float8 as concluded
  from case_record where type = 'reconsideration' and county_code = '900001' and concluded_on >= '2026-01-01' and concluded_on < '2026-04-01'
)
select 'compare.cells[0].value' as path, 100 * settled / concluded as value from counted
union all select 'compare.cells[0].numerator', settled from counted
union all select 'compare.cells[0].n', concluded from counted
union all select 'compare.cells[0].lower', -- Wilson 1927
  100 * ((settled + 1.959963984540054 ^ 2 / 2) / (concluded + 1.959963984540054 ^ 2)
    - 1.959963984540054 / (concluded + 1.959963984540054 ^ 2) * sqrt(settled * (concluded - settled) / concluded + 1.959963984540054 ^ 2 / 4)) from counted
