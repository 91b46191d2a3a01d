/** Made once for each time zone: a new one costs more than hundreds of moments that it writes. */
const kept = new Map<string, Intl.DateTimeFormat>();

function momentFormat(timeZone: string): Intl.DateTimeFormat {
  const format = kept.get(timeZone) ?? new Intl.DateTimeFormat("en-CA", {
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    timeZone,
  });
  kept.set(timeZone, format);
  return format;
}

/** A moment on the wall clock of a time zone: 2026-10-15 09:30. */
export function formatMoment(iso: string, timeZone: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const parts = momentFormat(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
}

/** The same without the year, for a narrow header: 10-15 09:30. */
export function formatTightMoment(iso: string, timeZone: string): string {
  return formatMoment(iso, timeZone).replace(/^\d{4}-/, "");
}

/** As much of a moment as somebody needs who reads it now: 09:30 of the same day, 10-15 09:30 of the same year, otherwise all. */
export function formatNearMoment(iso: string, now: string, timeZone: string): string {
  const [moment, here] = [formatMoment(iso, timeZone), formatMoment(now, timeZone)];
  return moment.slice(moment.slice(0, 10) === here.slice(0, 10) ? 11 : moment.slice(0, 4) === here.slice(0, 4) ? 5 : 0);
}

/** The clock time alone: 09:30. */
export function formatClock(iso: string, timeZone: string): string {
  return formatMoment(iso, timeZone).slice(-5);
}

/** The time zone of the reader's machine, for what happened on it. */
export function readersTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
