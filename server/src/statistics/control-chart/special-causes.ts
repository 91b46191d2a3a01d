import { sideOf } from "../judgement/side.ts";
import type { ControlLimits } from "./control-limits.ts";
import { completesSevenOnOneSide, completesSevenTrend, partOfSeven, signOf } from "./seven-points.ts";
import type { Sign } from "./seven-points.ts";
import { inTwoOfThree } from "./two-of-three.ts";

/** The rules in order of weight: a chart that shows one colour per point shows that of the first. */
export const CONTROL_RULES = ["beyond_limit", "seven_trend", "two_of_three", "seven_one_side"] as const;
export type ControlRule = (typeof CONTROL_RULES)[number];

export interface SpecialCause {
  readonly rule: ControlRule;
  /** Above or rising, below or falling. */
  readonly direction: "up" | "down";
}

/**
 * The rules that each point of one baseline breaks, weightiest first; none where the point is missing or has no limits.
 * Two of three marks only the points that themselves lie in the outer third.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots, ptd_calculate_point_type.
 */
export function specialCauses(values: readonly (number | null)[], limits: readonly (ControlLimits | null)[]): SpecialCause[][] {
  const points = values.map((value, at) => {
    const own = limits[at] ?? null;
    return value === null || own === null ? null : { value, limits: own };
  });
  const sides = points.map((point) => (point === null ? null : signOf(point.value - point.limits.centre)));
  const close = points.map((point) => point !== null && isClose(point.value, point.limits));
  const trend = partOfSeven(completesSevenTrend(points.map((point) => point?.value ?? null)));
  const oneSide = partOfSeven(completesSevenOnOneSide(sides));
  const near = inTwoOfThree(close, sides);
  return points.map((point, at) => {
    if (point === null) return [];
    const side = sides[at] ?? 0;
    const found: Readonly<Record<ControlRule, Sign>> = {
      beyond_limit: sideOf(point.value, point.limits) === "within" ? 0 : side,
      seven_trend: trend[at] ?? 0,
      two_of_three: near[at] === true && close[at] === true ? side : 0,
      seven_one_side: oneSide[at] ?? 0,
    };
    return CONTROL_RULES.flatMap((rule): SpecialCause[] => (found[rule] === 0 ? [] : [{ rule, direction: found[rule] > 0 ? "up" : "down" }]));
  });
}

function isClose(value: number, limits: ControlLimits): boolean {
  return sideOf(value, limits) === "within" && Math.abs(value - limits.centre) > 2 * limits.sigma;
}
