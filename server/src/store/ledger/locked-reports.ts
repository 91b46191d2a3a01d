import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";

/** A reported value or member whose period is approved or aired for its county and was not reopened. */
export interface LockedReport {
  readonly seq: number;
  readonly event: "approved" | "aired";
  readonly lockedMonths: number;
  readonly lockedStart: string;
}

/**
 * Reports of a change's own table that a lock refuses, at most `limit` of them: the locked period is the one that holds the
 * value's last month, so a year is locked with its last quarter.
 */
export async function lockedReports(tx: WriteTransaction, table: "arriving_observation" | "arriving_member", limit: number): Promise<readonly LockedReport[]> {
  const arriving = sql.identifier(table);
  return tx.drizzle.execute<{ seq: number; event: "approved" | "aired"; lockedMonths: number; lockedStart: string }>(sql`
    with state as (
      select distinct on (e.county_code, e.period_months, e.period_start) e.county_code, e.period_months, e.period_start, e.event
      from period_event e join region r on r.code = e.region_code and r.level = 'county'
      where e.county_code in (select county_code from ${arriving})
      order by e.county_code, e.period_months, e.period_start, e.change_id desc
    )
    select a.seq, s.event, s.period_months::int as "lockedMonths", s.period_start::text as "lockedStart"
    from ${arriving} a
    join state s on s.county_code = a.county_code and s.event <> 'reopened'
      and (a.period_start + make_interval(months => a.period_months - 1))::date >= s.period_start
      and (a.period_start + make_interval(months => a.period_months - 1))::date < (s.period_start + make_interval(months => s.period_months))::date
    order by a.seq limit ${limit}`);
}
