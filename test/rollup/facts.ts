import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";

export async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** A mediation in Xitang, Jiashan, accepted on 5 January 2026; the fields given replace those. */
export function mediation(caseNumber: string, fields: Partial<CaseRecord> = {}): CaseRecord {
  return {
    caseNumber, type: "mediation", countyCode: "330421", townCode: "330421103", organClass: null, field: null, matter: null, channel: null, procedure: null,
    receivedOn: null, acceptedOn: "2026-01-05", concludedOn: null, pauseDays: 0, extensionDays: 0, outcome: null, enterprise: null, withdrawn: false, synthetic: true, extra: {}, ...fields,
  };
}

/** Penalty decisions of Xitang in January 2026; the fields given replace those. */
export function report(value: string | null, fields: Partial<ReportedValue> = {}): ReportedValue {
  return {
    measureCode: "penalty.decisions", breakdown: "", regionCode: "330421103", period: { start: "2026-01-01", months: 1 }, value,
    missingReason: value === null ? "not_reported" : null, synthetic: false, sourceNote: null, rowNumber: null, ...fields,
  };
}

export const REQUEST = { kind: "test", actor: "test", note: null } as const;
