import type { ValueUnit } from "../axis-scale.ts";
import type { Band } from "../band.ts";
import type { MarkDetail } from "../mark.ts";

/** Regions by their n and their value, against the limits that n gives around the line. */
export interface FunnelView {
  readonly summary: string;
  readonly unit: ValueUnit;
  /** What n counts, below the plot: "n, matured written agreements in 2026 Q3". */
  readonly sizeTitle: string;
  /** The plumb line; text with name and value, e.g. "City 95.9%". */
  readonly reference: { readonly value: number; readonly text: string };
  readonly curve: FunnelCurve;
  /** The same with over-dispersion taken in; null where none was asked for. */
  readonly adjusted: FunnelCurve | null;
  /** Below this n a region is shown and not judged. */
  readonly smallLimit: number;
  /** Whether the size is n itself, so that its zone below the limit is hatched; of a rate the size is its base, and n the cases that were counted. */
  readonly sizeIsN: boolean;
  readonly units: readonly FunnelUnit[];
  /** At 95 and 99.8 %. */
  readonly levels: readonly FunnelLevel[];
  /** How many are judged, drawn or not: limits and over-dispersion rest on all of them. */
  readonly peers: number;
  /** By how much all of them differ beyond chance; null for fewer than two. */
  readonly dispersion: { readonly phi: number; readonly significant: boolean } | null;
}

/** Limits over a grid of sizes, in the metric's unit; all arrays run in step, null where there is no limit. */
export interface FunnelCurve {
  readonly sizes: readonly number[];
  readonly lower95: readonly (number | null)[];
  readonly upper95: readonly (number | null)[];
  readonly lower998: readonly (number | null)[];
  readonly upper998: readonly (number | null)[];
}

export interface FunnelUnit {
  readonly code: string;
  readonly name: string;
  readonly size: number;
  readonly value: number;
  /** With the unit, e.g. "83.1%". */
  readonly text: string;
  readonly band: Band;
  /** The strictest limits it lies outside of, and where; null inside, and where not judged. */
  readonly outside: { readonly level: 0.95 | 0.998; readonly side: "above" | "below" } | null;
  readonly judged: boolean;
  /** Whether it is not judged for its n. */
  readonly few: boolean;
  readonly detail: MarkDetail;
}

export interface FunnelLevel {
  readonly level: 0.95 | 0.998;
  /** Judged regions outside by chance alone, on average. */
  readonly expected: number;
  readonly outside: number;
}
