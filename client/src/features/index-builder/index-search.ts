import { parsePeriod, parseSharedSearch, parseText, type SharedSearch } from "../../filters/selection-search.ts";

export const NORMALISERS = ["MIN_MAX", "Z_SCORE", "RANK", "TARGET", "EFFICACY"] as const;
export const MEANS = ["ARITHMETIC", "GEOMETRIC"] as const;
export const IMPUTATIONS = ["NONE", "GROUP_MEAN", "GROUP_MEDIAN"] as const;
/** At most how many values of a metric are drawn in as outliers. */
export const TREATED = ["0", "1", "2", "3"] as const;
export type Treated = (typeof TREATED)[number];
export type Normaliser = (typeof NORMALISERS)[number];
export type Mean = (typeof MEANS)[number];
export type Imputation = (typeof IMPUTATIONS)[number];

/** The address of an index; what stands at its default is left out. */
export interface IndexSearch extends Pick<SharedSearch, "basis" | "asOf"> {
  /** XF05,TJ02*2: the metrics with their weights; those of the first preset when absent. */
  readonly metrics?: string | undefined;
  /** Weights of fields of work that are not 1. */
  readonly fields?: string | undefined;
  /** Metrics weigh without fields between. */
  readonly flat?: "yes" | undefined;
  readonly normaliser?: Exclude<Normaliser, "MIN_MAX"> | undefined;
  readonly mean?: Exclude<Mean, "ARITHMETIC"> | undefined;
  readonly missing?: Exclude<Imputation, "NONE"> | undefined;
  readonly outliers?: Exclude<Treated, "0"> | undefined;
  /** The code of the measure by which counts are divided; without it an index takes no counts that grow with the size of a place. */
  readonly per?: string | undefined;
  readonly period?: string | undefined;
  /** The region whose score is taken apart; the first in rank when absent. */
  readonly region?: string | undefined;
}

export function parseIndexSearch(raw: Record<string, unknown>): IndexSearch {
  const { basis, asOf } = parseSharedSearch(raw);
  const one = <Word extends string>(words: readonly Word[], key: string): Word | undefined => words.find((word) => word === raw[key]);
  return {
    basis, asOf,
    metrics: parseText(raw["metrics"]),
    fields: parseText(raw["fields"]),
    flat: raw["flat"] === "yes" ? "yes" : undefined,
    normaliser: one(["Z_SCORE", "RANK", "TARGET", "EFFICACY"] as const, "normaliser"),
    mean: one(["GEOMETRIC"] as const, "mean"),
    missing: one(["GROUP_MEAN", "GROUP_MEDIAN"] as const, "missing"),
    outliers: one(["1", "2", "3"] as const, "outliers"),
    per: parseText(raw["per"]),
    period: parsePeriod(raw["period"]),
    region: parseText(raw["region"]),
  };
}
