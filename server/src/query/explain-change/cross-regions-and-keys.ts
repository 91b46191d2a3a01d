import { chainCrossed } from "../../statistics/decomposition/chain-crossed.ts";
import type { Ratio } from "../../statistics/decomposition/part-change.ts";
import { sumExactly } from "../../statistics/decomposition/sum-exactly.ts";
import type { CrossedEffects, MeasuredPart } from "./change-explanation.ts";

/**
 * The same change with the mix of regions and of keys told apart without one inside the other; null where parts have no keys,
 * or lie in groups of regions, which do not cross with them. `periods` holds each part's sides, `values` the whole's value.
 */
export function crossRegionsAndKeys(parts: readonly MeasuredPart[], periods: readonly (readonly Ratio[])[], values: readonly number[]): CrossedEffects | null {
  if (parts.some(({ key, path }) => key === null || path.length > 1)) return null;
  const steps = chainCrossed(parts.map(({ region, key }) => [region.code, key ?? ""]), periods, values);
  if (steps === null) return null;
  const [ownRate, mixOfRegions, mixOfKeys] = [steps.map(({ rate }) => rate), steps.map(({ mix }) => mix[0] ?? 0), steps.map(({ mix }) => mix[1] ?? 0)].map(sumExactly);
  return { ownRate: ownRate ?? 0, mixOfRegions: mixOfRegions ?? 0, mixOfKeys: mixOfKeys ?? 0 };
}
