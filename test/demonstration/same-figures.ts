import type { Product } from "../testkit/product.ts";

/** Everything beside a value that is not said against the line: the line of live figures is the whole's for some, and the own county's for others. */
const FIELDS = [
  "value", "numerator", "denominator", "n", "coverage", "missing", "synthetic", "provisional", "lower", "upper", "yearOnYear", "yearOnYearMissing", "previousChange", "previousChangeMissing",
  "rank", "rankMove", "yearToDate", "rollingYear", "attainment", "targetMet", "shareOfParent", "distanceToBest", "targetBand", "pastBand", "smoothed", "aired", "revised", "revisedTo",
] as const;

export type ComparedCell = Readonly<Record<(typeof FIELDS)[number] | "metric" | "region" | "period", unknown>>;

/** Every metric in the installation. */
export async function allMetrics(product: Product, account: string): Promise<readonly string[]> {
  const { data } = await product.ask("{ metrics { ref } }", {}, account);
  const listed = data?.["metrics"] as readonly { readonly ref: string }[] | undefined;
  return (listed ?? []).map(({ ref }) => ref);
}

/** All that an account is told of the metrics in two quarters and a year of the regions. */
export async function cellsFor(product: Product, account: string, basis: "LIVE" | "APPROVED", regions: readonly string[], metrics: readonly string[]): Promise<readonly ComparedCell[]> {
  const cells: ComparedCell[] = [];
  for (let from = 0; from < metrics.length; from += 20) {
    const selection = { metrics: metrics.slice(from, from + 20), regions, periods: ["2022Q2", "2022Q3", "2022"], basis, acrossVersions: true };
    const answer = await product.ask(`query ($selection: SelectionInput!) { compare(selection: $selection) { cells { metric region period ${FIELDS.join(" ")} } } }`, { selection }, account);
    if (answer.errors !== undefined) throw new Error(`${account}: ${answer.errors[0]?.message ?? ""}`);
    const compared = answer.data?.["compare"] as { readonly cells: readonly ComparedCell[] } | undefined;
    cells.push(...(compared?.cells ?? []));
  }
  return cells;
}

/** What of an answer is neither withheld nor the same as in the answer to whoever sees everything, in words. */
export function differences(cells: readonly ComparedCell[], whole: readonly ComparedCell[]): readonly string[] {
  const keyOf = ({ metric, region, period }: ComparedCell): string => [metric, region, period].join(" ");
  const others = new Map(whole.map((cell) => [keyOf(cell), cell]));
  return cells.flatMap((cell) => {
    if (cell.missing === "WITHHELD") return [];
    const other = others.get(keyOf(cell));
    return FIELDS.filter((field) => cell[field] !== null && cell[field] !== other?.[field]).map((field) => `${keyOf(cell)} ${field}: ${String(cell[field])}, not ${String(other?.[field])}`);
  });
}
