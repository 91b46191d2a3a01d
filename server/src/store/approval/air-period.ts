import { sql } from "drizzle-orm";
import { CELL_KEY, sameCell } from "../cells/next-cells.ts";
import type { Database, WriteTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";
import { appendChangeAudit } from "../audit/append-change-audit.ts";
import { ApprovalRefused } from "./approval-refused.ts";
import { heldPeriods } from "./approvable-cells.ts";
import type { ApproveRequest, ReleasedPeriod } from "./approve-period.ts";
import { countiesAt, lockPeriod, someOf } from "./period-state.ts";
import type { LockedPeriod } from "./period-state.ts";
import { airMembers } from "./release-members.ts";
import { recordEvent } from "./record-event.ts";

const COLUMNS = sql`${CELL_KEY}, value, units, days, counts, closing, synthetic`;

/** After an earlier airing: what it had and this one has no more is marked as gone, or it would stand beside what is aired now. */
async function retireAired(tx: WriteTransaction, locked: LockedPeriod): Promise<void> {
  const { counties, period } = locked;
  const [earlier] = await tx.drizzle.execute<{ aired: boolean }>(sql`
    select exists (select 1 from period_event where event = 'aired' and period_months = ${period.months} and period_start = ${period.start}::date) as aired`);
  // Looking for what was aired before costs a scan of all of it.
  if (earlier?.aired !== true) return;
  await tx.drizzle.execute(sql`
    insert into publication (${COLUMNS}, change_id, open, gone)
    select ${CELL_KEY}, 0, null, null, null, null, synthetic, ${tx.changeId}::bigint, open, true from (
      select distinct on (${CELL_KEY}) * from publication
      where county_code = any(${textArray(counties)}::text[]) and (period_months, period_start) in (select months, start from ${heldPeriods(locked)} h)
      order by ${CELL_KEY}, change_id desc
    ) p
    where not p.gone and not exists (select 1 from cell c where c.basis = 'approved' and ${sameCell("c", "p")})`);
}

/**
 * Publishes the approved figures of a quarter for the whole installation as one change; they are never changed afterwards.
 * Refused (ApprovalRefused) unless every county, and every city's own level, is approved, or when all of it is aired already.
 */
export async function airPeriod(database: Database, request: Omit<ApproveRequest, "countyCodes">): Promise<ReleasedPeriod> {
  const { actor, author, period, at } = request;
  const { result, changeId, version } = await database.change({ kind: "airing", actor, note: null, ...(at && { at }) }, async (tx) => {
    const locked = await lockPeriod(tx, period, "all");
    const open = countiesAt(locked, null, "reopened");
    if (open.length > 0) throw new ApprovalRefused("PERIOD_NOT_APPROVED", `${locked.id} is not approved for ${someOf(open)}: approve every county before airing.`);
    if (countiesAt(locked, "approved").length === 0) throw new ApprovalRefused("PERIOD_AIRED", `${locked.id} is aired already: reopen and approve what has to change, then air it again.`);
    const rows = await tx.drizzle.execute<{ written: number }>(sql`
      with written as (
        insert into publication (${COLUMNS}, change_id, open)
        select ${COLUMNS}, ${tx.changeId}::bigint, measure_code in (select code from measure where protection = 'none') from cell
        where basis = 'approved' and county_code = any(${textArray(locked.counties)}::text[])
          and (period_months, period_start) in (select months, start from ${heldPeriods(locked)} h)
        order by ${CELL_KEY} returning 1
      ) select count(*)::int as written from written`);
    await airMembers(tx, locked);
    await retireAired(tx, locked);
    await recordEvent(tx, locked, "aired", actor, null);
    await appendChangeAudit(tx, { actor, ...author }, "period_aired", locked.id, { counties: locked.counties.length });
    return { counties: locked.counties.length, cells: rows[0]?.written ?? 0 };
  });
  return { changeId, version, ...result };
}
