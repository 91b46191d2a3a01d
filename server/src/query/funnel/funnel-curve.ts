import type { Dispersion } from "../../statistics/funnel/adjusted-limits.ts";
import type { FunnelCurve } from "./funnel-answer.ts";
import type { FunnelModel } from "./funnel-model.ts";

/**
 * Limits from the smallest to the largest of the sizes, at points that lie closer where the funnel narrows fastest: each
 * the same multiple of the one before. Empty without a model or a size.
 */
export function funnelCurve(model: FunnelModel | null, sizes: readonly number[], points: number, dispersion: Dispersion): FunnelCurve {
  const positive = sizes.filter((size) => size > 0);
  if (model === null || positive.length === 0) return { sizes: [], limits: [], adjusted: [] };
  const grid = gridOf(Math.min(...positive), Math.max(...positive), points);
  return {
    sizes: grid,
    limits: grid.map((size) => model.limits(size)),
    adjusted: dispersion.kind === "none" ? [] : grid.map((size) => model.adjusted(size, dispersion)),
  };
}

function gridOf(smallest: number, largest: number, points: number): number[] {
  if (smallest === largest) return [smallest];
  const step = (largest / smallest) ** (1 / (points - 1));
  return Array.from({ length: points }, (_, at) => (at === points - 1 ? largest : smallest * step ** at));
}
