import { sumExactly } from "./sum-exactly.ts";

/** What rounding may leave between effects and change; more is a fault of the formula that made them. */
const ROUNDING = 1e-6;

/** The distance between the sum of the effects and the change, as a share of the largest of them in size. */
export function relativeResidue(effects: readonly number[], change: number): number {
  const largest = Math.max(Math.abs(change), ...effects.map(Math.abs));
  return largest === 0 ? 0 : Math.abs(residueOf(effects, change)) / largest;
}

/**
 * Effects that sum to the change: the rounding residue goes to the one of largest size. Throws where more than rounding is
 * missing.
 */
export function settle(effects: readonly number[], change: number): number[] {
  if (relativeResidue(effects, change) > ROUNDING) throw new Error(`Effects of ${effects.join(", ")} do not make up a change of ${change}.`);
  const sizes = effects.map(Math.abs);
  const place = sizes.indexOf(Math.max(...sizes));
  return effects.map((effect, at) => (at === place ? effect + residueOf(effects, change) : effect));
}

function residueOf(effects: readonly number[], change: number): number {
  return sumExactly([change, ...effects.map((effect) => -effect)]);
}
