import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { CELL_KEY, sameCell } from "./next-cells.ts";

/**
 * Brings next_cell into the live cells: what is replaced goes to the history first, then cells go, change and come, in the
 * order of their keys. Resolves to the number of cells written. The change holds the locks of all counties concerned.
 */
export async function mergeCells(tx: WriteTransaction): Promise<number> {
  const { drizzle, changeId } = tx;
  await drizzle.execute(sql`analyze next_cell (period_start, old_change_id)`);
  const [counted] = await drizzle.execute<{ rows: number; existed: number; gone: number }>(sql`
    select count(*)::int as rows, count(old_change_id)::int as existed, (count(*) - count(value))::int as gone from next_cell`);
  const { rows = 0, existed = 0, gone = 0 } = counted ?? {};
  if (existed > 0) {
    await drizzle.execute(sql`
      insert into cell_history (${CELL_KEY}, basis, value, units, days, counts, synthetic, change_id, replaced_by)
      select ${CELL_KEY}, 'live', old_value, old_units, old_days, old_counts, old_synthetic, old_change_id, ${changeId}::bigint
      from next_cell where old_change_id is not null`);
    await drizzle.execute(sql`
      update cell c set value = n.value, units = n.units, days = n.days, counts = n.counts, synthetic = n.synthetic, change_id = ${changeId}::bigint
      from next_cell n where ${sameCell("c", "n")} and c.basis = 'live' and n.old_change_id is not null and n.value is not null`);
  }
  if (gone > 0) await drizzle.execute(sql`delete from cell c using next_cell n where ${sameCell("c", "n")} and c.basis = 'live' and n.value is null`);
  if (rows > existed) {
    await drizzle.execute(sql`
      insert into cell (${CELL_KEY}, basis, value, units, days, counts, synthetic, change_id)
      select ${CELL_KEY}, 'live', value, units, days, counts, synthetic, ${changeId}::bigint
      from next_cell where old_change_id is null and value is not null order by ${CELL_KEY}`);
  }
  return rows;
}
