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

/** The day itself where it is worked, else the first working day after it; null for a day that no calendar holds, and after its last. */
const toWorkday = (day: SQL): SQL =>
  sql`(select l.day from work_day l where l.working and l.number = (select w.number + (not w.working)::integer from work_day w where w.day = ${day}))`;

/** The last day by the limits alone, whether or not one that is not worked moves. */
function lastDayBy(clock: CaseClock, moves: boolean): SQL {
  const start = firstOf(clock.starts);
  const last = (rule: ClockRule): SQL => {
    const days = sql`(${sql.raw(String(rule.days))} + ${longer(clock, rule)})`;
    if (rule.counting === "working") return sql`(select l.day from work_day l where l.working and l.number = ${workingNumber(start)} + ${days})`;
    return moves && rule.counting === "calendar_to_workday" ? toWorkday(sql`${start} + ${days}`) : sql`${start} + ${days}`;
  };
  const rules = clock.rules.map((rule) => sql`when ${holds(rule, start)} then ${last(rule)}`);
  return sql`(case ${sql.join(rules, sql` `)} end)`;
}

/**
 * The last day of a clock by its limits alone; null before it runs, where no limit is in force, and where the calendar of
 * working days ends before it.
 */
export const computedLastDay = (clock: CaseClock): SQL => lastDayBy(clock, true);

/** The same before a day that is not worked moves: what is done by then is in time whatever the calendar says. */
export const unmovedLastDay = (clock: CaseClock): SQL => lastDayBy(clock, false);

const isMoved = ({ rules }: CaseClock): boolean => rules.some(({ counting }) => counting === "calendar_to_workday");

/** The last day: the one that the record states, else the one that follows from the limits. */
function lastDay(clock: CaseClock, computed: SQL = computedLastDay(clock)): SQL {
  return clock.due === null ? computed : sql`coalesce(${compileDate(clock.due)}, ${computed})`;
}

/** Whether what a clock measures was done by its last day: true or false, never null. */
export function withinLimit(clock: CaseClock): SQL {
  const done = compileDate(clock.ends);
  // Most are done before, and look no calendar up.
  const early = isMoved(clock) ? sql`${done} <= ${lastDay(clock, unmovedLastDay(clock))} or ` : sql``;
  return sql`coalesce(${early}${done} <= ${lastDay(clock)}, false)`;
}
