import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Clocks } from "../../rollup/measures/clocks.ts";
import { whyNotComputed } from "../../rollup/measures/is-computed.ts";
import type { UnmetNeed } from "./metric-definition.ts";

/** Why a metric has no computed value anywhere, or null when all it needs is there. */
export function notComputed(inputs: readonly Measure[], clocks: Clocks): { readonly need: UnmetNeed; readonly sentence: string } | null {
  for (const measure of inputs) {
    const reason = whyNotComputed(measure, clocks);
    if (reason !== null) return { need: "CLOCK", sentence: `“${measure.nameEn}” (${measure.code}): ${reason}` };
  }
  return null;
}
