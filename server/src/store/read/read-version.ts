import { change } from "@plumbline/drizzle/tables/change.ts";
import { installation } from "@plumbline/drizzle/tables/catalogue.ts";
import { and, desc, eq, isNotNull, lt, lte, sql } from "drizzle-orm";
import type { DataVersion, ReadTransaction } from "../driver/database.ts";

/** A data version by its number, or null when there was none of that number. */
export async function readVersion(tx: ReadTransaction, version: number): Promise<DataVersion | null> {
  const query = tx.prepared("read version", (drizzle) =>
    drizzle.select({ version: change.version, at: change.versionedAt }).from(change).where(eq(change.version, sql.placeholder("version"))).prepare("read version"),
  );
  return toVersion(await query({ version }));
}

/** The last data version committed by a moment (ISO 8601), or null before the first. */
export async function readVersionAt(tx: ReadTransaction, moment: string): Promise<DataVersion | null> {
  const query = tx.prepared("read version at", (drizzle) =>
    drizzle
      .select({ version: change.version, at: change.versionedAt })
      .from(change)
      .where(and(isNotNull(change.version), lte(change.versionedAt, sql`${sql.placeholder("moment")}::timestamptz`)))
      .orderBy(desc(change.version))
      .limit(1)
      .prepare("read version at"),
  );
  return toVersion(await query({ moment }));
}

/** The last data version of a day (ISO 8601) of the installation's calendar or before it, or null before the first. */
export async function readVersionOfDay(tx: ReadTransaction, day: string): Promise<DataVersion | null> {
  const query = tx.prepared("read version of day", (drizzle) =>
    drizzle
      .select({ version: change.version, at: change.versionedAt })
      .from(change)
      .where(and(isNotNull(change.version), lt(change.versionedAt, sql`(${sql.placeholder("day")}::date + 1)::timestamp at time zone (select ${installation.timeZone} from ${installation})`)))
      .orderBy(desc(change.version))
      .limit(1)
      .prepare("read version of day"),
  );
  return toVersion(await query({ day }));
}

function toVersion(rows: readonly { readonly version: number | null; readonly at: Date | null }[]): DataVersion | null {
  const [row] = rows;
  return row?.version === null || row?.version === undefined ? null : { version: row.version, committedAt: (row.at ?? new Date(0)).toISOString() };
}
