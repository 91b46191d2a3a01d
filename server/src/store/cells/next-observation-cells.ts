import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { OLD_CELL, sameCell } from "./next-cells.ts";
import { observationCells } from "./observation-cells.ts";

/** The quarters (years, for measures by year) of the counties and measures that fresh_observation touches. */
const TOUCHED_SCOPE = sql`
  select distinct f.county_code, f.measure_code, w.from_start, (w.from_start + w.length)::date as to_start
  from fresh_observation f join measure m on m.code = f.measure_code
  cross join lateral (
    select case m.grain when 'year' then date_trunc('year', f.period_start::timestamp) else date_trunc('quarter', f.period_start::timestamp) end::date as from_start,
      case m.grain when 'year' then interval '12 months' else interval '3 months' end as length
  ) w`;

/**
 * Works out anew the cells of a scope (county_code, measure_code, from_start, to_start), by default of what fresh_observation
 * touches, and writes to next_cell those that differ from what is stored.
 */
export async function nextObservationCells(tx: WriteTransaction, scope: SQL = TOUCHED_SCOPE): Promise<void> {
  const { drizzle } = tx;
  await drizzle.execute(sql`create temporary table touched_scope on commit drop as ${scope}`);
  await drizzle.execute(sql`analyze touched_scope`);
  await drizzle.execute(sql`create temporary table observed_cell on commit drop as ${observationCells(sql`select * from touched_scope`)}`);
  await drizzle.execute(sql`analyze observed_cell`);
  await drizzle.execute(sql`
    insert into next_cell
    select o.county_code, o.measure_code, o.region_code, o.breakdown, o.period_months, o.period_start, o.value, o.units, null, null, o.synthetic, ${OLD_CELL}
    from observed_cell o left join cell c on ${sameCell("c", "o")} and c.basis = 'live'
    where c.value is null or (c.value, c.units, c.synthetic) is distinct from (o.value, o.units, o.synthetic)`);
  await drizzle.execute(sql`
    insert into next_cell
    select ${sql.raw("c.county_code, c.measure_code, c.region_code, c.breakdown, c.period_months, c.period_start")}, null, null, null, null, null, ${OLD_CELL}
    from touched_scope s join cell c on c.county_code = s.county_code and c.measure_code = s.measure_code and c.basis = 'live'
      and c.period_start >= s.from_start and c.period_start < s.to_start
    where not exists (select 1 from observed_cell o where ${sameCell("o", "c")})`);
}
