import { periodEnd, periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { lockCounties } from "../ledger/lock-counties.ts";
import { ApprovalRefused } from "./approval-refused.ts";

export type PeriodEvent = "approved" | "reopened" | "aired";

/** A quarter of some counties, locked against other changes, with the last event of each; null where nothing happened yet. */
export interface LockedPeriod {
  readonly period: Period;
  readonly id: string;
  readonly end: string;
  readonly counties: readonly string[];
  readonly last: ReadonlyMap<string, PeriodEvent | null>;
}

/** The counties of the installation, and the cities for their own level: all that hold figures of their own. */
async function ownersOfFigures(tx: WriteTransaction): Promise<string[]> {
  const rows = await tx.drizzle.execute<{ county_code: string }>(sql`
    with recursive tree as (
      select r.code, r.level, r.county_code from region r join installation i on i.root_region = r.code
      union all
      select r.code, r.level, r.county_code from region r join tree t on r.parent_code = t.code
    )
    select distinct county_code from tree where level = 'county' order by county_code`);
  return rows.map((row) => row.county_code);
}

/** Checks that the period is a quarter and the counties are known, takes their locks, and reads where the period stands. */
export async function lockPeriod(tx: WriteTransaction, period: Period, countyCodes: readonly string[] | "all"): Promise<LockedPeriod> {
  if (period.months !== 3 || !/-(?:01|04|07|10)-01$/.test(period.start)) {
    throw new ApprovalRefused("PERIOD_NOT_A_QUARTER", `${period.months} months from ${period.start} are no quarter: approve and air by quarter, which takes its months along.`);
  }
  const known = await ownersOfFigures(tx);
  const counties = countyCodes === "all" ? known : [...new Set(countyCodes)].sort();
  const unknown = counties.filter((code) => !known.includes(code));
  if (unknown.length > 0) throw new ApprovalRefused("COUNTY_UNKNOWN", `${unknown.join(", ")} is no county of this installation: use the codes of its counties, or of a city for its own level.`);
  await lockCounties(tx, counties);
  const rows = await tx.drizzle.execute<{ county_code: string; event: PeriodEvent }>(sql`
    select distinct on (e.county_code) e.county_code, e.event from period_event e join region r on r.code = e.region_code and r.level = 'county'
    where e.period_months = ${period.months} and e.period_start = ${period.start}::date
    order by e.county_code, e.change_id desc`);
  const events = new Map(rows.map((row) => [row.county_code, row.event]));
  return { period, id: periodId(period), end: periodEnd(period), counties, last: new Map(counties.map((code) => [code, events.get(code) ?? null])) };
}

/** Refuses a quarter that has not ended on the installation's calendar: its reports would find it locked when they come. */
export async function assertEnded(tx: WriteTransaction, { id, end }: LockedPeriod, at: Date | null): Promise<void> {
  const [day] = await tx.drizzle.execute<{ today: string }>(sql`
    select (coalesce(${at?.toISOString() ?? null}::timestamptz, now()) at time zone time_zone)::date::text as today from installation`);
  if (day !== undefined && day.today < end) throw new ApprovalRefused("PERIOD_NOT_ENDED", `${id} ends before ${end}, and today is ${day.today}: approve it from that day on.`);
}

/** Counties whose last event is one of those named. */
export function countiesAt({ last }: LockedPeriod, ...events: readonly (PeriodEvent | null)[]): string[] {
  return [...last].filter(([, event]) => events.includes(event)).map(([code]) => code);
}

/** Names up to three codes of a list. */
export function someOf(codes: readonly string[]): string {
  return `${codes.slice(0, 3).join(", ")}${codes.length > 3 ? ` and ${codes.length - 3} more` : ""}`;
}
