/** One measured row: a value with its unit, and, where two sides ran against each other, their ratio beside its budget. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Median of this side over median of the side it is compared with, from the same run; null where there is no other side. */
  readonly ratio: number | null;
  /** The bound in words, for example "ratio ≥ 0.75" or "≤ 200 MB"; null where none is set. */
  readonly budget: string | null;
  /** Whether the bound holds; null without one. */
  readonly ok: boolean | null;
}

type Bound = { readonly of: "ratio" | "value"; readonly atLeast: number } | { readonly of: "ratio" | "value"; readonly atMost: number };

/** A row judged by its bound. Throws when the bound is on a ratio and there is none. */
export function judge(row: { name: string; value: number; unit: string; ratio?: number }, bound?: Bound): BenchResult {
  const ratio = row.ratio ?? null;
  const shown = { name: row.name, value: round(row.value), unit: row.unit, ratio: ratio === null ? null : round(ratio) };
  if (bound === undefined) return { ...shown, budget: null, ok: null };
  const measured = bound.of === "ratio" ? ratio : row.value;
  if (measured === null) throw new Error(`The row "${row.name}" has a bound on its ratio but no ratio.`);
  const limit = "atLeast" in bound ? `≥ ${bound.atLeast}` : `≤ ${bound.atMost}`;
  return {
    ...shown,
    budget: bound.of === "ratio" ? `ratio ${limit}` : `${limit} ${row.unit}`,
    ok: "atLeast" in bound ? measured >= bound.atLeast : measured <= bound.atMost,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
