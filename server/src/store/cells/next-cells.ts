import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

/** The columns that name a cell. */
export const CELL_KEY = sql.raw("county_code, measure_code, region_code, breakdown, period_months, period_start");

/** Rows of `left` and `right` that name the same cell. */
export const sameCell = (left: string, right: string) =>
  sql.raw(["county_code", "measure_code", "region_code", "breakdown", "period_months", "period_start"].map((column) => `${left}.${column} = ${right}.${column}`).join(" and "));

/** What a live cell was, for the history: the columns old_value to old_change_id, taken from the alias `c`. */
export const OLD_CELL = sql.raw(["value", "units", "days", "counts", "synthetic", "change_id"].map((column) => `c.${column} as old_${column}`).join(", "));

/**
 * Makes the change's own table of live cells as they will be: a row only where a cell comes, changes or, with a null value,
 * goes, together with what it was. Everything that moves cells writes here, and mergeCells brings it in.
 */
export async function createNextCells(tx: WriteTransaction): Promise<void> {
  await tx.drizzle.execute(sql`
    create temporary table next_cell (
      county_code text not null, measure_code text not null, region_code text not null, breakdown text not null,
      period_months smallint not null, period_start date not null,
      value double precision, units integer, days integer[], counts integer[], synthetic boolean,
      old_value double precision, old_units integer, old_days integer[], old_counts integer[], old_synthetic boolean, old_change_id bigint
    ) on commit drop`);
}
