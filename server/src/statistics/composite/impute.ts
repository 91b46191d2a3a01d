import { sampleQuantile } from "../sample-quantile.ts";

/** What stands in for a missing value: the mean or median of its group, or nothing. */
export const IMPUTATIONS = ["group_mean", "group_median", "none"] as const;
export type Imputation = (typeof IMPUTATIONS)[number];

/**
 * Fills missing values from the units of the same group (a peer group, never all units). A value stays missing where its
 * group has none.
 *
 * Source: OECD and JRC, Handbook on constructing composite indicators (2008), step 3; COINr, i_mean_grp and i_median_grp.
 */
export function impute(values: readonly (number | null)[], groups: readonly string[], imputation: Imputation): (number | null)[] {
  if (imputation === "none") return [...values];
  const fills = new Map([...new Set(groups)].map((group) => [group, fillOf(values.filter((_, unit) => groups[unit] === group), imputation)]));
  return values.map((value, unit) => value ?? fills.get(groups[unit] ?? "") ?? null);
}

function fillOf(values: readonly (number | null)[], imputation: "group_mean" | "group_median"): number | null {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return null;
  return imputation === "group_median" ? sampleQuantile(there, 0.5) : there.reduce((sum, value) => sum + value, 0) / there.length;
}
