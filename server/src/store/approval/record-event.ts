import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";
import type { LockedPeriod, PeriodEvent } from "./period-state.ts";

/** Adds an event for each county of a locked period. */
export async function recordEvent(tx: WriteTransaction, { period, counties }: LockedPeriod, event: PeriodEvent, actor: string, reason: string | null): Promise<void> {
  await tx.drizzle.execute(sql`
    insert into period_event (county_code, region_code, period_months, period_start, event, actor, reason, change_id)
    select code, code, ${period.months}, ${period.start}::date, ${event}, ${actor}, ${reason}, ${tx.changeId}::bigint
    from unnest(${textArray(counties)}::text[]) code order by code`);
}
