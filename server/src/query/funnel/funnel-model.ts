import { adjustedFunnelLimits, enclosing } from "../../statistics/funnel/adjusted-limits.ts";
import type { Dispersion } from "../../statistics/funnel/adjusted-limits.ts";
import { FUNNEL_SCALES } from "../../statistics/funnel/funnel-scale.ts";
import type { FunnelScale } from "../../statistics/funnel/funnel-scale.ts";
import { proportionFunnelLimits } from "../../statistics/funnel/proportion-limits.ts";
import { ratioFunnelLimits } from "../../statistics/funnel/ratio-limits.ts";
import type { Interval } from "../../statistics/wilson.ts";
import { yearsIn } from "../catalogue/chance-model.ts";
import type { FunnelLimits } from "./funnel-answer.ts";
import type { FunnelPlan } from "./plan-funnel.ts";

/** The funnel around one line. Sizes are denominators; limits are in the metric's unit. */
export interface FunnelModel {
  /** The scale on which units are compared, the line on it, and a unit's figure and precision as the scale wants them. */
  readonly scale: FunnelScale;
  readonly target: number;
  readonly figureOf: (value: number) => number;
  readonly precisionOf: (size: number) => number;
  readonly limits: (size: number) => FunnelLimits | null;
  readonly adjusted: (size: number, dispersion: Dispersion) => FunnelLimits | null;
}

/** The model of a plan around a line in the metric's unit; null where a rate's line is 0, around which there is no funnel. */
export function funnelModel({ chance, metric, period }: FunnelPlan, reference: number): FunnelModel | null {
  const { factor } = metric.definition.metric;
  if (chance.kind === "trials") {
    const target = reference / factor;
    const scale = FUNNEL_SCALES.arcsine;
    const limitsAt = (size: number, level: number) => scaled(proportionFunnelLimits(target, size, level), factor);
    return {
      scale, target, figureOf: (value) => value / factor, precisionOf: (size) => size,
      limits: (size) => bothLevels((level) => limitsAt(size, level)),
      adjusted: (size, dispersion) => bothLevels((level) => enclosing(scaled(adjustedFunnelLimits(target, size, scale, dispersion, level), factor), limitsAt(size, level))),
    };
  }
  if (!(reference > 0)) return null;
  // Of what is brought to a year, only what was counted in the period is moved by chance.
  const expected = (size: number): number => (reference / factor) * size * yearsIn(chance, period.months);
  // The square root, which unlike the logarithm has a place for units without any event.
  const scale = FUNNEL_SCALES.square_root;
  const limitsAt = (size: number, level: number) => scaled(ratioFunnelLimits(expected(size), level), reference);
  return {
    scale, target: 1, figureOf: (value) => value / reference, precisionOf: expected,
    limits: (size) => bothLevels((level) => limitsAt(size, level)),
    adjusted: (size, dispersion) => bothLevels((level) => enclosing(scaled(adjustedFunnelLimits(1, expected(size), scale, dispersion, level), reference), limitsAt(size, level))),
  };
}

function scaled(interval: Interval | null, by: number): Interval | null {
  return interval === null ? null : { lower: interval.lower * by, upper: interval.upper * by };
}

function bothLevels(at: (level: number) => Interval | null): FunnelLimits | null {
  const [inner, outer] = [at(0.95), at(0.998)];
  return inner === null || outer === null ? null : { lower95: inner.lower, upper95: inner.upper, lower998: outer.lower, upper998: outer.upper };
}
