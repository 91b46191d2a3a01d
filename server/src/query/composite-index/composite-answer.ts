import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { Column, CompositeMethod, MetricStages } from "../../statistics/composite/composite-index.ts";
import type { RankRange } from "../../statistics/composite/rank-stability.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { PeerGroupRequest } from "../selection/peer-group.ts";
import type { SelectedMetric } from "../selection/selection.ts";

/** A place in the weights: a metric by its reference, or a group by a name of its own. */
export interface WeightRequest {
  readonly node: string;
  /** The group it belongs to; the index itself when absent. */
  readonly parent?: string | null | undefined;
  readonly weight: number;
}

export interface MethodRequest extends Pick<CompositeMethod, "imputation" | "normaliser" | "mean"> {
  /** At most how many values of a metric are drawn in as outliers; none when absent. */
  readonly treat?: number | null | undefined;
}

/** The ends of the efficacy scale 功效系数法, in the metric's unit. */
export interface ScaleRequest {
  readonly metric: string;
  readonly worst: number;
  readonly best: number;
}

/** What a count is divided by. */
export interface DenominatorRequest {
  readonly metric: string;
  /** The code of a measure. */
  readonly measure: string;
}

export interface StabilityRequest {
  readonly draws: number;
  readonly seed: number;
  readonly weightNoise: number;
  /** Methods that could as well have been chosen, beside the one that was. */
  readonly methods: readonly MethodRequest[];
}

export interface CompositeIndexRequest extends PeerGroupRequest {
  readonly metrics: readonly string[];
  /** All metrics alike when absent. */
  readonly weights?: readonly WeightRequest[] | null | undefined;
  readonly period: string;
  readonly method?: MethodRequest | null | undefined;
  readonly denominators?: readonly DenominatorRequest[] | null | undefined;
  readonly scales?: readonly ScaleRequest[] | null | undefined;
  readonly stability?: StabilityRequest | null | undefined;
  readonly basis: Basis;
  readonly asOf?: string | null | undefined;
}

/** Why a metric gives a region no points, so that its weight went to its siblings. */
export type NotScored = "missing" | "n_below_limit" | "incomplete" | "no_spread" | "no_denominator";

/** What one metric does for a region's index. */
export interface CompositePart {
  readonly metric: SelectedMetric;
  readonly measurement: Measurement;
  /** What the value is divided by; null where it is taken as it is. */
  readonly denominator: Measurement | null;
  /** After normalisation; higher is better whatever the metric's direction. */
  readonly score: number | null;
  /** Its share of the region's index, 0–1. */
  readonly weight: number | null;
  /** Points; all of a region's sum to its score. Null where a geometric mean of 0 leaves nothing to share out. */
  readonly contribution: number | null;
  readonly imputed: boolean;
  readonly treated: boolean;
  readonly notScored: NotScored | null;
}

export interface CompositeRow {
  readonly region: Region;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly groups: readonly { readonly node: string; readonly score: number | null }[];
  /** In the order of the metrics. */
  readonly parts: readonly CompositePart[];
  /** Null unless asked for, and without a score. */
  readonly stability: RankRange | null;
}

/** A metric's column after each step, in the order of the rows. */
export interface CompositeStage extends MetricStages {
  readonly metric: SelectedMetric;
  readonly raw: Column;
}

export interface CompositeIndexAnswer {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly synthetic: boolean;
  readonly period: Period;
  readonly level: RegionLevel;
  readonly within: Region;
  readonly smallNumberLimit: number;
  /** With its share of the index of a region that has all, and what it is measured over. */
  readonly metrics: readonly { readonly metric: SelectedMetric; readonly weight: number; readonly denominator: Measure | null; readonly period: Period }[];
  /** By rank and code, those without a score last. */
  readonly rows: readonly CompositeRow[];
  readonly stages: readonly CompositeStage[];
}
