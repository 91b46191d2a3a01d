import { median } from "./median.ts";

/** One side of a comparison: does one round of work and resolves to its measure (a rate or a time). */
export type Side = () => Promise<number>;

/**
 * Measures sides against each other in one run: a round that is thrown away, then rounds A B C, C A B, … so that a slow
 * minute of the machine falls on all of them. Resolves to each side's median.
 */
export async function alternate<Name extends string>(sides: Readonly<Record<Name, Side>>, rounds: number): Promise<Record<Name, number>> {
  const names = Object.keys(sides) as Name[];
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (let index = 0; index < names.length; index += 1) {
      const name = names[(index + Math.max(round, 0)) % names.length];
      if (name === undefined) continue;
      const value = await sides[name]();
      if (round >= 0) measured.get(name)?.push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(measured.get(name) ?? [])])) as Record<Name, number>;
}
