import type { FunnelCurveObject, FunnelObject } from "@plumbline/schema/types/funnel.ts";
import type { Funnel, FunnelLimits } from "../../query/funnel/funnel-answer.ts";
import { answerHead } from "./answer-head.ts";
import { metricObject } from "./metric-object.ts";
import { periodObject } from "./period-object.ts";

export function funnelObject(funnel: Funnel, reportingYearStart: number): FunnelObject {
  const { curve } = funnel;
  return {
    ...funnel,
    ...answerHead(funnel),
    metric: metricObject(funnel.metric),
    period: periodObject(funnel.period, reportingYearStart),
    curve: curveObject(curve.sizes, curve.limits),
    adjustedCurve: curve.adjusted.length === 0 ? null : curveObject(curve.sizes, curve.adjusted),
  };
}

function curveObject(sizes: readonly number[], limits: readonly (FunnelLimits | null)[]): FunnelCurveObject {
  const series = (of: (one: FunnelLimits) => number): (number | null)[] => limits.map((one) => (one === null ? null : of(one)));
  return {
    sizes,
    lower95: series((one) => one.lower95),
    upper95: series((one) => one.upper95),
    lower998: series((one) => one.lower998),
    upper998: series((one) => one.upper998),
  };
}
