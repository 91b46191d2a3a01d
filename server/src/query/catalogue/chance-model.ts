import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { FormulaNode } from "../../rollup/formula/formula-node.ts";
import { isAmount } from "./is-amount.ts";

/**
 * How chance moves a ratio, as far as its formula tells. `trials`: the part of a whole, n of which could each have gone either
 * way. `events`: counted events on a base; `annualised` where they are brought to a year, so that the numerator is not what
 * was counted; `stock` where they are what stood at a moment, which in time depends on what stood before. `counts`: counted
 * events over other counted events, which do not hold them and which chance moves as well.
 */
export type ChanceModel = { readonly kind: "trials" } | { readonly kind: "counts" } | { readonly kind: "events"; readonly annualised: boolean; readonly stock: boolean };

/**
 * The model of a formula; null for a metric that is no ratio, and for a ratio whose numerator adds up amounts (days, yuan) or
 * subtracts, of which neither the binomial nor the Poisson distribution says how far chance may move it.
 */
export function chanceModel(root: FormulaNode | null, proportion: boolean, measures: ReadonlyMap<string, Measure>): ChanceModel | null {
  if (proportion) return { kind: "trials" };
  if (root?.kind !== "operation" || root.operator !== "/") return null;
  const counts = countsOf(root.left, null, measures);
  if (counts === null) return null;
  const annualised = counts.filter(({ fn }) => fn === "annualise").length;
  if (annualised > 0 && annualised < counts.length) return null;
  const base = countsOf(root.right, null, measures);
  if (base?.every(({ measure, fn }) => fn === null && measure.kind === "flow") === true) return annualised > 0 ? null : { kind: "counts" };
  return { kind: "events", annualised: annualised > 0, stock: counts.some(({ measure }) => measure.kind === "stock") };
}

interface Count {
  readonly measure: Measure;
  readonly fn: string | null;
}

/** The measures that a side adds up, when it does nothing but add up counts. */
function countsOf(node: FormulaNode, fn: string | null, measures: ReadonlyMap<string, Measure>): readonly Count[] | null {
  switch (node.kind) {
    case "measure": {
      const measure = measures.get(node.code);
      return measure === undefined || isAmount(measure) ? null : [{ measure, fn }];
    }
    case "call":
      return countsOf(node.argument, node.fn, measures);
    case "operation": {
      if (node.operator !== "+") return null;
      const [left, right] = [countsOf(node.left, fn, measures), countsOf(node.right, fn, measures)];
      return left === null || right === null ? null : [...left, ...right];
    }
    case "number":
    case "metric":
      return null;
  }
}

/** How many years of events a period of so many months counts, where its ratio is brought to a year; else 1. */
export function yearsIn(chance: ChanceModel | null, months: number): number {
  return chance?.kind === "events" && chance.annualised ? months / 12 : 1;
}
