import { isDay } from "@plumbline/schema/vocabulary/day.ts";
import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { CaseClock, CaseDate, ClockRule, RecordedDate } from "./counted-measure.ts";
import { wordLiteral } from "./word-literal.ts";

const COLUMNS = { received: sql.raw("s.received_on"), accepted: sql.raw("s.accepted_on"), concluded: sql.raw("s.concluded_on") } as const;

/** The day by which a record `s` is attributed, or null where it has not come. Extra dates were checked before they were stored. */
export function compileDate(date: CaseDate): SQL {
  switch (date.kind) {
    case "column":
      return COLUMNS[date.column];
    case "extra":
      return sql`(s.extra->>${wordLiteral(date.field)})::date`;
    case "lastDay":
      return lastDay(date.clock);
  }
}

/** The first of the days that is set. */
export const firstOf = (dates: readonly RecordedDate[]): SQL => (dates.length === 1 && dates[0] ? compileDate(dates[0]) : sql`coalesce(${sql.join(dates.map(compileDate), sql`, `)})`);

/** The running number of a day among the working days; null for a day that no calendar holds. */
export const workingNumber = (day: SQL): SQL => sql`(select w.number from work_day w where w.day = ${day})`;

function dayLiteral(day: string): SQL {
  if (!isDay(day)) throw new RangeError(`“${day}” is no day: load the catalogue again.`);
  return sql.raw(`date '${day}'`);
}

/** Days of extension and deduction that come on top of a limit. */
function longer({ deducts }: CaseClock, { mostExtension }: ClockRule): SQL {
  const extension = mostExtension === 0 ? sql`0` : sql`least(s.extension_days, ${sql.raw(String(mostExtension))})`;
  if (deducts === null) return extension;
  if (deducts === "pauses") return sql`s.pause_days + ${extension}`;
  const field = wordLiteral(deducts);
  return sql`(case when jsonb_typeof(s.extra->${field}) = 'number' then (s.extra->>${field})::numeric::integer else 0 end) + ${extension}`;
}

function holds({ procedure, validFrom, validTo }: ClockRule, start: SQL): SQL {
  const ends = validTo === null ? sql`` : sql` and ${start} < ${dayLiteral(validTo)}`;
  const of = procedure === null ? sql`` : sql` and s.procedure = ${wordLiteral(procedure)}`;
  return sql`${start} >= ${dayLiteral(validFrom)}${ends}${of}`;
}

/**
 * The last day of a clock by its limits alone; null before it runs, where no limit is in force, and where the calendar of
 * working days ends before it.
 */
export function computedLastDay(clock: CaseClock): SQL {
  const start = firstOf(clock.starts);
  const days = (rule: ClockRule): SQL => sql`(${sql.raw(String(rule.days))} + ${longer(clock, rule)})`;
  const last = (rule: ClockRule): SQL =>
    rule.counting === "calendar"
      ? sql`${start} + ${days(rule)}`
      : sql`(select l.day from work_day l where l.working and l.number = ${workingNumber(start)} + ${days(rule)})`;
  const rules = clock.rules.map((rule) => sql`when ${holds(rule, start)} then ${last(rule)}`);
  return sql`(case ${sql.join(rules, sql` `)} end)`;
}

/** The last day: the one that the record states, else the one that follows from the limits. */
function lastDay(clock: CaseClock): SQL {
  return clock.due === null ? computedLastDay(clock) : sql`coalesce(${compileDate(clock.due)}, ${computedLastDay(clock)})`;
}

/** Whether what a clock measures was done by its last day: true or false, never null. */
export function withinLimit(clock: CaseClock): SQL {
  return sql`coalesce(${compileDate(clock.ends)} <= ${lastDay(clock)}, false)`;
}
