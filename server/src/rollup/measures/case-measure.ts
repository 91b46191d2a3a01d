import { BREAKDOWN_FIELDS } from "../../store/cells/counted-measure.ts";
import type { CaseAmount, CaseDate, CountedMeasure, RecordCondition } from "../../store/cells/counted-measure.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { parsePredicate } from "../predicate/parse-predicate.ts";
import type { Clause, Predicate } from "../predicate/predicate.ts";
import { predicateSupport } from "../predicate/predicate-support.ts";

/** How a measure is counted from case records, or a sentence that says what that would need. */
export type CaseMeasurePlan = { readonly kind: "counted"; readonly counted: CountedMeasure } | { readonly kind: "not_computed"; readonly reason: string };

const no = (reason: string): CaseMeasurePlan => ({ kind: "not_computed", reason });
const COLUMNS = new Set(["received", "accepted", "concluded", "outcome", "enterprise", "type", ...BREAKDOWN_FIELDS]);

/** For measures attributed to an event or a due date: the one extra field that the predicate wants set. */
function namedDate(clauses: readonly Clause[]): CaseDate | null {
  const fields = clauses.flatMap((clause) => (clause.kind === "isSet" && !clause.negated && !COLUMNS.has(clause.field) ? [clause.field] : []));
  const [field] = fields;
  return field !== undefined && fields.length === 1 ? { kind: "extra", field } : null;
}

function amountOf({ head }: Predicate): CaseAmount {
  if (head === null) return { kind: "one" };
  if (head.field === "net_days") return { kind: "days", pauses: "deducted" };
  return head.field === "calendar_days" ? { kind: "days", pauses: "counted" } : { kind: "field", field: head.field };
}

/** Clauses about one record; a window becomes a flow, and the others are not computed. */
const conditionsOf = (clauses: readonly Clause[]): RecordCondition[] => clauses.flatMap((clause) => (clause.kind === "window" || clause.kind === "withinLimit" ? [] : [clause]));

function flowOf(measure: Measure, clauses: readonly Clause[]): CountedMeasure["flow"] | null {
  switch (measure.attribution) {
    case "period_end":
      return measure.kind === "stock" ? { kind: "stock" } : null;
    case "event":
    case "due":
      return namedDate(clauses);
    case "received":
    case "accepted":
    case "concluded":
      return { kind: "column", column: measure.attribution };
  }
}

/** Decides how a measure is counted from case records, or says in a sentence what that would need. */
export function planCaseMeasure(measure: Measure): CaseMeasurePlan {
  const { code, source, level, grain } = measure;
  if (source.kind !== "case") return no(`${code} is not counted from case records.`);
  const parsed = parsePredicate(measure.predicate);
  if (parsed.kind === "fault") return no(parsed.fault.message);
  const [unsupported] = predicateSupport(parsed.predicate);
  if (unsupported !== undefined) return no(unsupported.message);
  const breakdown = measure.breakdown === null ? null : (BREAKDOWN_FIELDS.find((field) => field === measure.breakdown) ?? undefined);
  if (breakdown === undefined) return no(`“${measure.breakdown ?? ""}” is no field of a case that could split ${code}.`);
  if (level !== "town" && level !== "county") return no(`${code} is collected by ${level}, and cases are counted by county or town.`);
  const { clauses } = parsed.predicate;
  const flow = flowOf(measure, clauses);
  if (flow === null) return no(`${code} belongs to a date that its predicate does not name as “… is set”.`);
  return { kind: "counted", counted: { code, type: source.type, conditions: conditionsOf(clauses), flow, amount: amountOf(parsed.predicate), breakdown, level, grain } };
}

/** True for measures that take reported figures and for those whose records the roll-up can count. */
export function measureIsComputed(measure: Measure): boolean {
  if (measure.source.kind === "case") return planCaseMeasure(measure).kind === "counted";
  return measure.source.kind !== "derived" && measure.kind !== "count_distinct";
}
