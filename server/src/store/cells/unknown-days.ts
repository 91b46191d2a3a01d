import { LONGEST_HOLIDAY } from "@plumbline/schema/vocabulary/work-day.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import { compileCondition } from "./compile-condition.ts";
import { compileDate, computedLastDay, firstOf, unmovedLastDay } from "./compile-date.ts";
import type { CaseClock, CountedMeasure } from "./counted-measure.ts";
import { wordLiteral } from "./word-literal.ts";

/** Working days of a year whose arrangement is not in the catalogue were asked for; nothing was written. */
export class CalendarMissing extends Error {
  readonly code = "WORK_CALENDAR_MISSING";
  readonly years: readonly number[];

  constructor(years: readonly number[], sample: string) {
    super(`There is no working-day calendar for ${years.join(", ")}, in which days of cases of ${sample} have to be counted: add the published arrangement to calendars.csv, load the catalogue, and import again.`);
    this.name = "CalendarMissing";
    this.years = years;
  }
}

/** A case began when no limit of its clock was in force; nothing was written. */
export class LimitMissing extends Error {
  readonly code = "LEGAL_LIMIT_MISSING";

  constructor(clock: string, day: string, sample: string) {
    super(`No legal limit of ${clock} was in force on ${day}, when that of a case of ${sample} began to run: add it to limits.csv, load the catalogue, and import again.`);
    this.name = "LimitMissing";
  }
}

/** A clock that a measure counts by. */
interface UsedClock {
  readonly measure: CountedMeasure;
  readonly clock: CaseClock;
  /** Cases are counted on their last day, whether or not it is done by then. */
  readonly always: boolean;
}

function clocksOf(measure: CountedMeasure): UsedClock[] {
  if (measure.flow.kind === "lastDay") return [{ measure, clock: measure.flow.clock, always: true }];
  return measure.conditions.flatMap((condition) => (condition.kind === "withinLimit" ? [{ measure, clock: condition.clock, always: false }] : []));
}

/** The records that a measure is about, whatever their days say. */
function concerned({ type, conditions }: CountedMeasure): SQL {
  const plain = conditions.filter(({ kind }) => kind !== "withinLimit" && kind !== "hasDate").map(compileCondition);
  return sql.join([sql`s.type = ${wordLiteral(type)} and not s.withdrawn`, ...plain], sql` and `);
}

/** Whether a day lies outside the calendar, which has no gaps: two look-ups a statement in place of one a record. */
const outside = (day: SQL): SQL => sql`(${day} < (select min(w.day) from work_day w) or ${day} > (select max(w.day) from work_day w) or not exists (select 1 from work_day))`;

const isWorking = ({ rules }: CaseClock): boolean => rules.some(({ counting }) => counting === "working");

/** Whether it takes the calendar to say if something was in time: not where it was done before the last day could move, or after the longest holiday. */
const isUndecided = (done: SQL, unmoved: SQL): SQL => sql`(${unmoved} is null or ${done} > ${unmoved} and ${done} <= ${unmoved} + ${sql.raw(String(LONGEST_HOLIDAY))})`;

type Source = "signed_case" | "case_record";
interface UnknownDay extends Record<string, unknown> {
  readonly clock: string;
  readonly year: number | null;
  readonly start: string;
  readonly sample: string;
}

/** Records whose last day cannot be worked out, with the year whose calendar that takes; null for a limit that is not in force. */
function unknownLastDays(source: Source, { measure, clock, always }: UsedClock): SQL {
  const start = firstOf(clock.starts);
  const stated = clock.due === null ? sql`` : sql` and ${compileDate(clock.due)} is null`;
  const unmoved = unmovedLastDay(clock);
  const done = always ? sql`` : sql` and ${compileDate(clock.ends)} is not null and ${isUndecided(compileDate(clock.ends), unmoved)}`;
  // Working days are looked up from the start on, a last day that moves by itself; without a limit there is none.
  const looked = isWorking(clock) ? start : unmoved;
  const year = sql`case when ${looked} is null then null when ${outside(looked)} then extract(year from ${looked})
    else (select extract(year from max(w.day)) + 1 from work_day w) end`;
  return sql`
    select ${clock.name}::text as clock, (${year})::integer as year, ${start}::text as start, s.region_code as sample
    from ${sql.raw(source)} s where ${concerned(measure)} and ${start} is not null${stated}${done} and ${computedLastDay(clock)} is null`;
}

/** Cases whose working days are summed and whose receipt or conclusion no calendar holds. */
function unknownSpans(source: Source, measure: CountedMeasure): SQL {
  return sql`
    select ''::text as clock, extract(year from d.day)::integer as year, d.day::text as start, s.region_code as sample
    from ${sql.raw(source)} s cross join lateral (values (coalesce(s.received_on, s.accepted_on)), (s.concluded_on)) d (day)
    where ${concerned(measure)} and s.concluded_on is not null and ${outside(sql`d.day`)}`;
}

/**
 * Looks whether every day that measures count by can be worked out, over the records of a relation. Throws CalendarMissing
 * with the years that have no working-day calendar, and LimitMissing where no limit was in force: neither is ever guessed.
 */
export async function assertDaysAreKnown(tx: WriteTransaction, source: Source, measures: readonly CountedMeasure[]): Promise<void> {
  const working = measures.filter(({ amount }) => amount.kind === "days" && amount.count === "working");
  const asked = [...measures.flatMap(clocksOf).map((used) => unknownLastDays(source, used)), ...working.map((measure) => unknownSpans(source, measure))];
  if (asked.length === 0) return;
  const rows = await tx.drizzle.execute<UnknownDay>(sql`select clock, year, min(start) as start, min(sample) as sample from (${sql.join(asked, sql` union all `)}) u group by clock, year order by year, clock`);
  const years = [...new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])))];
  const [first] = rows;
  if (first === undefined) return;
  if (years.length > 0) throw new CalendarMissing(years, first.sample);
  throw new LimitMissing(first.clock, first.start, first.sample);
}
