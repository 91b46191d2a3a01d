import { sumExactly } from "../../statistics/decomposition/sum-exactly.ts";
import type { ChangeEffect } from "./change-explanation.ts";

export const NOTHING: ChangeEffect = { effect: 0, ownRate: null, mix: null, mixes: [] };

/** What several parts, or one over several steps, did together. */
export function addEffects(effects: readonly ChangeEffect[]): ChangeEffect {
  const effect = sumExactly(effects.map((one) => one.effect));
  const [first] = effects;
  if (first === undefined || first.ownRate === null) return { ...NOTHING, effect };
  return {
    effect,
    ownRate: sumExactly(effects.map(({ ownRate }) => ownRate ?? 0)),
    mix: sumExactly(effects.map(({ mix }) => mix ?? 0)),
    mixes: first.mixes.map((_, at) => sumExactly(effects.map(({ mixes }) => mixes[at] ?? 0))),
  };
}
