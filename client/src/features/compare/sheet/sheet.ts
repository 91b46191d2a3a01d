import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Band } from "../../../charts/band.ts";
import type { Direction } from "../../../charts/distance-classes.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { ChangedUnit } from "../../../ui/formats/change.ts";
import type { Completeness } from "../../../ui/formats/completeness.ts";
import type { PeriodLabels } from "../../../ui/formats/period.ts";
import type { Names } from "./accumulated-names.ts";

/** One measure over regions × periods: what lines, bars and table are drawn from, whatever family of facts it comes from. */
export interface Sheet {
  /** The subject as it stands in the address. */
  readonly subject: string;
  readonly measure: Measure;
  /** Without the reference region, in official order. */
  readonly regions: readonly RegionNameFragment[];
  readonly periods: readonly SheetPeriod[];
  readonly at: (region: number, period: number) => Cell;
  /** The reference line; null where regions have no common value (assessment scores). */
  readonly line: SheetLine | null;
  /** The counties of chosen towns with their own values, never means of the towns'; empty where they are not known. */
  readonly parents: readonly SheetPart[];
  readonly version: number;
  readonly asOf: string;
  readonly synthetic: boolean;
}

export interface SheetPeriod extends PeriodLabels {
  readonly id: string;
}

/** The region that the others are compared with, and its own values. */
export interface SheetLine {
  readonly region: RegionNameFragment;
  readonly at: (period: number) => Cell;
  /** False for totals: a part is then never compared with the whole. */
  readonly comparable: boolean;
}

/** A region that holds several of the compared ones, and its own values. */
export interface SheetPart {
  readonly region: RegionNameFragment;
  readonly at: (period: number) => Cell;
}

/** How the reference region's value comes about; it stands in the total row. */
export type Total = "ratio" | "sum" | "recounted" | "own";

export interface Measure extends ChangedUnit, Names {
  /** The names without what the values run over, for what is asked of the period alone. */
  readonly plain: Names;
  readonly direction: Direction;
  readonly rankable: boolean;
  /** The lowest level that the measure is collected at. */
  readonly level: RegionNameFragment["level"];
  /** The types of cases that it counts; empty for what is entered. */
  readonly caseTypes: readonly string[];
  /** Between 0 and 100. */
  readonly proportion: boolean;
  readonly definitionZh: string;
  readonly definitionEn: string;
  /** Definition version; null where none is kept. */
  readonly version: number | null;
  readonly total: Total;
  /** What its formula still needs, as a code of the contract; null where it is computed. */
  readonly notComputed: string | null;
  /** Measured by year, and asked for by quarters, which have no values of it. */
  readonly keptByYear: boolean;
  /** The Chinese counter of n. */
  readonly counter: string;
}

export type Cell = ObservedCell | MissingCell;

export interface ObservedCell extends Completeness {
  readonly kind: "observed";
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly yearOnYear: number | null;
  readonly rank: number | null;
  /** How many peers are ranked, shown or not; null where nobody is, or it is not known. */
  readonly ranked: number | null;
  readonly rankMove: number | null;
  /** Null where nothing can be said. */
  readonly band: Band | null;
  /** It may still change: cases are not mature, or an input is carried forward. */
  readonly provisional: boolean;
  readonly synthetic: boolean;
}

export interface MissingCell {
  readonly kind: "missing";
  readonly reason: MissingReason;
  readonly synthetic: boolean;
}

export function missingCell(reason: MissingReason): MissingCell {
  return { kind: "missing", reason, synthetic: false };
}
