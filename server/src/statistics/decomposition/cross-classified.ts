import { choose, dasGupta } from "./das-gupta.ts";
import { ratesOf, wholeOf } from "./part-change.ts";
import type { PartChange } from "./part-change.ts";
import { settle } from "./settle.ts";

/** One cell of a cross-classification: its key in each attribute (county, type of case …) and its parts in both periods. */
export interface CrossCell extends PartChange {
  readonly keys: readonly string[];
}

export interface CrossClassified {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** What the changes of the cells' own rates did. */
  readonly rate: number;
  /** What the change of the mix by each attribute did, in the order of the keys. */
  readonly mix: readonly number[];
}

/**
 * The change of Σ numerator ÷ Σ denominator over cells of several crossed attributes: one effect of the cells' rates and one
 * of the mix by each attribute. Each cell's share of the whole is written as a product with one factor per attribute, the
 * symmetric mean of the attribute's share given each set of the others. A cell without cases in one period has only
 * mix. Null where a whole has no denominator or a cell a numerator over none. Every cell has as many keys as the first.
 *
 * Source: P. Das Gupta, Standardization and decomposition of rates: a user's manual, U.S. Bureau of the Census, Current
 * Population Reports P23-186 (1993), equation 5.36; checked against DasGuptR.
 */
export function decomposeCrossClassified(cells: readonly CrossCell[]): CrossClassified | null {
  const attributes = cells[0]?.keys.length ?? 0;
  const [before, after] = [wholeOf(cells, "before"), wholeOf(cells, "after")];
  if (before === null || after === null) return null;
  const [sizes0, sizes1] = [new MarginalSizes(cells, "before"), new MarginalSizes(cells, "after")];
  let rate = 0;
  const mix = Array.from({ length: attributes }, () => 0);
  for (const cell of cells) {
    const [rate0, rate1] = ratesOf(cell);
    const share = (cell.before.denominator / before.denominator + cell.after.denominator / after.denominator) / 2;
    rate += share * (rate1 - rate0);
    const factors = mix.map((_, attribute) => ({ before: sizes0.factor(cell, attribute), after: sizes1.factor(cell, attribute) }));
    const moved = dasGupta(factors, (values) => values.reduce((product, value) => product * value, 1));
    moved?.effects.forEach((effect, attribute) => {
      mix[attribute] = (mix[attribute] ?? 0) + (effect * (rate0 + rate1)) / 2;
    });
  }
  const change = after.rate - before.rate;
  const [settledRate = 0, ...settledMix] = settle([rate, ...mix], change, Math.max(before.rate, after.rate));
  return { before: before.rate, after: after.rate, change, rate: settledRate, mix: settledMix };
}

/** Sizes by every set of attributes in one period. A set is a number whose bits are its attributes. */
class MarginalSizes {
  readonly #sizes = new Map<string, number>();

  constructor(cells: readonly CrossCell[], period: keyof PartChange) {
    for (const cell of cells) {
      for (let set = 0; set < 2 ** cell.keys.length; set++) {
        const key = keyOf(cell, set);
        this.#sizes.set(key, (this.#sizes.get(key) ?? 0) + cell[period].denominator);
      }
    }
  }

  /** The attribute's factor in the cell's share of the whole; 0 where there is nothing to take a share of. */
  factor(cell: CrossCell, attribute: number): number {
    const count = cell.keys.length;
    let product = 1;
    for (let set = 0; set < 2 ** count; set++) {
      const members = membersOf(set, count);
      if (members.includes(attribute)) continue;
      const given = this.#sizes.get(keyOf(cell, set)) ?? 0;
      const share = given === 0 ? 0 : (this.#sizes.get(keyOf(cell, set + 2 ** attribute)) ?? 0) / given;
      product *= share ** (1 / (count * choose(count - 1, members.length)));
    }
    return product;
  }
}

function keyOf({ keys }: CrossCell, set: number): string {
  const members = membersOf(set, keys.length);
  return JSON.stringify([set, ...members.map((attribute) => keys[attribute])]);
}

function membersOf(set: number, count: number): number[] {
  return Array.from({ length: count }, (_, attribute) => attribute).filter((attribute) => Math.floor(set / 2 ** attribute) % 2 === 1);
}
