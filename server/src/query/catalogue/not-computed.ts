import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric, MetricNeed } from "@plumbline/schema/vocabulary/metric.ts";
import { measureIsComputed, planCaseMeasure } from "../../rollup/measures/case-measure.ts";
import type { Clocks } from "../../rollup/measures/clocks.ts";
import type { UnmetNeed } from "./metric-definition.ts";

type NotComputed = { readonly need: UnmetNeed; readonly sentence: string };

const BY_NEED: Partial<Record<MetricNeed, NotComputed>> = {
  score: { need: "SCORE", sentence: "It is a score given outside the formulas; see the assessment." },
  none: { need: "NONE", sentence: "It is no formula over measures." },
};

/** Why a metric has no computed value anywhere, or null when all it needs is there. */
export function notComputed(metric: Metric, inputs: readonly Measure[], clocks: Clocks): NotComputed | null {
  const need = BY_NEED[metric.needs];
  if (need !== undefined) return need;
  const unmet = inputs.find((measure) => !measureIsComputed(measure, clocks));
  return unmet === undefined ? null : { need: "CLOCK", sentence: sentenceFor(unmet, clocks) };
}

function sentenceFor(measure: Measure, clocks: Clocks): string {
  const plan = planCaseMeasure(measure, clocks);
  const why = plan.kind === "not_computed" ? plan.reason : "it is not counted yet.";
  return `“${measure.nameEn}” (${measure.code}): ${why}`;
}
