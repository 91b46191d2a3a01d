import { BREAKDOWN_FIELDS } from "../../store/cells/counted-measure.ts";
import type { CaseAmount, CaseDate, CountedMeasure, RecordCondition } from "../../store/cells/counted-measure.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { parsePredicate } from "../predicate/parse-predicate.ts";
import type { Clause, Predicate } from "../predicate/predicate.ts";
import { predicateSupport } from "../predicate/predicate-support.ts";
import type { Clocks } from "./clocks.ts";

/** How a measure is counted from case records, or a sentence that says what that would need. */
export type CaseMeasurePlan = { readonly kind: "counted"; readonly counted: CountedMeasure } | { readonly kind: "not_computed"; readonly reason: string };

const no = (reason: string): CaseMeasurePlan => ({ kind: "not_computed", reason });
const COLUMNS = new Set(["received", "accepted", "concluded", "outcome", "enterprise", "type", ...BREAKDOWN_FIELDS]);

/** The fields that a predicate wants set and that not every case has. */
const fieldsSet = (clauses: readonly Clause[]): string[] => clauses.flatMap((clause) => (clause.kind === "isSet" && !clause.negated && !COLUMNS.has(clause.field) ? [clause.field] : []));

/** For measures attributed to an event: the one extra field that the predicate wants set. */
function eventDate(clauses: readonly Clause[]): CaseDate | null {
  const fields = fieldsSet(clauses);
  const [field] = fields;
  return field !== undefined && fields.length === 1 ? { kind: "extra", field } : null;
}

/** For measures attributed to a due date: the last day of the clock whose records may state it, or the one extra field that is set. */
function dueDate(type: string, clauses: readonly Clause[], clocks: Clocks): CaseDate | null {
  const fields = fieldsSet(clauses);
  const named = clauses.find((clause) => clause.kind === "withinLimit");
  const clock = named?.kind === "withinLimit" ? clocks.of(type, named.name) : clocks.dueIn(type, fields[0] ?? "due");
  if (clock?.due !== null && clock !== null && (fields.length === 0 || isField(clock.due, fields[0]))) return { kind: "lastDay", clock };
  return eventDate(clauses);
}

const isField = (date: CaseDate | null, field: string | undefined): boolean => date?.kind === "extra" && date.field === field;

function amountOf({ head }: Predicate): CaseAmount {
  if (head === null) return { kind: "one" };
  switch (head.field) {
    case "net_days":
      return { kind: "days", count: "net" };
    case "calendar_days":
      return { kind: "days", count: "calendar" };
    case "working_days":
      return { kind: "days", count: "working" };
    default:
      return { kind: "field", field: head.field };
  }
}

/** A field of the linked case stands on the record itself: `linked_case.type` as `linked_case_type`. */
const ownField = (field: string): string => field.replace(".", "_");

/** Clauses about one record; a window becomes a flow. A due date may follow from a limit, so that it is asked for as a date. */
export function conditionsOf(type: string, clauses: readonly Clause[], clocks: Clocks): RecordCondition[] {
  return clauses.flatMap((clause): RecordCondition[] => {
    switch (clause.kind) {
      case "window":
        return [];
      case "withinLimit": {
        const clock = clocks.of(type, clause.name);
        return clock === null ? [] : [{ kind: "withinLimit", clock }];
      }
      case "isSet": {
        const clock = clocks.dueIn(type, clause.field);
        if (clock !== null && !clause.negated) return [{ kind: "hasDate", date: { kind: "lastDay", clock } }];
        return [{ ...clause, field: ownField(clause.field) }];
      }
      case "compareFields":
        return [{ ...clause, field: ownField(clause.field), otherField: ownField(clause.otherField) }];
      case "compare":
      case "in":
        return [{ ...clause, field: ownField(clause.field) }];
    }
  });
}

function flowOf(measure: Measure, type: string, clauses: readonly Clause[], clocks: Clocks): CountedMeasure["flow"] | null {
  switch (measure.attribution) {
    case "period_end":
      return measure.kind === "stock" ? { kind: "stock" } : null;
    case "event":
      return eventDate(clauses);
    case "due":
      return dueDate(type, clauses, clocks);
    case "received":
    case "accepted":
    case "concluded":
      return { kind: "column", column: measure.attribution };
  }
}

/** Decides how a measure is counted from case records by the given limits, or says in a sentence what that would need. */
export function planCaseMeasure(measure: Measure, clocks: Clocks): CaseMeasurePlan {
  const { code, source, level, grain } = measure;
  if (source.kind !== "case") return no(`${code} is not counted from case records.`);
  const parsed = parsePredicate(measure.predicate);
  if (parsed.kind === "fault") return no(parsed.fault.message);
  const [unsupported] = predicateSupport(parsed.predicate, (clock) => clocks.of(source.type, clock) !== null);
  if (unsupported !== undefined) return no(unsupported.message);
  const breakdown = measure.breakdown === null ? null : (BREAKDOWN_FIELDS.find((field) => field === measure.breakdown) ?? undefined);
  if (breakdown === undefined) return no(`“${measure.breakdown ?? ""}” is no field of a case that could split ${code}.`);
  if (level !== "town" && level !== "county") return no(`${code} is collected by ${level}, and cases are counted by county or town.`);
  const { clauses } = parsed.predicate;
  const flow = flowOf(measure, source.type, clauses, clocks);
  if (flow === null) return no(`${code} belongs to a date that its predicate does not name as “… is set”.`);
  return { kind: "counted", counted: { code, type: source.type, conditions: conditionsOf(source.type, clauses, clocks), flow, amount: amountOf(parsed.predicate), breakdown, level, grain } };
}
