import type { Viewer } from "../session/viewer.ts";
import { BASES, type Basis } from "./selection.ts";

/** Why live figures are not offered: they are open for the viewer's region alone, for no region, or for nobody without an account. */
export type Withheld = { readonly kind: "region"; readonly region: { readonly code: string; readonly nameZh: string; readonly nameEn: string } } | { readonly kind: "nobody" } | { readonly kind: "reader" };

/** The bases that somebody may choose from for what is shown, and the one that an address without a choice stands for. */
export interface BasisChoice {
  readonly offered: readonly Basis[];
  readonly fallback: Basis;
  /** Null where live figures are offered. */
  readonly withheld: Withheld | null;
}

interface ShownRegion {
  readonly code: string;
  readonly parentCode?: string | null | undefined;
}

/** Approved and aired figures are open for all regions to whoever signed in; live ones everywhere, or for a region and what lies below it. */
export function basisChoice(viewer: Pick<Viewer, "board" | "live" | "recordRegion" | "region">, shown: readonly ShownRegion[]): BasisChoice {
  const { board, live, recordRegion, region } = viewer;
  if (!board) return { offered: ["aired"], fallback: "aired", withheld: { kind: "reader" } };
  const own = (one: ShownRegion): boolean => one.code === recordRegion || one.parentCode === recordRegion;
  if (live || (typeof recordRegion === "string" && shown.length > 0 && shown.every(own))) return { offered: BASES, fallback: "live", withheld: null };
  const withheld: Withheld = typeof recordRegion === "string" && region !== null && region !== undefined ? { kind: "region", region } : { kind: "nobody" };
  return { offered: ["approved", "aired"], fallback: "approved", withheld };
}
