/** A state at the end of the period, since the beginning of the year, or after a set time, named in a clause of its own. */
export const WINDOWS = [
  "open_at_period_end",
  "in_post_at_period_end",
  "valid_at_period_end",
  "registered_at_period_end",
  "in_year_to_date",
  "retained",
] as const;
export type WindowName = (typeof WINDOWS)[number];

export const FIELD_OPERATORS = ["<=", "<", ">=", ">"] as const;
export type FieldOperator = (typeof FIELD_OPERATORS)[number];

/** Where a clause or head begins in the predicate's text, counted from 1. */
interface Placed {
  readonly position: number;
}

/**
 * One condition on a record. Field names are snake_case words, with a dot into a linked case (`linked_case.type`).
 * `yes` and `no` are read as true and false.
 */
export type Clause = Placed &
  (
    | { readonly kind: "compare"; readonly field: string; readonly operator: "=" | "!="; readonly value: string | boolean }
    | { readonly kind: "in"; readonly field: string; readonly values: readonly string[] }
    | { readonly kind: "isSet"; readonly field: string; readonly negated: boolean }
    | { readonly kind: "compareFields"; readonly field: string; readonly operator: FieldOperator; readonly otherField: string }
    | { readonly kind: "window"; readonly name: WindowName }
    | { readonly kind: "withinLimit"; readonly name: string | null }
  );

/** What each matching record adds: its number in a field, or its member of a set; without a head, 1. */
export interface PredicateHead extends Placed {
  readonly fn: "sum" | "distinct";
  readonly field: string;
}

/** Which records a measure counts: all clauses hold. */
export interface Predicate {
  readonly head: PredicateHead | null;
  readonly clauses: readonly Clause[];
}

/** Why a text is no predicate, as a sentence, and where. */
export interface PredicateFault {
  readonly message: string;
  readonly position: number;
}
