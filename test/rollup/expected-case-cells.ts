import { ownLeafCode, regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { periodOf } from "@plumbline/schema/vocabulary/period.ts";
import { evaluatePredicate } from "@plumbline/server/rollup/predicate/evaluate-predicate.ts";
import type { PredicateRecord } from "@plumbline/server/rollup/predicate/evaluate-predicate.ts";
import { parsePredicate } from "@plumbline/server/rollup/predicate/parse-predicate.ts";
import { cellKey, cellText } from "./stored-cells.ts";
import type { Cells } from "./stored-cells.ts";

const days = (from: string | null, to: string | null): number | null => (from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000);

function asRecord(record: CaseRecord): PredicateRecord {
  const { type, outcome, enterprise, procedure, matter, channel, acceptedOn, concludedOn, receivedOn, pauseDays, organClass, field, extra } = record;
  const spent = days(acceptedOn, concludedOn);
  return {
    ...extra, type, outcome, enterprise, procedure, matter, channel, organ_class: organClass, field,
    accepted: acceptedOn, concluded: concludedOn, received: receivedOn, calendar_days: spent, net_days: spent === null ? null : spent - pauseDays,
  };
}

/** The dates at which a record moves a measure, with the sign; named by hand, apart from what the roll-up derives. */
function dates(measure: Measure, record: CaseRecord): (readonly [string | null, number])[] {
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
      const fields: Readonly<Record<string, string>> = {
        "legal_aid.reviewed": "review_decided", "corrections.reoffended": "reconvicted", "legality_review.suggestions_answered": "feedback", "legality_review.suggestions_adopted": "feedback",
        "mediation.agreements_due": "performance_due", "mediation.agreements_performed": "performance_due", "legal_aid.assignment_due": "assignment_due", "legal_aid.filing_due": "filing_due",
      };
      const field = fields[measure.code];
      if (field === undefined) throw new Error(`Say by which field ${measure.code} is attributed.`);
      return [[extra(field), 1]];
    }
  }
}

/** What the cells of counted measures must be, from all cases as they stand, one case after another. */
export function expectedCaseCells(cases: Iterable<CaseRecord>, measures: readonly Measure[], cityCodes: ReadonlySet<string>): Cells {
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
      for (const [day, sign] of dates(measure, record)) {
        if (day === null) continue;
        const added = evaluatePredicate(predicate, asRecord(record), { window: () => true, withinLimit: () => false });
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
