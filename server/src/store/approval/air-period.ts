import { sql } from "drizzle-orm";
import { CELL_KEY } from "../cells/next-cells.ts";
import type { Database } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";
import { appendChangeAudit } from "../audit/append-change-audit.ts";
import { ApprovalRefused } from "./approval-refused.ts";
import { heldPeriods } from "./approvable-cells.ts";
import type { ApproveRequest, ReleasedPeriod } from "./approve-period.ts";
import { countiesAt, lockPeriod, someOf } from "./period-state.ts";
import { airMembers } from "./release-members.ts";
import { recordEvent } from "./record-event.ts";

const COLUMNS = sql`${CELL_KEY}, value, units, days, counts, closing, synthetic`;

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
    await recordEvent(tx, locked, "aired", actor, null);
    await appendChangeAudit(tx, { actor, ...author }, "period_aired", locked.id, { counties: locked.counties.length });
    return { counties: locked.counties.length, cells: rows[0]?.written ?? 0 };
  });
  return { changeId, version, ...result };
}
