import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { textArray } from "../read/array-text.ts";
import type { LockedPeriod } from "./period-state.ts";

/** The stored periods that a quarter stands for: itself and, with the last quarter, its year. Its months stay live only. */
export function heldPeriods({ period, end }: LockedPeriod): SQL {
  const year = `${period.start.slice(0, 4)}-01-01`;
  return sql`(
    select 3::smallint as months, ${period.start}::date as start
    ${end.endsWith("-01-01") ? sql`union all select 12::smallint, ${year}::date` : sql``}
  )`;
}

/**
 * Live cells of a locked period as they are to be fixed. A stock that is counted from cases is kept as net flows, so its
 * closing value is the running sum at the end of each period, and it has a row even where nothing moved.
 */
export function approvableCells(locked: LockedPeriod): SQL {
  const counties = sql`${textArray(locked.counties)}::text[]`;
  return sql`
    with held as ${heldPeriods(locked)},
    stock as (
      select code, case grain when 'month' then 1 when 'quarter' then 3 else 12 end as base from measure where kind = 'stock' and source like 'case:%'
    ),
    line as (
      select c.county_code, c.measure_code, c.region_code, c.breakdown, c.period_start, c.value, c.synthetic, s.base
      from cell c join stock s on s.code = c.measure_code and c.period_months = s.base
      where c.basis = 'live' and c.county_code = any(${counties}) and c.period_start < ${locked.end}::date
    )
    select c.county_code, c.measure_code, c.region_code, c.breakdown, c.period_months, c.period_start, c.value, c.units, c.days, c.counts,
      null::double precision as closing, c.synthetic
    from cell c join held h on h.months = c.period_months and h.start = c.period_start
    where c.basis = 'live' and c.county_code = any(${counties}) and c.measure_code not in (select code from stock)
    union all
    select l.county_code, l.measure_code, l.region_code, l.breakdown, h.months, h.start,
      coalesce(sum(l.value) filter (where l.period_start >= h.start), 0), null, null, null, sum(l.value), bool_or(l.synthetic)
    from line l join held h on h.months >= l.base and l.period_start < (h.start + make_interval(months => h.months))::date
    where h.months <> 12 or l.base = 12
    group by l.county_code, l.measure_code, l.region_code, l.breakdown, h.months, h.start`;
}
