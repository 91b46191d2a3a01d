import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric, MetricNeed } from "@plumbline/schema/vocabulary/metric.ts";
import { parsePredicate } from "../../rollup/predicate/parse-predicate.ts";
import { predicateSupport } from "../../rollup/predicate/predicate-support.ts";
import type { UnmetNeed } from "./metric-definition.ts";

type NotComputed = { readonly need: UnmetNeed; readonly sentence: string };

const BY_NEED: Partial<Record<MetricNeed, NotComputed>> = {
  cohort: {
    need: "COHORT",
    sentence: "It follows a group of cases until the time within which they can change has run, which is not computed yet.",
  },
  distinct: { need: "DISTINCT", sentence: "It counts distinct members, which are not kept yet." },
  score: { need: "SCORE", sentence: "It is a score given outside the formulas; see the assessment." },
  none: { need: "NONE", sentence: "It is no formula over measures." },
};

/** Why a metric has no computed value anywhere, or null when all it needs is there. */
export function notComputed(metric: Metric, inputs: readonly Measure[]): NotComputed | null {
  const need = BY_NEED[metric.needs];
  if (need !== undefined) return need;
  for (const measure of inputs) {
    const sentence = unmetByMeasure(measure);
    if (sentence !== null) return { need: "CLOCK", sentence };
  }
  return null;
}

/** Numbers that are entered, from registers too until those are kept here, need nothing more. */
function unmetByMeasure(measure: Measure): string | null {
  if (measure.source.kind === "reported" || measure.source.kind === "register") return null;
  const parsed = parsePredicate(measure.predicate);
  if (parsed.kind === "fault") return parsed.fault.message;
  const [unmet] = predicateSupport(parsed.predicate);
  return unmet === undefined ? null : `“${measure.nameEn}” (${measure.code}): ${unmet.message}`;
}
