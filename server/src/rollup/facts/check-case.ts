import { OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";

/** One thing that is wrong with a case record: the field, its value and a sentence with the way out. */
export interface CaseFault {
  readonly field: keyof CaseRecord;
  readonly value: string;
  readonly message: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WORD = /^[a-z][a-z0-9_]{0,62}$/;
/** The shape of a resident identity number; names and identity numbers are never kept. */
const IDENTITY = /(?:^|\D)\d{17}[\dXx](?:\D|$)/;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const MAX_TEXT = 100;
/** Fields that every record has, by the names that predicates use. */
const COMMON_FIELDS = new Set(["type", "county", "town", "received", "accepted", "concluded", "outcome", "enterprise", "procedure", "matter", "channel", "field", "organ_class", "net_days", "calendar_days", "working_days"]);

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function checkText(field: keyof CaseRecord, value: string | null): CaseFault[] {
  if (value === null) return [];
  if (value === "" || value.length > MAX_TEXT) return [{ field, value, message: `The ${field} has ${value.length} characters: write 1 to ${MAX_TEXT}, or leave it out.` }];
  if (CONTROL.test(value)) return [{ field, value, message: `The ${field} holds a control character: remove line breaks and other invisible signs.` }];
  if (IDENTITY.test(value)) return [{ field, value: "…", message: `The ${field} holds what looks like an identity number, which is never kept: remove the column or the number.` }];
  return [];
}

function checkDays(record: CaseRecord): CaseFault[] {
  const faults: CaseFault[] = [];
  const { receivedOn, acceptedOn, concludedOn, pauseDays, extensionDays } = record;
  for (const [field, value] of [["receivedOn", receivedOn], ["acceptedOn", acceptedOn], ["concludedOn", concludedOn]] as const) {
    if (value !== null && !(DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value))) {
      return [{ field, value, message: `“${value}” is no day of the calendar: write it as 2026-07-03.` }];
    }
  }
  if (receivedOn !== null && acceptedOn !== null && acceptedOn < receivedOn) {
    faults.push({ field: "acceptedOn", value: acceptedOn, message: `The case was accepted on ${acceptedOn}, before it was received on ${receivedOn}: correct one of the days.` });
  }
  const begun = acceptedOn ?? receivedOn;
  if (begun !== null && concludedOn !== null && concludedOn < begun) {
    faults.push({ field: "concludedOn", value: concludedOn, message: `The case was concluded on ${concludedOn}, before it began on ${begun}: correct one of the days.` });
  }
  for (const [field, value] of [["pauseDays", pauseDays], ["extensionDays", extensionDays]] as const) {
    if (!Number.isInteger(value) || value < 0 || value > 36_500) faults.push({ field, value: String(value), message: `${field} is ${value}: write a whole number of days, 0 or more.` });
  }
  if (faults.length === 0 && acceptedOn !== null && concludedOn !== null && pauseDays > daysBetween(acceptedOn, concludedOn)) {
    faults.push({ field: "pauseDays", value: String(pauseDays), message: `The pauses of ${pauseDays} days are longer than the ${daysBetween(acceptedOn, concludedOn)} days from acceptance to conclusion: correct one of them.` });
  }
  return faults;
}

function checkOutcome({ type, outcome, concludedOn }: CaseRecord): CaseFault[] {
  if (outcome === null) return [];
  const allowed = OUTCOMES[type];
  if (allowed !== undefined && !allowed.includes(outcome)) {
    return [{ field: "outcome", value: outcome, message: `“${outcome}” is no outcome of ${type}: use ${allowed.join(", ")}.` }];
  }
  if (!WORD.test(outcome)) return [{ field: "outcome", value: outcome, message: `The outcome “${outcome}” is no word of small letters and underscores: add it to “values” of the mapping.` }];
  if (concludedOn === null) return [{ field: "outcome", value: outcome, message: `The case has the outcome “${outcome}” and no day of conclusion: add the day, or leave the outcome out.` }];
  return [];
}

function checkExtra({ extra }: CaseRecord): CaseFault[] {
  return Object.entries(extra).flatMap(([name, value]): CaseFault[] => {
    if (!WORD.test(name) || COMMON_FIELDS.has(name)) return [{ field: "extra", value: name, message: `“${name}” cannot be the name of an extra field: use small letters and underscores, and none of ${[...COMMON_FIELDS].join(", ")}.` }];
    if (typeof value === "number" && !Number.isFinite(value)) return [{ field: "extra", value: `${name}: ${value}`, message: `The field ${name} is ${value}: write a number, or leave it out.` }];
    return typeof value === "string" ? checkText("extra", value) : [];
  });
}

/** All that is wrong with a record in itself: its texts, the order of its days, its outcome; regions are checked where they are known. */
export function checkCase(record: CaseRecord): CaseFault[] {
  const { caseNumber, organClass, field, matter, channel, procedure } = record;
  return [
    ...(caseNumber === "" ? [{ field: "caseNumber" as const, value: "", message: "The case number is empty: every record needs one." }] : checkText("caseNumber", caseNumber)),
    ...checkText("organClass", organClass),
    ...checkText("field", field),
    ...checkText("matter", matter),
    ...checkText("channel", channel),
    ...checkText("procedure", procedure),
    ...checkDays(record),
    ...checkOutcome(record),
    ...checkExtra(record),
  ];
}
