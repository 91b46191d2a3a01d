import type { CaseRecord, CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import { isoDay } from "../day.ts";

/** A field that single types add, with the day from which it is known. */
export interface DatedField {
  readonly day: number;
  readonly name: string;
  readonly value: string | number | boolean;
}

/** A case from its receipt to its last follow-up, as it will have been; days are numbers, a null day is never reached. */
export interface CaseLife {
  readonly caseNumber: string;
  readonly type: CaseType;
  readonly countyCode: string;
  readonly townCode: string | null;
  readonly organClass: string | null;
  readonly field: string | null;
  readonly matter: string | null;
  readonly channel: string | null;
  readonly procedure: string | null;
  readonly received: number;
  readonly accepted: number | null;
  readonly concluded: number | null;
  readonly pauseDays: number;
  readonly extensionDays: number;
  readonly outcome: string | null;
  readonly enterprise: boolean | null;
  readonly fields: readonly DatedField[];
  /** True for cases whose numbers are given: they are entered at once and never corrected. */
  readonly fixed: boolean;
}

/** Pauses and extensions are granted near the end of the ordinary limit and are on record from about then. */
const PAUSES_KNOWN_AFTER = 45;

const NO_FIELDS: CaseRecord["extra"] = {};

function fieldsKnown(life: CaseLife, day: number): CaseRecord["extra"] {
  if (life.fields.length === 0) return NO_FIELDS;
  const known: Record<string, string | number | boolean> = {};
  for (const field of life.fields) if (field.day <= day) known[field.name] = field.value;
  return known;
}

function reached(date: number | null, day: number): string | null {
  return date !== null && date <= day ? isoDay(date) : null;
}

/** The record of a case as it stood at the end of a day. */
export function recordAt(life: CaseLife, day: number): CaseRecord {
  const concludedOn = reached(life.concluded, day);
  const pausesKnown = concludedOn !== null || (life.accepted !== null && life.accepted + PAUSES_KNOWN_AFTER <= day);
  return {
    caseNumber: life.caseNumber,
    type: life.type,
    countyCode: life.countyCode,
    townCode: life.townCode,
    organClass: life.organClass,
    field: life.field,
    matter: life.matter,
    channel: life.channel,
    procedure: life.procedure,
    receivedOn: isoDay(life.received),
    acceptedOn: reached(life.accepted, day),
    concludedOn,
    pauseDays: pausesKnown ? life.pauseDays : 0,
    extensionDays: pausesKnown ? life.extensionDays : 0,
    outcome: concludedOn === null ? null : life.outcome,
    enterprise: life.enterprise,
    withdrawn: false,
    synthetic: true,
    extra: fieldsKnown(life, day),
  };
}
