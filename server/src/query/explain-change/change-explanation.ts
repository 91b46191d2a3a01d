import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { SelectedMetric } from "../selection/selection.ts";

export interface ExplainChangeRequest {
  readonly metric: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
  /** Ids of periods between the two, through which the effects are chained. */
  readonly through: readonly string[];
  /** Level of the parts; that of the region's children when absent. */
  readonly level?: RegionLevel | null | undefined;
  /** Levels between the region's and the parts', from the top, shifts between whose regions are told apart from those within. */
  readonly groups: readonly RegionLevel[];
  /** Whether the parts are divided by the metric's breakdown as well. */
  readonly breakdown: boolean;
  /** Whether parts that lack data in some of the periods are left out of all of them, instead of refusing the question. */
  readonly leaveOutMissing: boolean;
  readonly basis: Basis;
  readonly asOf?: string | null | undefined;
  /** On today's units ended regions are no parts; as they were when absent. */
  readonly units?: Units | undefined;
}

/** Into regions of a level, or by the keys of the metric's breakdown. */
export interface ChangeDivision {
  readonly level: RegionLevel | null;
  readonly breakdown: boolean;
}

/** A part of the whole: a region, or one key of the breakdown in it. */
export interface ChangePart {
  readonly region: Region;
  readonly key: string | null;
  /** The regions that hold it, one for each division but the last, the outermost first. */
  readonly path: readonly Region[];
}

/** A part with its measurements, in the order of the periods. */
export interface MeasuredPart extends ChangePart {
  readonly measurements: readonly Measurement[];
}

/** What a part, or all of them, did to the whole, in the metric's unit. Of sums there is no rate and no mix. */
export interface ChangeEffect {
  readonly effect: number;
  readonly ownRate: number | null;
  readonly mix: number | null;
  /** The mix by each division, in their order. */
  readonly mixes: readonly number[];
}

/** The mix of regions and of keys told apart without one inside the other. */
export interface CrossedEffects {
  readonly ownRate: number;
  readonly mixOfRegions: number;
  readonly mixOfKeys: number;
}

export interface ExplainedPart extends MeasuredPart, ChangeEffect {
  /** From each period to the next. */
  readonly steps: readonly ChangeEffect[];
  /** Whether some of its own units are missing in some period, which may look like an effect. */
  readonly incomplete: boolean;
}

/** A part that lacks data in a period. */
export interface MissingPart {
  readonly region: Region;
  readonly key: string | null;
  readonly period: Period;
  readonly missing: MissingReason;
}

export interface ExplainedPeriod {
  readonly period: Period;
  /** Of the whole region. */
  readonly measurement: Measurement;
  /** Of the parts that are explained: the same, unless parts are left out. */
  readonly explained: number;
}

export interface ChangeExplanation extends ChangeEffect {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly synthetic: boolean;
  readonly metric: SelectedMetric;
  readonly region: Region;
  readonly level: RegionLevel;
  readonly kind: "ratio" | "sum";
  readonly periods: readonly ExplainedPeriod[];
  readonly steps: readonly ChangeEffect[];
  readonly divisions: readonly ChangeDivision[];
  readonly parts: readonly ExplainedPart[];
  /** The regions of the parts' paths, in official order, with what their parts did together. */
  readonly groups: readonly ExplainedPart[];
  readonly crossed: CrossedEffects | null;
  readonly leftOut: readonly MissingPart[];
}
