import { OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { dayOf, isoDay } from "../day.ts";
import type { RandomStream } from "../random-stream.ts";
import type { County } from "../territory.ts";
import { OPENING, closingDay, quarterOf, yearsSinceStart } from "../timeline.ts";
import type { Drift } from "../world.ts";
import { recordAt } from "./case-life.ts";
import type { CaseLife } from "./case-life.ts";

const CORRECTED = 0.022;
const WITHDRAWN = 0.005;

/** A mistake in a record, seen and put right a quarter or more after it was made. */
interface Mistake {
  readonly until: number;
  readonly make: (record: CaseRecord) => CaseRecord;
}

/** How a life is entered: when, with which mistake, and whether it was entered by mistake altogether. */
export interface Registration {
  readonly life: CaseLife;
  /** The quarter at whose freeze the case is first on record. */
  readonly entered: number;
  /** The day it was entered, for late entries only. */
  readonly enteredOn: string | null;
  readonly mistake: Mistake | null;
  readonly withdrawnFrom: number | null;
}

/** 1 mostly, sometimes 2, seldom 3 or 4 quarters. */
function delay(random: RandomStream): number {
  const draw = random.uniform();
  return draw < 0.72 ? 1 : draw < 0.92 ? 2 : draw < 0.98 ? 3 : 4;
}

function otherOutcome(life: CaseLife, random: RandomStream): string {
  const outcomes = (OUTCOMES[life.type] ?? []).filter((outcome) => outcome !== life.outcome);
  return outcomes[random.below(outcomes.length)] ?? life.outcome ?? "";
}

function mistakeIn(life: CaseLife, county: County, random: RandomStream): Mistake["make"] {
  const draw = random.uniform();
  const { accepted, concluded } = life;
  // Seldom the outcome: nearly all mediations agree, and mistakes could only lower that.
  if (draw < 0.12 && life.outcome !== null && (OUTCOMES[life.type] ?? []).length > 1) {
    const outcome = otherOutcome(life, random);
    return (record) => (record.outcome === null ? record : { ...record, outcome });
  }
  if (draw < 0.5 && accepted !== null && concluded !== null && concluded > accepted + life.pauseDays) {
    const wrong = Math.max(accepted + life.pauseDays, concluded - random.between(1, 20));
    return (record) => (record.concludedOn === null ? record : { ...record, concludedOn: isoDay(wrong) });
  }
  if (draw < 0.75 && life.townCode !== null && county.towns.length > 1) {
    const towns = county.towns.filter((town) => town.code !== life.townCode);
    const townCode = towns[random.below(towns.length)]?.code ?? life.townCode;
    return (record) => ({ ...record, townCode });
  }
  if (life.enterprise !== null) return (record) => ({ ...record, enterprise: !life.enterprise });
  const receivedOn = isoDay(life.received - random.between(1, 3));
  return (record) => ({ ...record, receivedOn });
}

/** Decides how a case is entered; `late` is the share entered a quarter or more after its receipt. */
export function register(life: CaseLife, county: County, late: Drift, random: RandomStream): Registration {
  const received = Math.max(OPENING, quarterOf(life.received));
  if (life.fixed) return { life, entered: received, enteredOn: null, mistake: null, withdrawnFrom: null };
  const lateBy = received > OPENING && random.chance(late(yearsSinceStart(life.received))) ? delay(random) : 0;
  const entered = received + lateBy;
  const withdrawnFrom = random.chance(WITHDRAWN) ? entered + delay(random) : null;
  const visible = Math.max(entered, life.concluded === null ? entered : Math.max(OPENING, quarterOf(life.concluded)));
  const mistake = withdrawnFrom === null && random.chance(CORRECTED) ? { until: visible + delay(random), make: mistakeIn(life, county, random) } : null;
  const enteredOn = lateBy > 0 ? isoDay(closingDay(entered) - random.below(60)) : null;
  return { life, entered, enteredOn, mistake, withdrawnFrom };
}

/** The quarters at whose freeze the record is new or has changed, in order. */
export function quartersOfChange({ life, entered, mistake, withdrawnFrom }: Registration): number[] {
  const quarters = new Set([entered]);
  const add = (quarter: number): void => {
    if (quarter > entered && (withdrawnFrom === null || quarter <= withdrawnFrom)) quarters.add(quarter);
  };
  if (life.accepted !== null) add(quarterOf(life.accepted));
  if (life.concluded !== null) add(quarterOf(life.concluded));
  for (const field of life.fields) add(quarterOf(field.day));
  if (mistake !== null) add(mistake.until);
  if (withdrawnFrom !== null) add(withdrawnFrom);
  return [...quarters].sort((a, b) => a - b);
}

/** The record as it stood when a quarter was frozen. */
export function recordAtFreeze({ life, enteredOn, mistake, withdrawnFrom }: Registration, quarter: number): CaseRecord {
  let record = recordAt(life, closingDay(quarter));
  if (enteredOn !== null) record = { ...record, extra: { ...record.extra, entered_on: enteredOn } };
  if (mistake !== null && quarter < mistake.until) record = mistake.make(record);
  return withdrawnFrom !== null && quarter >= withdrawnFrom ? { ...record, withdrawn: true } : record;
}

/** True when a record was entered in a later quarter than the one it was received in. */
export function isLateEntry(record: CaseRecord): boolean {
  const entered = record.extra["entered_on"];
  return typeof entered === "string" && quarterOf(dayOf(entered)) > quarterOf(dayOf(record.receivedOn ?? entered));
}
