import { createContext, useContext } from "react";
import type { Basis } from "./selection.ts";

/** One figure on a page, by which it can be traced. */
export interface Figure {
  /** Metric reference. */
  readonly metric: string;
  readonly region: string;
  /** Period id; the period by itself 当期. */
  readonly period: string;
  readonly basis: Basis;
  /** A data version or a moment; null for now. */
  readonly asOf: string | null;
  /** Where the figure is read on the regions of today. */
  readonly units?: "TODAY" | undefined;
}

/** Opens what a figure rests on; null where nothing can be traced, as without an account. The frame provides it, for no page knows the others. */
export const FigureDoor = createContext<((figure: Figure) => void) | null>(null);

/** Gives, for one figure of an answer, what opens it; undefined where it cannot be traced. */
export type TraceOf = (metric: string, region: string, period: string) => (() => void) | undefined;

/** The figures of one answer. A period by itself can be traced, and a year to date or a rolling year is none. */
export function useTraceOf({ basis, asOf, units, accumulation = "period" }: Pick<Figure, "basis" | "asOf" | "units"> & { readonly accumulation?: string }): TraceOf {
  const door = useContext(FigureDoor);
  return (metric, region, period) => (door === null || accumulation !== "period" ? undefined : () => door({ metric, region, period, basis, asOf, units }));
}
