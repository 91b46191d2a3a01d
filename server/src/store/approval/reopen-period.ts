import type { Database } from "../driver/database.ts";
import { appendChangeAudit } from "../audit/append-change-audit.ts";
import { ApprovalRefused } from "./approval-refused.ts";
import type { ApproveRequest, ReleasedPeriod } from "./approve-period.ts";
import { countiesAt, lockPeriod, someOf } from "./period-state.ts";
import { recordEvent } from "./record-event.ts";

export interface ReopenRequest extends ApproveRequest {
  /** Why; it stays on record. */
  readonly reason: string;
}

/** Lets a quarter of some counties take figures again as one change; approved and aired cells stay as they are until the next approval. */
export async function reopenPeriod(database: Database, request: ReopenRequest): Promise<ReleasedPeriod> {
  const { actor, author, period, countyCodes, reason, at } = request;
  if (reason.trim() === "") throw new ApprovalRefused("REASON_MISSING", "A period is reopened only with a reason: say why.");
  const { result, changeId, version } = await database.change({ kind: "reopening", actor, note: reason, ...(at && { at }) }, async (tx) => {
    const locked = await lockPeriod(tx, period, countyCodes);
    const open = countiesAt(locked, null, "reopened");
    if (open.length > 0) throw new ApprovalRefused("PERIOD_NOT_LOCKED", `${locked.id} is open already for ${someOf(open)}: leave them out.`);
    await recordEvent(tx, locked, "reopened", actor, reason);
    await appendChangeAudit(tx, { actor, ...author }, "period_reopened", locked.id, { counties: locked.counties, reason });
    return { counties: locked.counties.length, cells: 0 };
  });
  return { changeId, version, ...result };
}
