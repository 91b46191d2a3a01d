import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { Dispersion } from "../../statistics/funnel/adjusted-limits.ts";
import { outsideByChance } from "../../statistics/funnel/outside-by-chance.ts";
import { overDispersion } from "../../statistics/funnel/over-dispersion.ts";
import type { OverDispersion } from "../../statistics/funnel/over-dispersion.ts";
import { LEVELS } from "../../statistics/intervals/confidence-level.ts";
import { chanceInterval } from "../compare/chance-interval.ts";
import type { Measurement } from "../compare/measurement.ts";
import { spanOf } from "../compare/span.ts";
import type { Funnel, FunnelAdjustment, FunnelUnit } from "./funnel-answer.ts";
import { funnelCurve } from "./funnel-curve.ts";
import { funnelModel } from "./funnel-model.ts";
import { judgeUnit, whyNotJudged } from "./judge-unit.ts";
import type { FunnelPlan } from "./plan-funnel.ts";

export interface FunnelLine {
  readonly region: Region;
  /** In the metric's unit; null where there is none, or none that the asker may see. */
  readonly value: number | null;
}

export interface FunnelChoices {
  readonly adjustment: FunnelAdjustment;
  readonly points: number;
  readonly smallNumberLimit: number;
}

type Assembled = Pick<Funnel, "judged" | "levels" | "overDispersion" | "units" | "curve">;

/** Sets every unit against the limits of its own size around the line; units in the order of the plan. */
export function assembleFunnel(plan: FunnelPlan, measurements: readonly Measurement[], line: FunnelLine, choices: FunnelChoices): Assembled {
  const model = line.value === null ? null : funnelModel(plan, line.value);
  const sized = plan.members.flatMap((region, at): (Omit<FunnelUnit, "adjusted" | "judgement" | "adjustedJudgement">)[] => {
    const measurement = measurements[at];
    // An own-level leaf without figures is no unit: it has nothing to say.
    if (measurement === undefined || (region.own && measurement.value === null)) return [];
    const size = measurement.value === null ? null : measurement.denominator;
    const limits = size === null ? null : (model?.limits(size) ?? null);
    const interval = chanceInterval(plan.metric, measurement, spanOf(plan.period));
    return [{ region, measurement, size, lower: interval?.lower ?? null, upper: interval?.upper ?? null, limits, notJudged: whyNotJudged(region, measurement, limits, line.region, choices.smallNumberLimit) }];
  });
  const found = model === null ? null : overDispersion(
    sized.flatMap(({ measurement: { value }, size, notJudged }) => (value === null || size === null || notJudged !== null ? [] : [{ figure: model.figureOf(value), size: model.precisionOf(size) }])),
    model.target,
    model.scale,
  );
  const dispersion = dispersionOf(choices.adjustment, found);
  const { direction } = plan.metric.definition.metric;
  const units = sized.map((unit): FunnelUnit => {
    const { value } = unit.measurement;
    const adjusted = dispersion.kind === "none" || unit.size === null ? null : (model?.adjusted(unit.size, dispersion) ?? null);
    const judges = value !== null && unit.notJudged === null;
    return {
      ...unit,
      adjusted,
      judgement: judges && unit.limits !== null ? judgeUnit(value, unit.limits, direction) : null,
      adjustedJudgement: judges && adjusted !== null ? judgeUnit(value, adjusted, direction) : null,
    };
  });
  const judged = units.filter(({ judgement }) => judgement !== null);
  return {
    judged: judged.length,
    levels: LEVELS.map((level) => ({
      level,
      ...outsideByChance(judged.length, level),
      outside: judged.filter(({ judgement }) => judgement?.level !== null && (judgement?.level ?? 0) >= level).length,
    })),
    overDispersion: found,
    units,
    curve: funnelCurve(model, units.flatMap(({ size }) => (size === null ? [] : [size])), choices.points, dispersion),
  };
}

/** Where chance explains the differences, or nothing could be estimated, there is nothing to take in: limits would be widened by noise. */
function dispersionOf(adjustment: FunnelAdjustment, found: OverDispersion | null): Dispersion {
  if (found === null || !found.significant || adjustment === "none") return { kind: "none" };
  return adjustment === "multiplicative" ? { kind: "multiplicative", phi: found.phi } : { kind: "additive", tau2: found.tau2 };
}
