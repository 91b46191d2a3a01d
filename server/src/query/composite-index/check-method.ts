import type { CompositeMethod } from "../../statistics/composite/composite-index.ts";
import { QuestionError } from "../question-error.ts";
import { assertWhole } from "../selection/assert-range.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MethodRequest, ScaleRequest } from "./composite-answer.ts";

const TREATED = { least: 1, most: 50 };

/** What is computed unless the asker says otherwise: nothing is made up, and nothing moved. */
const PLAIN: CompositeMethod = { imputation: "none", mostTreated: null, normaliser: "min_max", mean: "arithmetic" };

/** Reads a method, and refuses one that lacks what it needs of some metric. */
export function checkMethod(request: MethodRequest | null, metrics: readonly SelectedMetric[], denominators: ReadonlyMap<string, unknown>): CompositeMethod {
  if (request === null) return PLAIN;
  const { imputation, normaliser, mean } = request;
  const mostTreated = request.treat ?? null;
  if (mostTreated !== null) assertWhole(mostTreated, TREATED, "The most values treated as outliers");
  if (normaliser === "z_score" && mean === "geometric") {
    throw new QuestionError("UNSUITABLE_METHOD", "z-scores have no geometric mean, for some are negative: take another normaliser, or the arithmetic mean.");
  }
  const lacking = normaliser === "target" ? metrics.find((metric) => metric.definition.metric.target === null || denominators.has(metric.ref)) : undefined;
  if (lacking !== undefined) {
    const what = denominators.has(lacking.ref) ? "a target of what it is before it is divided" : "no target in the catalogue";
    throw new QuestionError("UNSUITABLE_METHOD", `${lacking.ref} has ${what} and cannot be normalised by it: take another normaliser, or leave the metric out.`, { offender: lacking.ref });
  }
  return { imputation, mostTreated, normaliser, mean };
}

/** The ends of scales by canonical reference; refuses ends that are no scale or run against the metric's direction. */
export function checkScales(scales: readonly ScaleRequest[], refOf: (text: string) => SelectedMetric): ReadonlyMap<string, ScaleRequest> {
  return new Map(
    scales.map((scale) => {
      const { ref, definition } = refOf(scale.metric);
      const { direction } = definition.metric;
      const upwards = scale.best > scale.worst;
      if (scale.best === scale.worst || upwards !== (direction === "higher")) {
        throw new QuestionError("UNSUITABLE_METHOD", `The scale of ${ref} runs from ${scale.worst} (worst) to ${scale.best} (best), but ${direction} is better: turn the ends round, and let them differ.`, { offender: ref });
      }
      return [ref, scale];
    }),
  );
}
