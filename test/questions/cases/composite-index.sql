with place as (select * from (values ('900001'), ('900002'), ('900003'), ('900004')) p (county)),
raw as (
  select county,
    (select 100 * nullif(max(value) filter (where measure_code = 'litigation.lost'), -1)::float8 / nullif(max(value) filter (where measure_code = 'litigation.concluded'), 0)::float8
      from observation where county_code = county and period_start = '2026-04-01' and period_months = 3) as suit,
    (select 100 * sum(value) filter (where measure_code = 'inspection.joint')::float8 / sum(value) filter (where measure_code = 'inspection.visits')::float8
      from observation where county_code = county and period_start between '2026-04-01' and '2026-06-01' and measure_code like 'inspection.%') as visit
  from place
),
scored as (
  select county, 100 * (max(suit) over () - suit) / (max(suit) over () - min(suit) over ()) as s, 100 * (visit - min(visit) over ()) / (max(visit) over () - min(visit) over ()) as v
  from raw
),
indexed as (select *, case when s is null then v else 0.6 * s + 0.4 * v end as score from scored),
placed as (select *, row_number() over (order by score desc, county) - 1 as at, rank() over (order by score desc) as place from indexed),
efficacy as (
  select county, 60 + 40 * (20 - coalesce(suit, avg(suit) over ())) / 20 as s, 60 + 40 * visit / 80 as v from raw
),
treed as (select *, (s + 3 * v) / 4 as score, row_number() over (order by (s + 3 * v) / 4 desc) - 1 as at from efficacy),
heap as (
  select county, count(*) filter (where accepted_on < '2026-04-01' and (concluded_on is null or concluded_on >= '2026-04-01'))::float8 as pending,
    count(*) filter (where concluded_on >= '2026-01-01' and concluded_on < '2026-04-01')::float8 as concluded
  from place left join case_record on county_code = county and type = 'reconsideration' and accepted_on is not null group by county
),
divided as (select *, pending / nullif(concluded, 0) as per, row_number() over (order by pending / nullif(concluded, 0) nulls last, county) - 1 as at from heap)
select 'compositeIndex.rows[' || at || '].region.code' as path, county::text as value from placed
union all select 'compositeIndex.rows[' || at || '].score', score::text from placed
union all select 'compositeIndex.rows[' || at || '].rank', place::text from placed
union all select 'compositeIndex.rows[' || at || '].parts[0].score', s::text from placed
union all select 'compositeIndex.rows[' || at || '].parts[1].score', v::text from placed
union all select 'compositeIndex.rows[' || at || '].parts[0].contribution', (0.6 * s)::text from placed where s is not null
union all select 'compositeIndex.rows[' || at || '].parts[1].weight', (case when s is null then 1 else 0.4 end)::text from placed
union all select 'compositeIndex.metrics[0].weight', '0.6'
union all select 'tree.rows[' || at || '].region.code', county from treed
union all select 'tree.rows[' || at || '].score', score::text from treed
union all select 'tree.rows[' || at || '].groups[0].score', s::text from treed
union all select 'tree.rows[' || at || '].parts[1].contribution', (0.75 * v)::text from treed
union all select 'divided.rows[' || at || '].region.code', county from divided
union all select 'divided.rows[' || at || '].parts[0].measurement.value', pending::text from divided
union all select 'divided.rows[' || at || '].parts[0].denominator.value', concluded::text from divided
union all select 'divided.stages[0].denominated[' || at || ']', per::text from divided
union all select 'divided.rows[' || at || '].score', (60 + 40 * (max(per) over () - per) / (max(per) over () - min(per) over ()))::text from divided where per is not null
union all select 'divided.rows[' || at || '].parts[0].notScored', 'NO_DENOMINATOR' from divided where per is null
union all select 'perHead.rows[0].region.code', '900001'
union all select 'perHead.rows[0].parts[0].denominator.value', max(value)::text from observation where measure_code = 'population.resident' and period_start = '2025-01-01'
union all select 'perHead.stages[0].denominated[0]', (sum(value) filter (where measure_code = 'litigation.filed' and period_start >= '2026-01-01')::float8 / max(value) filter (where measure_code = 'population.resident' and period_start = '2025-01-01')::float8)::text
  from observation where county_code = '900001' and period_start < '2026-04-01'
