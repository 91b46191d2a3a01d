import type { CompositeIndexInput } from "../../generated/graphql.ts";
import { basisInput, type Basis } from "../../filters/selection.ts";
import type { Recipe } from "./index-recipe.ts";
import type { Imputation, Mean, Normaliser, Treated } from "./index-search.ts";
import { isCountOfSize, type IndexMetric } from "./presets.ts";

/** Enough for steady percentiles, and quick enough for a slider. */
export const DRAWS = 400;
const WEIGHT_NOISE = 0.25;

export interface IndexQuestion {
  readonly recipe: Recipe;
  readonly flat: boolean;
  readonly normaliser: Normaliser;
  readonly mean: Mean;
  readonly imputation: Imputation;
  readonly treated: Treated;
  /** What counts are divided by; null where none are taken. */
  readonly per: string | null;
  readonly period: string;
  readonly within: string;
  readonly basis: Basis;
  readonly asOf: string | null;
}

/** The question of a recipe; fields of work become groups of the weights unless there is only one, or none are wanted. */
export function indexInput(question: IndexQuestion, metrics: readonly IndexMetric[]): CompositeIndexInput {
  const { recipe, flat, normaliser, mean, imputation, treated, per } = question;
  const chosen = metrics.filter(({ ref }) => recipe.metrics.has(ref));
  const fields = [...new Set(chosen.map(({ domainZh }) => domainZh))];
  const grouped = !flat && fields.length > 1;
  const weigh = ({ ref, domainZh }: IndexMetric) => ({ node: ref, weight: recipe.metrics.get(ref) ?? 1, parent: grouped ? domainZh : null });
  const other = otherMethods(question);
  return {
    metrics: chosen.map(({ ref }) => ref),
    weights: [...(grouped ? fields.map((field) => ({ node: field, weight: recipe.fields.get(field) ?? 1, parent: null })) : []), ...chosen.map(weigh)],
    denominators: per === null ? null : chosen.filter(isCountOfSize).map(({ ref }) => ({ metric: ref, measure: per })),
    method: { normaliser, mean, imputation, treat: treated === "0" ? null : Number(treated) },
    period: question.period, within: question.within, basis: basisInput(question.basis), asOf: question.asOf, level: "COUNTY",
    stability: { draws: DRAWS, seed: 1, weightNoise: WEIGHT_NOISE, methods: other },
  };
}

/** Methods that could as well have been chosen, by which ranks are shaken; z-scores have no geometric mean. */
function otherMethods({ normaliser, mean, imputation, treated }: IndexQuestion): NonNullable<NonNullable<CompositeIndexInput["stability"]>["methods"]> {
  const treat = treated === "0" ? null : Number(treated);
  const all = [
    { normaliser: "MIN_MAX", mean: "ARITHMETIC", imputation, treat },
    { normaliser: "MIN_MAX", mean: "GEOMETRIC", imputation, treat },
    { normaliser: "RANK", mean: "ARITHMETIC", imputation, treat },
    { normaliser: "Z_SCORE", mean: "ARITHMETIC", imputation, treat },
  ] as const;
  return all.filter((one) => one.normaliser !== normaliser || one.mean !== mean);
}
