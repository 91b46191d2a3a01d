const MILLISECONDS = 86_400_000;
const texts: string[] = [];

/** The number of a day, counted from 1970-01-01, of an ISO day `2022-01-31`. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS);
}

/** The ISO day of a day's number; texts are kept, because a generation prints each of some 3,000 days very often. */
export function isoDay(day: number): string {
  return (texts[day] ??= new Date(day * MILLISECONDS).toISOString().slice(0, 10));
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: number): number {
  return (day + 3) % 7;
}

export function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** 0 = January … 11 = December. */
export function monthOf(day: number): number {
  return Number(isoDay(day).slice(5, 7)) - 1;
}
