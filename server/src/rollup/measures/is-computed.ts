import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { planCaseMeasure } from "./case-measure.ts";
import type { Clocks } from "./clocks.ts";
import { planDerivedMeasure } from "./derived-measure.ts";

/** Why a measure is not computed, in a sentence; null for one that is reported and for one whose records the roll-up can count. */
export function whyNotComputed(measure: Measure, clocks: Clocks): string | null {
  const { kind } = measure.source;
  if (kind !== "case" && kind !== "derived") return null;
  const plan = kind === "case" ? planCaseMeasure(measure, clocks) : planDerivedMeasure(measure, clocks);
  return plan.kind === "not_computed" ? plan.reason : null;
}

export function measureIsComputed(measure: Measure, clocks: Clocks): boolean {
  return whyNotComputed(measure, clocks) === null;
}
