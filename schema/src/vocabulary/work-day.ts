/** A day of the working-day calendar. */
export interface WorkDay {
  /** ISO. */
  readonly day: string;
  readonly working: boolean;
  /** How many working days there are from the calendar's first day to this one, itself included. */
  readonly number: number;
  /** The holiday that it belongs to, or for which it is worked 调休; null for any other day. */
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** A stretch of days that differ from the plain week, by the arrangement published for a year. */
export interface CalendarEntry {
  readonly year: number;
  readonly kind: "holiday" | "workday";
  /** ISO; the last day included. */
  readonly from: string;
  readonly to: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The document in which it was published. */
  readonly source: string;
}

/** More days than any stretch without a working day has, as the catalogue's check of published arrangements sees to. */
export const LONGEST_HOLIDAY = 15;

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isWeekday = (time: number): boolean => ![0, 6].includes(new Date(time).getUTCDay());

/**
 * Every day of the years that have entries, in order: weekdays are worked but for holidays, weekends are not but where they
 * make up for a holiday. Throws for years with a gap between them, for numbers run from the first to the last.
 */
export function workDays(entries: readonly CalendarEntry[]): WorkDay[] {
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  const gap = missingYear(years);
  if (gap !== null) throw new RangeError(`The working-day calendar has no year ${gap} between its first and its last: add it.`);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const special = new Map<string, CalendarEntry>();
  for (const entry of entries) for (let at = Date.parse(entry.from); at <= Date.parse(entry.to); at += DAY) special.set(iso(at), entry);
  const days: WorkDay[] = [];
  let number = 0;
  for (let at = Date.UTC(first, 0, 1); at < Date.UTC(last + 1, 0, 1); at += DAY) {
    const day = iso(at);
    const entry = special.get(day);
    const working = entry === undefined ? isWeekday(at) : entry.kind === "workday";
    if (working) number += 1;
    days.push({ day, working, number, nameZh: entry?.nameZh ?? null, nameEn: entry?.nameEn ?? null });
  }
  return days;
}

/** The first year that is missing in an ascending list, or null. */
export function missingYear(years: readonly number[]): number | null {
  const at = years.findIndex((year, index) => index > 0 && year !== (years[index - 1] ?? 0) + 1);
  return at < 0 ? null : (years[at - 1] ?? 0) + 1;
}
