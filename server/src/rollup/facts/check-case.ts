import { OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { isDay } from "@plumbline/schema/vocabulary/day.ts";

/** One thing that is wrong with a case record: the field, its value and a sentence with the way out. */
export interface CaseFault {
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

type Report = (field: keyof CaseRecord, value: string, message: string) => void;

const WORD = /^[a-z][a-z0-9_]{0,62}$/;
/** The shape of a resident identity number; names and identity numbers are never kept. */
const IDENTITY = /(?:^|\D)\d{17}[\dXx](?:\D|$)/;
const IDENTITY_LENGTH = 18;
// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const MAX_TEXT = 100;
/** Fields that every record has, by the names that predicates use. */
const COMMON_FIELDS = new Set([
  "type", "county", "town", "received", "accepted", "concluded", "outcome", "enterprise", "procedure", "matter", "channel", "field", "organ_class",
  "net_days", "calendar_days", "working_days",
]);

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function checkText(field: keyof CaseRecord, value: string | null, report: Report): void {
  if (value === null) return;
  if (value === "" || value.length > MAX_TEXT) report(field, value, `The ${field} has ${value.length} characters: write 1 to ${MAX_TEXT}, or leave it out.`);
  else if (CONTROL.test(value)) report(field, value, `The ${field} holds a control character: remove line breaks and other invisible signs.`);
  else if (value.length >= IDENTITY_LENGTH && IDENTITY.test(value)) report(field, "…", `The ${field} holds what looks like an identity number, which is never kept: remove the column or the number.`);
}

function checkDay(field: keyof CaseRecord, value: string | null, report: Report): boolean {
  if (value === null || isDay(value)) return true;
  report(field, value, `“${value}” is no day of the calendar: write it as 2026-07-03.`);
  return false;
}

function checkCount(field: keyof CaseRecord, value: number, report: Report): boolean {
  if (Number.isInteger(value) && value >= 0 && value <= 36_500) return true;
  report(field, String(value), `${field} is ${value}: write a whole number of days, 0 or more.`);
  return false;
}

function checkDays({ receivedOn, acceptedOn, concludedOn, pauseDays, extensionDays }: CaseRecord, report: Report): void {
  const counts = checkCount("pauseDays", pauseDays, report) && checkCount("extensionDays", extensionDays, report);
  const days = checkDay("receivedOn", receivedOn, report) && checkDay("acceptedOn", acceptedOn, report) && checkDay("concludedOn", concludedOn, report);
  if (!counts || !days) return;
  if (receivedOn !== null && acceptedOn !== null && acceptedOn < receivedOn) {
    report("acceptedOn", acceptedOn, `The case was accepted on ${acceptedOn}, before it was received on ${receivedOn}: correct one of the days.`);
  }
  const begun = acceptedOn ?? receivedOn;
  if (begun !== null && concludedOn !== null && concludedOn < begun) {
    report("concludedOn", concludedOn, `The case was concluded on ${concludedOn}, before it began on ${begun}: correct one of the days.`);
  } else if (pauseDays > 0 && acceptedOn !== null && concludedOn !== null && pauseDays > daysBetween(acceptedOn, concludedOn)) {
    report("pauseDays", String(pauseDays), `The pauses of ${pauseDays} days are longer than the ${daysBetween(acceptedOn, concludedOn)} days from acceptance to conclusion: correct one of them.`);
  }
}

function checkOutcome({ type, outcome, concludedOn }: CaseRecord, report: Report): void {
  if (outcome === null) return;
  const allowed = OUTCOMES[type];
  if (allowed !== undefined && !allowed.includes(outcome)) report("outcome", outcome, `“${outcome}” is no outcome of ${type}: use ${allowed.join(", ")}.`);
  else if (!WORD.test(outcome)) report("outcome", outcome, `The outcome “${outcome}” is no word of small letters and underscores: add it to “values” of the mapping.`);
  else if (concludedOn === null) report("outcome", outcome, `The case has the outcome “${outcome}” and no day of conclusion: add the day, or leave the outcome out.`);
}

function checkExtra({ extra }: CaseRecord, report: Report): void {
  for (const [name, value] of Object.entries(extra)) {
    if (COMMON_FIELDS.has(name) || !WORD.test(name)) {
      report("extra", name, `“${name}” cannot be the name of an extra field: use small letters and underscores, and none of ${[...COMMON_FIELDS].join(", ")}.`);
    } else if (typeof value === "string") checkText("extra", value, report);
    else if (typeof value === "number" && !Number.isFinite(value)) report("extra", `${name}: ${value}`, `The field ${name} is ${value}: write a number, or leave it out.`);
  }
}

/**
 * All that is wrong with a record in itself: its texts, the order of its days, its outcome; regions are checked where they
 * are known. It runs for every record of every import, so it allocates nothing for a sound one.
 */
export function checkCase(record: CaseRecord): readonly CaseFault[] {
  let faults: CaseFault[] | null = null;
  const report: Report = (field, value, message) => {
    faults = [...(faults ?? []), { field, value, message }];
  };
  if (record.caseNumber === "") report("caseNumber", "", "The case number is empty: every record needs one.");
  else checkText("caseNumber", record.caseNumber, report);
  checkText("organClass", record.organClass, report);
  checkText("field", record.field, report);
  checkText("matter", record.matter, report);
  checkText("channel", record.channel, report);
  checkText("procedure", record.procedure, report);
  checkDays(record, report);
  checkOutcome(record, report);
  checkExtra(record, report);
  return faults ?? NONE;
}

const NONE: readonly CaseFault[] = [];
