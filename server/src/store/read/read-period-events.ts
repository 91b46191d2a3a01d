import { periodEvent } from "@plumbline/drizzle/tables/cell.ts";
import { change } from "@plumbline/drizzle/tables/change.ts";
import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { asc, eq, lte, sql } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

/** What happened to a unit's period; `from` is its first month, counted from year 0. */
export interface StoredPeriodEvent {
  readonly regionCode: string;
  readonly from: number;
  readonly months: number;
  readonly event: "approved" | "reopened" | "aired";
  /** When, ISO 8601. */
  readonly at: string | null;
}

/** All events up to a data version, in the order in which they were committed. */
export async function readPeriodEvents(tx: ReadTransaction, version: number): Promise<StoredPeriodEvent[]> {
  const query = tx.prepared("read period events", (drizzle) =>
    drizzle
      .select({
        regionCode: periodEvent.regionCode,
        periodStart: periodEvent.periodStart,
        months: periodEvent.periodMonths,
        event: periodEvent.event,
        at: change.versionedAt,
      })
      .from(periodEvent)
      .innerJoin(change, eq(change.id, periodEvent.changeId))
      .where(lte(change.version, sql.placeholder("version")))
      .orderBy(asc(change.version))
      .prepare("read period events"),
  );
  const rows = await query({ version });
  return rows.map((row) => ({
    regionCode: row.regionCode,
    from: monthIndex(row.periodStart),
    months: row.months,
    event: row.event,
    at: row.at?.toISOString() ?? null,
  }));
}
