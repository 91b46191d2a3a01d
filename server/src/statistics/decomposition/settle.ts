import { sumExactly } from "./sum-exactly.ts";

/** What rounding may leave between effects and change, against the rates they come from; more is a fault of a formula. */
const ROUNDING = 1e-6;
/** Numbers this small have lost digits already, and mean nothing as rates. */
const NOTHING = 1e-290;

/** The distance between the sum of the effects and the change, as a share of the largest of them in size. */
export function relativeResidue(effects: readonly number[], change: number): number {
  const largest = Math.max(Math.abs(change), ...effects.map(Math.abs));
  return largest === 0 ? 0 : Math.abs(residueOf(effects, change)) / largest;
}

/**
 * Effects that sum to the change: the rounding residue goes to the one of largest size. `scale` is the size of the rates
 * that were subtracted, for where nothing really changed all effects are made of their rounding. Throws where more than
 * rounding is missing.
 */
export function settle(effects: readonly number[], change: number, scale: number): number[] {
  const largest = Math.max(NOTHING, Math.abs(scale), Math.abs(change), ...effects.map(Math.abs));
  if (Math.abs(residueOf(effects, change)) > ROUNDING * largest) throw new Error(`Effects of ${effects.join(", ")} do not make up a change of ${change}.`);
  const sizes = effects.map(Math.abs);
  const place = sizes.indexOf(Math.max(...sizes));
  return effects.map((effect, at) => (at === place ? effect + residueOf(effects, change) : effect));
}

function residueOf(effects: readonly number[], change: number): number {
  return sumExactly([change, ...effects.map((effect) => -effect)]);
}
