import type { CompareMetricFragment } from "../../../generated/graphql.ts";
import type { Accumulation } from "../address/accumulation.ts";
import { accumulatedNames } from "./accumulated-names.ts";
import type { Measure } from "./sheet.ts";
import { versionedNames } from "./versioned-names.ts";

const DIRECTIONS = { HIGHER: "higher", LOWER: "lower", NEUTRAL: "neutral" } as const;

/** A metric of the catalogue as a measure, whose values may run over more than the period, and whose names may say its version. */
export function measureOf(metric: CompareMetricFragment, accumulation: Accumulation = "period", saysVersion = false): Measure {
  const plain = versionedNames(metric, saysVersion);
  return {
    ...metric,
    ...accumulatedNames(plain, accumulation),
    plain,
    notComputed: metric.notComputed ?? null,
    direction: DIRECTIONS[metric.direction],
    total: metric.formula.includes("/") ? "ratio" : metric.wholeIsTotal ? "sum" : "own",
    counter: metric.countUnitZh,
    keptByYear: false,
  };
}
