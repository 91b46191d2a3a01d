import { readFileSync } from "node:fs";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Days that differ from the plain week, by the published arrangements, read here anew. */
const SPECIAL = new Map<string, string>();
for (const line of readFileSync(new URL("calendars.csv", CATALOGUE_FOLDER), "utf8").trimEnd().split("\n").slice(1)) {
  const [, kind = "", from = "", to = ""] = line.split(",");
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) SPECIAL.set(iso(at), kind);
}

function isWorked(day: string): boolean {
  const special = SPECIAL.get(day);
  return special === undefined ? ![0, 6].includes(new Date(day).getUTCDay()) : special === "workday";
}

/** Working days after the first day up to the second, one by one; the days before where the second comes first. */
export function workingDaysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  let count = 0;
  const [low, high] = from <= to ? [from, to] : [to, from];
  for (let at = Date.parse(low) + DAY; at <= Date.parse(high); at += DAY) if (isWorked(iso(at))) count += 1;
  return from <= to ? count : -count;
}

function later(day: string, count: number, counting: LegalLimit["counting"]): string {
  let at = Date.parse(day);
  if (counting !== "working") {
    at += count * DAY;
    while (counting === "calendar_to_workday" && !isWorked(iso(at))) at += DAY;
    return iso(at);
  }
  for (let left = count; left > 0; ) {
    at += DAY;
    if (isWorked(iso(at))) left -= 1;
  }
  return iso(at);
}

function dayIn(record: CaseRecord, field: string): string | null {
  const columns: Readonly<Record<string, string | null>> = { received: record.receivedOn, accepted: record.acceptedOn, concluded: record.concludedOn };
  const value = field in columns ? columns[field] : record.extra[field];
  return typeof value === "string" ? value : null;
}

/** The last day of a clock for a record, day by day along the calendar; null before it runs. */
export function lastDayOf(limits: readonly LegalLimit[], clock: string, record: CaseRecord): string | null {
  const own = limits.filter((limit) => limit.caseType === record.type && limit.clock === clock);
  const [any] = own;
  if (any === undefined) return null;
  const stated = any.due === null ? null : dayIn(record, any.due);
  if (stated !== null) return stated;
  const start = any.starts.map((field) => dayIn(record, field)).find((day) => day !== null) ?? null;
  if (start === null) return null;
  const inForce = own.filter(({ validFrom, validTo }) => validFrom <= start && (validTo === null || start < validTo));
  const limit = inForce.find(({ procedure }) => procedure !== null && procedure === record.procedure) ?? inForce.find(({ procedure }) => procedure === null);
  if (limit === undefined) return null;
  const supplement = record.extra["supplement_days"];
  const deducted = limit.deducts === null ? 0 : limit.deducts === "pauses" ? record.pauseDays : typeof supplement === "number" ? supplement : 0;
  return later(start, limit.days + deducted + Math.min(record.extensionDays, limit.mostExtension), limit.counting);
}

export function withinLimitOf(limits: readonly LegalLimit[], clock: string, record: CaseRecord): boolean {
  const ends = limits.find((limit) => limit.caseType === record.type && limit.clock === clock)?.ends;
  const done = ends === undefined ? null : dayIn(record, ends);
  const last = lastDayOf(limits, clock, record);
  return done !== null && last !== null && done <= last;
}
