import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
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
  /** Whether parts that lack data in some of the periods are left out of all of them, instead of refusing the question. */
  readonly leaveOutMissing: boolean;
  readonly basis: Basis;
  readonly asOf?: string | null | undefined;
}

/** A part with its measurements, in the order of the periods. */
export interface MeasuredPart {
  readonly region: Region;
  readonly measurements: readonly Measurement[];
}

/** What a part, or all of them, did to the whole, in the metric's unit. Of sums there is no rate and no mix. */
export interface ChangeEffect {
  readonly effect: number;
  readonly ownRate: number | null;
  readonly mix: number | null;
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
  readonly parts: readonly ExplainedPart[];
  readonly leftOut: readonly MissingPart[];
}
