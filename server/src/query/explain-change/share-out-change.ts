import { chainParts } from "../../statistics/decomposition/chain-parts.ts";
import type { Ratio } from "../../statistics/decomposition/part-change.ts";
import { settle } from "../../statistics/decomposition/settle.ts";
import { sumExactly } from "../../statistics/decomposition/sum-exactly.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { addEffects, NOTHING } from "./add-effects.ts";
import type { ChangeEffect, ChangeExplanation, CrossedEffects, ExplainedPart, MeasuredPart } from "./change-explanation.ts";
import { crossRegionsAndKeys } from "./cross-regions-and-keys.ts";

export interface SharedOut extends ChangeEffect, Pick<ChangeExplanation, "kind" | "steps"> {
  /** The value of the parts together in each period. */
  readonly values: readonly number[];
  readonly parts: readonly ExplainedPart[];
  readonly crossed: CrossedEffects | null;
}

/** Shares the change of comparable parts' whole out among them, in the metric's unit. */
export function shareOutChange({ definition }: SelectedMetric, parts: readonly MeasuredPart[], periods: number): SharedOut {
  const { factor } = definition.metric;
  const kind = definition.denominator === null ? "sum" : "ratio";
  // The factor first, so that effects settle in the unit in which they are shown.
  const ratios = Array.from({ length: periods }, (_, at) => parts.map(({ measurements }): Ratio => ({ numerator: (measurements[at]?.numerator ?? 0) * factor, denominator: measurements[at]?.denominator ?? 0 })));
  const { values, steps } = kind === "sum" ? sumSteps(ratios) : ratioSteps(parts, ratios);
  const change = (values.at(-1) ?? 0) - (values[0] ?? 0);
  const overSteps = parts.map((_, part) => addEffects(steps.map((effects) => effects[part] ?? NOTHING)));
  const totals = kind === "sum" ? overSteps : settled(overSteps, change, Math.max(...values.map(Math.abs)));
  return {
    kind,
    values,
    ...addEffects(totals),
    effect: change,
    steps: steps.map(addEffects),
    parts: parts.map((part, at) => ({
      ...part,
      ...(totals[at] ?? NOTHING),
      steps: steps.map((effects) => effects[at] ?? NOTHING),
      incomplete: part.measurements.some(({ coverage }) => coverage !== null && coverage < 1),
    })),
    crossed: kind === "sum" ? null : crossRegionsAndKeys(parts, ratios, values),
  };
}

/** By period the value of the whole, and by step the effect of each part. */
interface Steps {
  readonly values: readonly number[];
  readonly steps: readonly (readonly ChangeEffect[])[];
}

function ratioSteps(parts: readonly MeasuredPart[], periods: readonly (readonly Ratio[])[]): Steps {
  const chain = chainParts(parts.map(({ path }) => path.map(({ code }) => code)), periods);
  if (chain === null) throw new Error("Parts that were found comparable have no decomposition.");
  return { values: chain.rates, steps: chain.steps.map((effects) => effects.map(({ rate, mixes }) => effectOf(rate, mixes))) };
}

function effectOf(ownRate: number, mixes: readonly number[]): ChangeEffect {
  const mix = sumExactly(mixes);
  return { effect: ownRate + mix, ownRate, mix, mixes };
}

function sumSteps(periods: readonly (readonly Ratio[])[]): Steps {
  return {
    values: periods.map((parts) => sumExactly(parts.map(({ numerator }) => numerator))),
    steps: periods.slice(1).map((after, at) => after.map(({ numerator }, part) => ({ ...NOTHING, effect: numerator - (periods[at]?.[part]?.numerator ?? 0) }))),
  };
}

/** Effects over all steps; what rounding leaves between their sum and the whole change is settled once more. */
function settled(totals: readonly ChangeEffect[], change: number, scale: number): ChangeEffect[] {
  const flat = settle(totals.flatMap(({ ownRate, mixes }) => [ownRate ?? 0, ...mixes]), change, scale);
  let next = 0;
  return totals.map(({ mixes: { length } }) => {
    const [ownRate = 0, ...mixes] = flat.slice(next, next + length + 1);
    next += length + 1;
    return effectOf(ownRate, mixes);
  });
}
