import { CASE_TYPES, type CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import { parseMetricRef } from "@plumbline/schema/vocabulary/metric.ts";

export const CASE_MEASURES = ["accepted", "concluded", "settlementRate", "meanDays", "medianDays"] as const;
export type CaseMeasure = (typeof CASE_MEASURES)[number];

/** What is compared: an indicator, one figure of the case statistics of a type, or the score of an assessment (its total when no criterion is named). */
export type Subject =
  | { readonly kind: "indicator"; readonly ref: string }
  | { readonly kind: "cases"; readonly type: CaseType; readonly measure: CaseMeasure }
  | { readonly kind: "score"; readonly scheme: string; readonly criterion: string | null };

/** Reads XF05, cases.mediation.medianDays, score.SCHEME or score.SCHEME.CRITERION; null for anything else. */
export function parseSubject(text: string): Subject | null {
  const [family, first = "", second, ...rest] = text.split(".");
  if (rest.length > 0) return null;
  if (family === "score") {
    if (!isWord(first) || (second !== undefined && !isWord(second))) return null;
    return { kind: "score", scheme: first, criterion: second ?? null };
  }
  if (family === "cases") {
    const type = CASE_TYPES.find((candidate) => candidate === first);
    const measure = CASE_MEASURES.find((candidate) => candidate === second);
    return type === undefined || measure === undefined ? null : { kind: "cases", type, measure };
  }
  return parseMetricRef(text) === null ? null : { kind: "indicator", ref: text };
}

/** The text that `parseSubject` reads back. */
export function printSubject(subject: Subject): string {
  switch (subject.kind) {
    case "indicator":
      return subject.ref;
    case "cases":
      return `cases.${subject.type}.${subject.measure}`;
    case "score":
      return subject.criterion === null ? `score.${subject.scheme}` : `score.${subject.scheme}.${subject.criterion}`;
  }
}

function isWord(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
