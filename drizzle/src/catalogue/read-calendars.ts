import { isDay } from "@plumbline/schema/vocabulary/day.ts";
import { LONGEST_HOLIDAY, missingYear } from "@plumbline/schema/vocabulary/work-day.ts";
import type { CalendarEntry } from "@plumbline/schema/vocabulary/work-day.ts";
import type { Reading } from "./catalogue-fault.ts";
import { readTable } from "./read-table.ts";
import type { TableRow } from "./table-row.ts";

const CALENDAR_COLUMNS = ["year", "kind", "from", "to", "name_zh", "name_en", "source"] as const;
const KINDS = ["holiday", "workday"] as const;

function readDay(row: TableRow, column: string): string {
  const value = row.required(column);
  if (value !== "" && !isDay(value)) row.fault(column, `“${value}” is no day: write it as 2026-02-15.`);
  return value;
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

function checkTogether(row: TableRow, { year, kind, from, to }: CalendarEntry): void {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (days < 1 || days > LONGEST_HOLIDAY) row.fault("to", `From ${from} to ${to} are ${days} days: a stretch has 1 to ${LONGEST_HOLIDAY}.`);
  if (!from.startsWith(String(year)) && !to.startsWith(String(year))) row.fault("year", `From ${from} to ${to} no day lies in ${year}: correct the year or the days.`);
  if (kind === "workday" && (!isWeekend(from) || !isWeekend(to))) row.fault("from", `${from} to ${to} are worked anyway, being no weekend: a workday makes up for a holiday on a Saturday or Sunday.`);
}

/** Published working-day arrangements of a `calendars.csv`: what differs from the plain week, year by year. */
export function readCalendars(text: string, file = "calendars.csv"): Reading<CalendarEntry> {
  const read = (row: TableRow): CalendarEntry => {
    const entry: CalendarEntry = {
      year: row.whole("year"),
      kind: row.oneOf("kind", KINDS),
      from: readDay(row, "from"),
      to: readDay(row, "to"),
      nameZh: row.required("name_zh"),
      nameEn: row.required("name_en"),
      source: row.required("source"),
    };
    if (row.faults.length === 0) checkTogether(row, entry);
    return entry;
  };
  const { rows, faults } = readTable({ file, text, columns: CALENDAR_COLUMNS, read, key: ({ from, kind }) => `${from} ${kind}` });
  const gap = missingYear([...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b));
  if (faults.length > 0 || gap === null) return { rows, faults };
  return { rows, faults: [{ file, row: 0, column: "year", value: String(gap), message: `The year ${gap} is missing between others: add its arrangement, for working days are counted from the first year to the last.` }] };
}
