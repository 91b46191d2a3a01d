import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";
import type { LockedPeriod, PeriodEvent } from "./period-state.ts";

/** Adds an event for each county of a locked period; a city's own level is its leaf, for the city itself is more than that. */
export async function recordEvent(tx: WriteTransaction, { period, counties }: LockedPeriod, event: PeriodEvent, actor: string, reason: string | null): Promise<void> {
  await tx.drizzle.execute(sql`
    insert into period_event (county_code, region_code, period_months, period_start, event, actor, reason, change_id)
    select o.code, case r.level when 'county' then r.code else (select leaf.code from region leaf where leaf.parent_code = r.code and leaf.own) end, ${period.months}, ${period.start}::date, ${event}, ${actor}, ${reason}, ${tx.changeId}::bigint
    from unnest(${textArray(counties)}::text[]) o (code) join region r on r.code = o.code order by o.code`);
}
