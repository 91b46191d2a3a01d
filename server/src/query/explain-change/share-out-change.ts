import { chainKitagawa } from "../../statistics/decomposition/chain-kitagawa.ts";
import { settle } from "../../statistics/decomposition/settle.ts";
import { sumExactly } from "../../statistics/decomposition/sum-exactly.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { ChangeEffect, ChangeExplanation, ExplainedPart, MeasuredPart } from "./change-explanation.ts";

export interface SharedOut extends ChangeEffect, Pick<ChangeExplanation, "kind" | "steps"> {
  /** The value of the parts together in each period. */
  readonly values: readonly number[];
  readonly parts: readonly ExplainedPart[];
}

/** Shares the change of comparable parts' whole out among them, in the metric's unit. */
export function shareOutChange({ definition }: SelectedMetric, parts: readonly MeasuredPart[], periods: number): SharedOut {
  const { factor } = definition.metric;
  const kind = definition.denominator === null ? "sum" : "ratio";
  const { values, steps } = kind === "sum" ? sums(parts, periods, factor) : ratios(parts, periods, factor);
  const change = (values.at(-1) ?? 0) - (values[0] ?? 0);
  const totals = kind === "sum" ? sumTotals(parts, steps) : ratioTotals(parts, steps, change, Math.max(...values.map(Math.abs)));
  return {
    kind,
    values,
    effect: change,
    ...splitOf(totals),
    steps: steps.map((effects) => ({ effect: sumExactly(effects.map(({ effect }) => effect)), ...splitOf(effects) })),
    parts: parts.map((part, at) => ({
      ...part,
      ...(totals[at] ?? NOTHING),
      steps: steps.map((effects) => effects[at] ?? NOTHING),
      incomplete: part.measurements.some(({ coverage }) => coverage !== null && coverage < 1),
    })),
  };
}

const NOTHING: ChangeEffect = { effect: 0, ownRate: null, mix: null };

/** By period the value of the whole, and by step the effect of each part. */
interface Steps {
  readonly values: readonly number[];
  readonly steps: readonly (readonly ChangeEffect[])[];
}

function ratios(parts: readonly MeasuredPart[], periods: number, factor: number): Steps {
  // The factor first, so that effects settle in the unit in which they are shown.
  const chain = chainKitagawa(
    Array.from({ length: periods }, (_, at) => parts.map(({ measurements }) => ({ numerator: (measurements[at]?.numerator ?? 0) * factor, denominator: measurements[at]?.denominator ?? 0 }))),
  );
  if (chain === null) throw new Error("Parts that were found comparable have no decomposition.");
  return { values: chain.rates, steps: chain.steps.map((effects) => effects.map(({ rate, mix }) => ({ effect: rate + mix, ownRate: rate, mix }))) };
}

function sums(parts: readonly MeasuredPart[], periods: number, factor: number): Steps {
  const value = ({ measurements }: MeasuredPart, at: number): number => (measurements[at]?.numerator ?? 0) * factor;
  return {
    values: Array.from({ length: periods }, (_, at) => sumExactly(parts.map((part) => value(part, at)))),
    steps: Array.from({ length: periods - 1 }, (_, at) => parts.map((part) => ({ ...NOTHING, effect: value(part, at + 1) - value(part, at) }))),
  };
}

function sumTotals(parts: readonly MeasuredPart[], steps: Steps["steps"]): ChangeEffect[] {
  return parts.map((_, part) => ({ ...NOTHING, effect: sumExactly(steps.map((effects) => effects[part]?.effect ?? 0)) }));
}

/** Effects over all steps; what rounding leaves between their sum and the whole change is settled once more. */
function ratioTotals(parts: readonly MeasuredPart[], steps: Steps["steps"], change: number, scale: number): ChangeEffect[] {
  const over = (of: (effect: ChangeEffect) => number | null, part: number): number => sumExactly(steps.map((effects) => of(effects[part] ?? NOTHING) ?? 0));
  const settled = settle(parts.flatMap((_, part) => [over(({ ownRate }) => ownRate, part), over(({ mix }) => mix, part)]), change, scale);
  return parts.map((_, part) => {
    const [ownRate, mix] = [settled[2 * part] ?? 0, settled[2 * part + 1] ?? 0];
    return { effect: ownRate + mix, ownRate, mix };
  });
}

function splitOf(effects: readonly ChangeEffect[]): Pick<ChangeEffect, "ownRate" | "mix"> {
  if (effects.some(({ ownRate }) => ownRate === null)) return { ownRate: null, mix: null };
  return { ownRate: sumExactly(effects.map(({ ownRate }) => ownRate ?? 0)), mix: sumExactly(effects.map(({ mix }) => mix ?? 0)) };
}
