import type { CompositeMethod } from "../../statistics/composite/composite-index.ts";
import { QuestionError } from "../question-error.ts";
import { assertBound } from "../selection/assert-bound.ts";
import { assertBetween, assertWhole } from "../selection/assert-range.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MethodRequest, StabilityRequest } from "./composite-answer.ts";

export interface StabilityPlan {
  readonly draws: number;
  readonly seed: number;
  readonly weightNoise: number;
  /** The chosen one first. */
  readonly methods: readonly CompositeMethod[];
}

const DRAWS = { least: 100, most: 5_000 };
const SEED = { least: 0, most: Number.MAX_SAFE_INTEGER };
const NOISE = { least: 0, most: 1 };
const MOST_METHODS = 8;
/** Draws × regions × metrics: some tenths of a second. */
const MOST_WORK = 4_000_000;

/** Reads how ranks are to be shaken, and refuses more than one answer can draw. */
export function checkStability(request: StabilityRequest, method: CompositeMethod, metrics: readonly SelectedMetric[], members: number, check: (other: MethodRequest) => CompositeMethod): StabilityPlan {
  const { draws, seed, weightNoise } = request;
  assertWhole(draws, DRAWS, "The number of draws");
  assertWhole(seed, SEED, "The seed");
  assertBetween(weightNoise, NOISE, "The noise of the weights");
  assertBound(request.methods.length, MOST_METHODS, "other methods", "The test of stability");
  const work = draws * members * metrics.length;
  if (work > MOST_WORK) {
    throw new QuestionError("SELECTION_TOO_LARGE", `${draws} draws of ${members} regions by ${metrics.length} metrics are ${work} scores; one answer draws at most ${MOST_WORK}. Ask for fewer draws.`, { count: work, bound: MOST_WORK });
  }
  return { draws, seed, weightNoise, methods: [method, ...request.methods.map(check)] };
}
