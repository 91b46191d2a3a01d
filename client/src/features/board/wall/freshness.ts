import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Basis } from "../../../filters/selection.ts";

export interface ShownData {
  readonly basis: Basis;
  /** When the data version that is shown was committed, ISO 8601. */
  readonly asOf: string;
  /** The quarter's id. */
  readonly quarter: string;
  /** Since when nobody answers, in milliseconds; null while somebody does. */
  readonly lostSince: number | null;
  /** Whether the session has ended, so that nothing newer can be read. */
  readonly lapsed: boolean;
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** A connection that is back within a minute was hardly lost. */
const LOST_MS = MINUTE;
/** Offices report by the 8th for the month before: live data that are older than this have missed a month. */
const LIVE_DAYS = 40;
/** Days after a quarter's end by which it is approved and aired. */
const DUE_DAYS = { approved: 15, aired: 20 } as const;

/** Whether the data are older than promised: nothing newer can be read, nobody answers, live data have missed a month, or the next quarter is due on their basis. */
export function isOverdue({ basis, asOf, quarter, lostSince, lapsed }: ShownData, now: number): boolean {
  if (lapsed) return true;
  if (lostSince !== null && now - lostSince >= LOST_MS) return true;
  if (basis === "live") return now - Date.parse(asOf) > LIVE_DAYS * DAY;
  const period = parsePeriodId(quarter);
  if (period === null) return false;
  const start = new Date(`${period.start}T00:00:00Z`);
  // The end of the quarter after the one shown.
  const end = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + period.months + 3, 1);
  return now > end + DUE_DAYS[basis] * DAY;
}
