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
}

/** Opens what a figure rests on; null where nothing can be traced, as without an account. The frame provides it, for no page knows the others. */
export const FigureDoor = createContext<((figure: Figure) => void) | null>(null);

export function useFigureDoor(): ((figure: Figure) => void) | null {
  return useContext(FigureDoor);
}
