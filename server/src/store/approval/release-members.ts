import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";
import type { LockedPeriod } from "./period-state.ts";

const COLUMNS = sql.raw("county_code, measure_code, region_code, period_start, member");
const SAME = sql.raw(["county_code", "measure_code", "region_code", "period_start", "member", "synthetic"].map((column) => `a.${column} = b.${column}`).join(" and "));

/** Makes the live members of a quarter the approved ones; what an earlier approval had and this one has not goes to the history. */
export async function approveMembers({ drizzle, changeId }: WriteTransaction, { counties, period }: LockedPeriod): Promise<void> {
  const ofPeriod = (alias: string, basis: "live" | "approved") => sql`
    ${sql.raw(alias)}.basis = ${basis} and ${sql.raw(alias)}.county_code = any(${textArray(counties)}::text[]) and ${sql.raw(alias)}.period_start = ${period.start}::date`;
  const stale = sql`member a where ${ofPeriod("a", "approved")} and not exists (select 1 from member b where b.basis = 'live' and ${SAME})`;
  await drizzle.execute(sql`insert into member_history (${COLUMNS}, basis, synthetic, change_id, replaced_by) select ${COLUMNS}, basis, synthetic, change_id, ${changeId}::bigint from ${stale}`);
  await drizzle.execute(sql`delete from ${stale}`);
  await drizzle.execute(sql`
    insert into member (${COLUMNS}, basis, synthetic, change_id)
    select ${COLUMNS}, 'approved', synthetic, ${changeId}::bigint from member a
    where ${ofPeriod("a", "live")} and not exists (select 1 from member b where b.basis = 'approved' and ${SAME}) order by ${COLUMNS}`);
}

/** Publishes the approved members of a quarter. */
export async function airMembers({ drizzle, changeId }: WriteTransaction, { counties, period }: LockedPeriod): Promise<void> {
  await drizzle.execute(sql`
    insert into member_publication (${COLUMNS}, synthetic, change_id, open)
    select ${COLUMNS}, synthetic, ${changeId}::bigint, measure_code in (select code from measure where protection = 'none') from member
    where basis = 'approved' and county_code = any(${textArray(counties)}::text[]) and period_start = ${period.start}::date order by ${COLUMNS}`);
}
