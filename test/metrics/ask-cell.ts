import { expect } from "vitest";
import type { Product } from "../testkit/product.ts";

export interface CellQuestion {
  readonly metric: string;
  readonly region: string;
  readonly period: string;
  readonly basis?: "LIVE" | "APPROVED" | "AIRED";
  readonly accumulation?: string;
  readonly asOf?: string;
}

const QUERY = "query ($selection: SelectionInput!) { compare(selection: $selection) { cells { value numerator denominator n coverage missing missingDetail provisional synthetic rank } } }";

/** One cell of a comparison, as GraphQL gives it. */
export async function askCell(product: Product, { metric, region, period, ...rest }: CellQuestion): Promise<Record<string, unknown>> {
  const { data, errors } = await product.ask(QUERY, { selection: { metrics: [metric], regions: [region], periods: [period], basis: "LIVE", ...rest } });
  expect(errors, `${metric} ${region} ${period}`).toBeUndefined();
  const compared = data?.["compare"] as { readonly cells: readonly Record<string, unknown>[] } | undefined;
  return compared?.cells[0] ?? {};
}
