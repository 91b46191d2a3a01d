import { normalQuantile } from "../distributions/normal-quantile.ts";
import type { Random } from "./seeded-random.ts";

/** A draw from the standard normal distribution: the quantile of an even draw, kept off 0 by half of the smallest step. Source: inversion, Devroye, Non-Uniform Random Variate Generation (1986), II.2. */
export function standardNormal(random: Random): number {
  return normalQuantile(random() + 2 ** -54);
}
