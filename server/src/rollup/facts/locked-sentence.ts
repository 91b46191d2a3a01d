import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { LockedReport } from "../../store/ledger/locked-reports.ts";

/** Why a report of a closed period cannot land. */
export function lockedSentence({ event, lockedMonths, lockedStart }: LockedReport): { readonly field: "period"; readonly value: string; readonly message: string } {
  const period = periodId({ start: lockedStart, months: lockedMonths });
  return { field: "period", value: period, message: `${period} is ${event} for this county and takes no figures: have the period reopened, with a reason, and import again.` };
}
