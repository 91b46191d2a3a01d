import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { CELL_KEY, sameCell } from "./next-cells.ts";

/**
 * Brings next_cell into the live cells: what is replaced goes to the history first, then cells go, change and come, in the
 * order of their keys. Resolves to the number of cells written. The change holds the locks of all counties concerned.
 */
export async function mergeCells(tx: WriteTransaction): Promise<number> {
  const { drizzle, changeId } = tx;
  await drizzle.execute(sql`analyze next_cell`);
  const [counted] = await drizzle.execute<{ rows: number; existed: number; gone: number }>(sql`
    select count(*)::int as rows, (count(*) filter (where existed))::int as existed, (count(*) filter (where value is null))::int as gone from next_cell`);
  const { rows = 0, existed = 0, gone = 0 } = counted ?? {};
  if (existed > 0) {
    await drizzle.execute(sql`
      insert into cell_history (${CELL_KEY}, basis, value, units, days, counts, closing, synthetic, change_id, replaced_by)
      select ${sql.raw("c.county_code, c.measure_code, c.region_code, c.breakdown, c.period_months, c.period_start")},
        c.basis, c.value, c.units, c.days, c.counts, c.closing, c.synthetic, c.change_id, ${changeId}::bigint
      from next_cell n join cell c on ${sameCell("c", "n")} and c.basis = 'live' where n.existed`);
    await drizzle.execute(sql`
      update cell c set value = n.value, units = n.units, days = n.days, counts = n.counts, synthetic = n.synthetic, change_id = ${changeId}::bigint
      from next_cell n where ${sameCell("c", "n")} and c.basis = 'live' and n.existed and n.value is not null`);
  }
  if (gone > 0) await drizzle.execute(sql`delete from cell c using next_cell n where ${sameCell("c", "n")} and c.basis = 'live' and n.value is null`);
  await drizzle.execute(sql`
    insert into cell (${CELL_KEY}, basis, value, units, days, counts, synthetic, change_id)
    select ${CELL_KEY}, 'live', value, units, days, counts, synthetic, ${changeId}::bigint
    from next_cell where not existed and value is not null order by ${CELL_KEY}`);
  return rows;
}
