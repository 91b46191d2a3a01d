import type { ValueUnit } from "../axis-scale.ts";
import type { MarkDetail } from "../mark.ts";

/** Regions by two metrics. */
export interface ScatterView {
  readonly summary: string;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** What the area of a disc counts, e.g. "n, concluded cases"; empty when all discs are equal. */
  readonly sizeTitle: string;
  readonly units: readonly ScatterUnit[];
  /** The number of cases below which a value is not ranked. */
  readonly smallLimit: number;
}

export interface ScatterAxis {
  /** The metric's name, as sentences call it. */
  readonly name: string;
  /** The metric's name with its unit. */
  readonly title: string;
  readonly unit: ValueUnit;
  /** False where no region is judged by it: it has no interval, or neither way is better. */
  readonly judged: boolean;
  /** The metric's own line; text with name and value. */
  readonly reference: { readonly value: number; readonly text: string } | null;
}

export type AxisKey = "x" | "y";

export interface ScatterUnit {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Null where unknown: the disc is then of the common size. */
  readonly n: number | null;
  /** By which metrics its value rests on too little to be ranked; by any, it is a ring, and no part of the relation. */
  readonly small: readonly AxisKey[];
  /** By which metrics it differs from the line by more than chance; by any, it is named in the plot. */
  readonly outlier: readonly AxisKey[];
  readonly detail: MarkDetail;
}
