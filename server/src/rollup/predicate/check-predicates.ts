import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { parsePredicate } from "./parse-predicate.ts";
import type { Clause, Predicate } from "./predicate.ts";

/** A measure whose predicate cannot be right, with a sentence that names the measure, the offending text and the way out. */
export interface MeasureFault {
  readonly measure: string;
  readonly message: string;
}

const DAY_FIELDS = ["net_days", "calendar_days", "working_days"];

const starts = (clause: Clause | undefined, field: string, value: string): boolean =>
  clause?.kind === "compare" && clause.field === field && clause.operator === "=" && clause.value === value;

/** What a predicate must be for the kind and source of its measure; sentences without the measure's code. */
function misfits(measure: Measure, { head, clauses }: Predicate): string[] {
  const sentences: string[] = [];
  const { kind, source } = measure;
  if (source.kind === "case" && !starts(clauses[0], "type", source.type)) {
    sentences.push(`the source is case:${source.type}, so the first clause must be “type = ${source.type}”.`);
  }
  if (source.kind === "register" && !starts(clauses[0], "register", source.register)) {
    sentences.push(`the source is register:${source.register}, so the first clause must be “register = ${source.register}”.`);
  }
  const sumsDays = head?.fn === "sum" && DAY_FIELDS.includes(head.field);
  if (sumsDays !== (kind === "sum_of_days")) {
    sentences.push(sumsDays ? `sum(${head.field}) makes a sum_of_days, but the kind is ${kind}: correct one of them.` : `a sum_of_days begins with sum(${DAY_FIELDS.join(") or sum(")}) where.`);
  }
  if (kind === "count_distinct" && head?.fn !== "distinct") sentences.push("a count_distinct begins with distinct(field) where, so that its members are known.");
  const states = clauses.filter((clause) => clause.kind === "window" && clause.name.endsWith("_at_period_end"));
  if (kind === "stock" && states.length !== 1) {
    sentences.push("a stock needs exactly one clause that says what counts at the period's end, such as open_at_period_end.");
  }
  if (kind !== "stock" && states.length > 0) sentences.push(`a ${kind} counts what happens within a period: remove the clause about the period's end, or make it a stock.`);
  return sentences;
}

/** All faults of the predicates of a catalogue; reported measures have none to check. */
export function checkPredicates(measures: readonly Measure[]): MeasureFault[] {
  return measures.flatMap((measure): MeasureFault[] => {
    if (measure.source.kind === "reported" || measure.source.kind === "score") return [];
    const parsed = parsePredicate(measure.predicate);
    const sentences = parsed.kind === "fault" ? [parsed.fault.message] : misfits(measure, parsed.predicate);
    return sentences.map((sentence) => ({ measure: measure.code, message: `${measure.code}: ${sentence}` }));
  });
}
