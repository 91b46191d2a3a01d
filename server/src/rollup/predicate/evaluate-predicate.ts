import type { Clause, FieldOperator, Predicate, WindowName } from "./predicate.ts";

/** A record by the field names of predicates; dates are ISO days, a field that is absent is not set. */
export type PredicateRecord = Readonly<Record<string, string | number | boolean | null>>;

/** What a record alone cannot tell: states at the end of the period, and configured limits. */
export interface PredicateContext {
  readonly window: (name: WindowName, record: PredicateRecord) => boolean;
  readonly withinLimit: (name: string | null, record: PredicateRecord) => boolean;
}

/** What one record adds to a measure. */
export type Contribution =
  | { readonly kind: "none" }
  | { readonly kind: "amount"; readonly amount: number }
  | { readonly kind: "member"; readonly member: string }
  /** The record matches, but the field of the head holds nothing that can be added or counted. */
  | { readonly kind: "unreadable"; readonly field: string };

type Value = string | number | boolean | null;

function equals(value: Value, literal: string | boolean): boolean {
  if (typeof literal === "boolean") return value === literal || value === (literal ? "yes" : "no");
  return value === literal;
}

/** False when either side is not set or the two are of different types; days compare as text. */
function compares(left: Value, operator: FieldOperator, right: Value): boolean {
  const comparable = (typeof left === "string" && typeof right === "string") || (typeof left === "number" && typeof right === "number");
  if (!comparable || left === null || right === null) return false;
  switch (operator) {
    case "<=":
      return left <= right;
    case "<":
      return left < right;
    case ">=":
      return left >= right;
    case ">":
      return left > right;
  }
}

/** Whether a clause holds; `!=` also holds for a field that is not set, as SQL's `is distinct from`. */
function clauseHolds(clause: Clause, record: PredicateRecord, context: PredicateContext): boolean {
  const valueOf = (field: string): Value => record[field] ?? null;
  switch (clause.kind) {
    case "compare":
      return equals(valueOf(clause.field), clause.value) === (clause.operator === "=");
    case "in":
      return clause.values.some((value) => equals(valueOf(clause.field), value));
    case "isSet":
      return (valueOf(clause.field) !== null) !== clause.negated;
    case "compareFields":
      return compares(valueOf(clause.field), clause.operator, valueOf(clause.otherField));
    case "window":
      return context.window(clause.name, record);
    case "withinLimit":
      return context.withinLimit(clause.name, record);
  }
}

/** What a record adds: nothing, 1, the number in the head's field, or that field's value as a member of a set. */
export function evaluatePredicate({ head, clauses }: Predicate, record: PredicateRecord, context: PredicateContext): Contribution {
  if (!clauses.every((clause) => clauseHolds(clause, record, context))) return { kind: "none" };
  if (head === null) return { kind: "amount", amount: 1 };
  const value = record[head.field] ?? null;
  if (head.fn === "sum") return typeof value === "number" ? { kind: "amount", amount: value } : { kind: "unreadable", field: head.field };
  return value === null ? { kind: "unreadable", field: head.field } : { kind: "member", member: String(value) };
}

/** `open_at_period_end`: accepted before the day after the period, and not concluded before it. */
export function openAtPeriodEnd(record: PredicateRecord, dayAfterPeriod: string): boolean {
  const { accepted = null, concluded = null } = record;
  return typeof accepted === "string" && accepted < dayAfterPeriod && !(typeof concluded === "string" && concluded < dayAfterPeriod);
}
