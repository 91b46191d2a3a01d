import { getTableColumns, sql } from "drizzle-orm";
import type { PgColumn, PgTable, PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { WriteTransaction } from "../driver/database.ts";

/** A statement takes at most 65,535 parameters; the widest catalogue table has fewer than 40 columns. */
const CHUNK = 1000;

/** Inserts rows, and brings those whose key is there up to date, in statements of a bounded size. */
export async function upsertRows<Table extends PgTable>(
  tx: WriteTransaction,
  table: Table,
  key: [PgColumn, ...PgColumn[]],
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  const keys = new Set(key.map((column) => column.name));
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => !keys.has(column.name));
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- for a table that is a type parameter Drizzle's own type is empty
  const set = Object.fromEntries(columns.map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`])) as PgUpdateSetSource<Table>;
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx.drizzle
      .insert(table)
      .values(rows.slice(from, from + CHUNK))
      .onConflictDoUpdate({ target: key, set });
  }
}
