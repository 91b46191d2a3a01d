import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import { CELL_KEY, sameCell } from "../cells/next-cells.ts";
import type { Database, DataVersion, WriteTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";
import { appendChangeAudit } from "../audit/append-change-audit.ts";
import type { ChangeAuthor } from "../audit/append-change-audit.ts";
import { ApprovalRefused } from "./approval-refused.ts";
import { approvableCells, heldPeriods } from "./approvable-cells.ts";
import { countiesReportedBy } from "./own-reports.ts";
import { assertEnded, countiesAt, lockPeriod, someOf } from "./period-state.ts";
import type { LockedPeriod } from "./period-state.ts";
import { approveMembers } from "./release-members.ts";
import { recordEvent } from "./record-event.ts";

export interface ApproveRequest {
  readonly actor: string;
  /** A quarter; its year goes with the last one. */
  readonly period: Period;
  readonly countyCodes: readonly string[] | "all";
  /** Where the actor belongs and from where they ask; the command line when absent. */
  readonly author?: Omit<ChangeAuthor, "actor">;
  readonly at?: Date;
}

export interface ReleasedPeriod {
  readonly changeId: number;
  readonly version: DataVersion;
  readonly counties: number;
  /** Cells that were written. */
  readonly cells: number;
}

/** After a reopening: approved cells that are to become others go to the history. */
async function retireStale({ drizzle, changeId }: WriteTransaction, locked: LockedPeriod): Promise<void> {
  await drizzle.execute(sql`create temporary table approvable on commit drop as ${approvableCells(locked)}`);
  await drizzle.execute(sql`analyze approvable`);
  const stale = sql`
    cell c where c.basis = 'approved' and c.county_code = any(${textArray(locked.counties)}::text[])
      and (c.period_months, c.period_start) in (select months, start from ${heldPeriods(locked)} h)
      and not exists (select 1 from approvable a where ${sameCell("a", "c")}
        and (a.value, a.units, a.days, a.counts, a.closing, a.synthetic) is not distinct from (c.value, c.units, c.days, c.counts, c.closing, c.synthetic))`;
  await drizzle.execute(sql`
    insert into cell_history (${CELL_KEY}, basis, value, units, days, counts, closing, synthetic, change_id, replaced_by)
    select ${CELL_KEY}, basis, value, units, days, counts, closing, synthetic, change_id, ${changeId}::bigint from ${stale}`);
  await drizzle.execute(sql`delete from ${stale}`);
}

/** Copies the live cells to the approved ones; those that a reopened period has already, and that are the same, stay. */
async function copyCells(tx: WriteTransaction, locked: LockedPeriod): Promise<number> {
  const reopened = countiesAt(locked, "reopened").length > 0;
  // Only a reopened period has approved cells; looking for them costs as much as a scan of all cells.
  if (reopened) await retireStale(tx, locked);
  const rows = await tx.drizzle.execute<{ written: number }>(sql`
    with written as (
      insert into cell (${CELL_KEY}, basis, value, units, days, counts, closing, synthetic, change_id)
      select ${CELL_KEY}, 'approved', value, units, days, counts, closing, synthetic, ${tx.changeId}::bigint
      from ${reopened ? sql`approvable` : sql`(${approvableCells(locked)}) a`} order by ${CELL_KEY}
      ${reopened ? sql`on conflict do nothing` : sql``} returning 1
    ) select count(*)::int as written from written`);
  return rows[0]?.written ?? 0;
}

/** Fixes the figures of a quarter for some counties as one change. Refused (ApprovalRefused) before it has ended, where it is approved already, or where the actor entered its figures. */
export async function approvePeriod(database: Database, request: ApproveRequest): Promise<ReleasedPeriod> {
  const { actor, author, period, countyCodes, at } = request;
  const { result, changeId, version } = await database.change({ kind: "approval", actor, note: null, ...(at && { at }) }, async (tx) => {
    const locked = await lockPeriod(tx, period, countyCodes);
    await assertEnded(tx, locked, at ?? null);
    const closed = countiesAt(locked, "approved", "aired");
    if (closed.length > 0) throw new ApprovalRefused("PERIOD_APPROVED", `${locked.id} is approved already for ${someOf(closed)}: reopen it first, with a reason.`);
    const own = await countiesReportedBy(tx, locked, actor);
    if (own.length > 0) throw new ApprovalRefused("OWN_REPORT", `${actor} entered figures of ${locked.id} for ${someOf(own)} and cannot approve them as well: ask another leader.`);
    await recordEvent(tx, locked, "approved", actor, null);
    await appendChangeAudit(tx, { actor, ...author }, "period_approved", locked.id, { counties: locked.counties.length });
    const cells = await copyCells(tx, locked);
    await approveMembers(tx, locked);
    return { counties: locked.counties.length, cells };
  });
  return { changeId, version, ...result };
}
