import type { CompositeIndexInput } from "../../generated/graphql.ts";
import { basisInput, type Basis } from "../../filters/selection.ts";
import type { Recipe } from "./index-recipe.ts";
import type { Imputation, Mean, Normaliser } from "./index-search.ts";
import type { IndexMetric } from "./presets.ts";

/** Enough for steady percentiles, and quick enough for a slider. */
export const DRAWS = 400;
const WEIGHT_NOISE = 0.25;

export interface IndexQuestion {
  readonly recipe: Recipe;
  readonly flat: boolean;
  readonly normaliser: Normaliser;
  readonly mean: Mean;
  readonly imputation: Imputation;
  readonly period: string;
  readonly within: string;
  readonly basis: Basis;
  readonly asOf: string | null;
}

/** The question of a recipe; fields of work become groups of the weights unless there is only one, or none are wanted. */
export function indexInput(question: IndexQuestion, metrics: readonly IndexMetric[]): CompositeIndexInput {
  const { recipe, flat, normaliser, mean, imputation } = question;
  const chosen = metrics.filter(({ ref }) => recipe.metrics.has(ref));
  const fields = [...new Set(chosen.map(({ domainZh }) => domainZh))];
  const grouped = !flat && fields.length > 1;
  const weigh = ({ ref, domainZh }: IndexMetric) => ({ node: ref, weight: recipe.metrics.get(ref) ?? 1, parent: grouped ? domainZh : null });
  const other = otherMethods(question);
  return {
    metrics: chosen.map(({ ref }) => ref),
    weights: [...(grouped ? fields.map((field) => ({ node: field, weight: recipe.fields.get(field) ?? 1, parent: null })) : []), ...chosen.map(weigh)],
    method: { normaliser, mean, imputation },
    period: question.period, within: question.within, basis: basisInput(question.basis), asOf: question.asOf, level: "COUNTY",
    stability: { draws: DRAWS, seed: 1, weightNoise: WEIGHT_NOISE, methods: other },
  };
}

/** Methods that could as well have been chosen, by which ranks are shaken; z-scores have no geometric mean. */
function otherMethods({ normaliser, mean, imputation }: IndexQuestion): NonNullable<NonNullable<CompositeIndexInput["stability"]>["methods"]> {
  const all = [
    { normaliser: "MIN_MAX", mean: "ARITHMETIC", imputation },
    { normaliser: "MIN_MAX", mean: "GEOMETRIC", imputation },
    { normaliser: "RANK", mean: "ARITHMETIC", imputation },
    { normaliser: "Z_SCORE", mean: "ARITHMETIC", imputation },
  ] as const;
  return all.filter((one) => one.normaliser !== normaliser || one.mean !== mean);
}
