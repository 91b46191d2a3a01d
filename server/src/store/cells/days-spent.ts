import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { workingNumber } from "./compile-date.ts";

/** How the days of a case `s` are counted: from acceptance, with or without pauses, or from receipt in working days. */
export type DayCount = "net" | "calendar" | "working";

const RECEIPT = sql.raw("coalesce(s.received_on, s.accepted_on)");
const CONCLUSION = sql.raw("s.concluded_on");

/** The days that a case took; to be asked where they are known only. */
export function daysSpent(count: DayCount): SQL {
  switch (count) {
    case "net":
      return sql.raw("(s.concluded_on - s.accepted_on - s.pause_days)");
    case "calendar":
      return sql.raw("(s.concluded_on - s.accepted_on)");
    case "working":
      return sql`(${workingNumber(CONCLUSION)} - ${workingNumber(RECEIPT)})`;
  }
}

/** Whether a case has both days between which they are counted. */
export function daysKnown(count: DayCount): SQL {
  return count === "working" ? sql`${RECEIPT} is not null and ${CONCLUSION} is not null` : sql.raw("s.accepted_on is not null and s.concluded_on is not null");
}
