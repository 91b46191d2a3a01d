import { ownLeafCode, regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { periodOf } from "@plumbline/schema/vocabulary/period.ts";
import { evaluatePredicate } from "@plumbline/server/rollup/predicate/evaluate-predicate.ts";
import type { PredicateRecord } from "@plumbline/server/rollup/predicate/evaluate-predicate.ts";
import { parsePredicate } from "@plumbline/server/rollup/predicate/parse-predicate.ts";
import { lastDayOf, withinLimitOf, workingDaysBetween } from "./expected-clocks.ts";
import { cellKey, cellText } from "./stored-cells.ts";
import type { Cells } from "./stored-cells.ts";

const days = (from: string | null, to: string | null): number | null => (from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000);

function asRecord(record: CaseRecord): PredicateRecord {
  const { type, outcome, enterprise, procedure, matter, channel, acceptedOn, concludedOn, receivedOn, pauseDays, organClass, field, extra } = record;
  const spent = days(acceptedOn, concludedOn);
  return {
    ...extra, "linked_case.type": extra["linked_case_type"] ?? null, working_days: workingDaysBetween(receivedOn ?? acceptedOn, concludedOn), type, outcome, enterprise, procedure, matter, channel, organ_class: organClass, field,
    accepted: acceptedOn, concluded: concludedOn, received: receivedOn, calendar_days: spent, net_days: spent === null ? null : spent - pauseDays,
  };
}

/** Measures that are counted on the last day of a clock. */
const DUE_CLOCKS: Readonly<Record<string, string>> = {
  "legal_aid.assignment_due": "assignment", "legal_aid.assigned_on_time": "assignment", "legal_aid.filing_due": "filing", "legal_aid.filed_on_time": "filing",
  "corrections.assessments_due": "assessment", "corrections.assessments_on_time": "assessment",
};

/** The dates at which a record moves a measure, with the sign; named by hand, apart from what the roll-up derives. */
function dates(measure: Measure, record: CaseRecord, limits: readonly LegalLimit[]): (readonly [string | null, number])[] {
  const extra = (field: string): string | null => String(record.extra[field] ?? "") || null;
  switch (measure.attribution) {
    case "received":
      return [[record.receivedOn, 1]];
    case "accepted":
      return [[record.acceptedOn, 1]];
    case "concluded":
      return [[record.concludedOn, 1]];
    case "period_end":
      return [[record.acceptedOn, 1], [record.acceptedOn === null ? null : record.concludedOn, -1]];
    default: {
      const clock = DUE_CLOCKS[measure.code];
      if (clock !== undefined) return [[lastDayOf(limits, clock, record), 1]];
      const fields: Readonly<Record<string, string>> = {
        "legal_aid.reviewed": "review_decided", "legal_aid.reviewed_on_time": "review_decided", "corrections.reoffended": "reconvicted", "legality_review.suggestions_answered": "feedback", "legality_review.suggestions_adopted": "feedback",
        "mediation.agreements_due": "performance_due", "mediation.agreements_performed": "performance_due",
      };
      const field = fields[measure.code];
      if (field === undefined) throw new Error(`Say by which field ${measure.code} is attributed.`);
      return [[extra(field), 1]];
    }
  }
}

/** What the cells of counted measures must be, from all cases as they stand, one case after another. */
export function expectedCaseCells(cases: Iterable<CaseRecord>, measures: readonly Measure[], limits: readonly LegalLimit[], cityCodes: ReadonlySet<string>): Cells {
  const sums = new Map<string, { value: number; days: Map<number, number> | null }>();
  const parsed = measures.map((measure) => {
    const parse = parsePredicate(measure.predicate);
    if (parse.kind === "fault") throw new Error(parse.fault.message);
    return { measure, predicate: parse.predicate };
  });
  for (const record of cases) {
    if (record.withdrawn) continue;
    const unit = record.townCode ?? ownLeafCode(regionCode(record.countyCode));
    const inCity = cityCodes.has(record.countyCode);
    for (const { measure, predicate } of parsed) {
      for (const [day, sign] of dates(measure, record, limits)) {
        if (day === null) continue;
        const due = DUE_CLOCKS[measure.code];
        const stated = due === undefined ? {} : { assignment_due: day, filing_due: day };
        const added = evaluatePredicate(predicate, { ...asRecord(record), ...stated }, { window: () => true, withinLimit: (name) => withinLimitOf(limits, name ?? "", record) });
        if (added.kind !== "amount") continue;
        const regions = inCity ? [unit] : measure.level === "town" ? [unit, record.countyCode] : [record.countyCode];
        const keys = measure.breakdown === null ? [""] : ["", record.outcome ?? "unrecorded"];
        const months = measure.grain === "month" ? [1, 3] : [3];
        for (const region of regions) for (const key of keys) for (const length of months) {
          const name = cellKey(measure.code, region, key, length, periodOf(day, length).start);
          const sum = sums.get(name) ?? { value: 0, days: measure.kind === "sum_of_days" ? new Map<number, number>() : null };
          sum.value += sign * added.amount;
          sum.days?.set(added.amount, (sum.days.get(added.amount) ?? 0) + 1);
          sums.set(name, sum);
        }
      }
    }
  }
  return new Map([...sums].filter(([, { value, days: histogram }]) => value !== 0 || histogram !== null).map(([name, sum]) => [name, cellText(sum.value, null, sum.days)]));
}
