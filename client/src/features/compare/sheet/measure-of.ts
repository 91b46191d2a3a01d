import type { CompareMetricFragment } from "../../../generated/graphql.ts";
import type { Measure } from "./sheet.ts";

const DIRECTIONS = { HIGHER: "higher", LOWER: "lower", NEUTRAL: "neutral" } as const;

/** A metric of the catalogue as a measure. */
export function measureOf(metric: CompareMetricFragment): Measure {
  return {
    ...metric,
    notComputed: metric.notComputed ?? null,
    direction: DIRECTIONS[metric.direction],
    total: metric.formula.includes("/") ? "ratio" : "sum",
    counter: metric.countUnitZh,
  };
}
