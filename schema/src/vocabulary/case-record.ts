/** The types of cases that are kept as records. */
export const CASE_TYPES = [
  "reconsideration",
  "litigation",
  "mediation",
  "legal_aid",
  "legality_review",
  "enforcement_coordination",
  "enforcement_supervision",
  "notarial",
  "corrections",
  "screening",
] as const;
export type CaseType = (typeof CASE_TYPES)[number];

/** How a case can end, by type; types without a list here take any lower-case word. */
export const OUTCOMES: Partial<Record<CaseType, readonly string[]>> = {
  reconsideration: [
    "upheld",
    "revoked",
    "changed",
    "confirmed_unlawful",
    "confirmed_invalid",
    "ordered_to_perform",
    "dismissed",
    "mediated",
    "settled",
    "withdrawn",
  ],
  mediation: ["agreed", "not_agreed", "withdrawn"],
  legal_aid: ["completed", "terminated"],
  legality_review: ["no_objection", "revise", "not_approved", "returned"],
};

/** The word for cases that carry none: no outcome, no matter, no channel. */
export const UNRECORDED = "unrecorded";

/** Outcomes that count as settled in the settlement rate of a type. */
export const SETTLED_OUTCOMES: Partial<Record<CaseType, readonly string[]>> = {
  reconsideration: ["mediated", "settled"],
  mediation: ["agreed"],
};

/** Outcomes that count as corrected in the correction rate of a type. */
export const CORRECTED_OUTCOMES: Partial<Record<CaseType, readonly string[]>> = {
  reconsideration: ["revoked", "changed", "confirmed_unlawful", "confirmed_invalid", "ordered_to_perform"],
};

/**
 * One version of a case record as the importer hands it on. Dates are ISO days; a null is a date not reached or a field
 * the type does not have. It never holds a name or an identity number.
 */
export interface CaseRecord {
  readonly caseNumber: string;
  readonly type: CaseType;
  readonly countyCode: string;
  /** The town of respondent or recipient, or null: then the case belongs to the own-level leaf. */
  readonly townCode: string | null;
  readonly organClass: string | null;
  readonly field: string | null;
  readonly matter: string | null;
  readonly channel: string | null;
  readonly procedure: string | null;
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  readonly concludedOn: string | null;
  readonly pauseDays: number;
  readonly extensionDays: number;
  readonly outcome: string | null;
  readonly enterprise: boolean | null;
  readonly withdrawn: boolean;
  readonly synthetic: boolean;
  /** Fields that single types add, by snake_case name: dates, booleans, counts and closed words. */
  readonly extra: Readonly<Record<string, string | number | boolean | null>>;
}
