import type { LegalLimit } from "@plumbline/schema/vocabulary/legal-limit.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { DerivedMeasure } from "../../store/cells/next-derived-cells.ts";
import { parsePredicate } from "../predicate/parse-predicate.ts";
import { conditionsOf } from "./case-measure.ts";
import { Clocks } from "./clocks.ts";
import { recordedDate } from "./recorded-date.ts";

export type DerivedPlan = { readonly kind: "counted"; readonly derived: DerivedMeasure } | { readonly kind: "not_computed"; readonly reason: string };

const no = (reason: string): DerivedPlan => ({ kind: "not_computed", reason });

/** Decides how a derived measure is counted over types of cases, or says in a sentence what that would need. */
export function planDerivedMeasure(measure: Measure, clocks: Clocks): DerivedPlan {
  const { code, source, level, grain, overRegions, overPeriods } = measure;
  if (source.kind !== "derived") return no(`${code} is not derived.`);
  const parsed = parsePredicate(measure.predicate);
  if (parsed.kind === "fault") return no(parsed.fault.message);
  const { head, clauses } = parsed.predicate;
  const [first, ...others] = clauses;
  const types = first?.kind === "in" && first.field === "type" ? first.values : [];
  const dates = others.flatMap((clause) => (clause.kind === "isSet" && !clause.negated ? [clause.field] : []));
  const [date] = dates;
  if (head?.fn !== "distinct" || types.length === 0) return no(`${code} is derived, and its predicate does not begin with “distinct(field) where type in (…)”.`);
  if (date === undefined || dates.length > 1) return no(`${code} belongs to a date that its predicate does not name as the one “… is set”.`);
  if (level !== "county" || grain !== "quarter" || overRegions !== "sum" || overPeriods !== "sum") return no(`${code} is derived and would have to be counted by county and quarter, and be summed.`);
  if (others.some(({ kind }) => kind === "window" || kind === "withinLimit")) return no(`${code} is derived, for which neither states nor limits are asked.`);
  const plain = others.filter((clause) => clause.kind !== "isSet" || clause.negated);
  return { kind: "counted", derived: { code, types, member: head.field, date: recordedDate(date), conditions: conditionsOf("", plain, clocks) } };
}

/** The measures of a catalogue that are derived from several types of cases. */
export function derivedMeasures({ measures, limits }: { readonly measures: ReadonlyMap<string, Measure>; readonly limits: readonly LegalLimit[] }): DerivedMeasure[] {
  const clocks = new Clocks(limits);
  return [...measures.values()].flatMap((measure) => {
    const plan = planDerivedMeasure(measure, clocks);
    return plan.kind === "counted" ? [plan.derived] : [];
  });
}
