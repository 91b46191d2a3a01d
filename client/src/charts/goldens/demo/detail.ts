import type { MarkDetail } from "../../mark.ts";

/** Enough of a detail for a drawing, which shows none of it. */
export function detail(region: string, value: string): MarkDetail {
  return { region, period: "2026年三季度", value, band: null, bandText: "", facts: [], note: "演示数据" };
}

export function observed(value: number, text: string, lower: number | null = null, upper: number | null = null) {
  return { kind: "observed", value, text, lower, upper } as const;
}

export const notReported = { kind: "missing", text: "— 未报" } as const;
