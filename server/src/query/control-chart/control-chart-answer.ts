import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { ControlSeries } from "../../statistics/control-chart/control-chart.ts";
import type { SpecialCause } from "../../statistics/control-chart/special-causes.ts";
import type { Meaning } from "../../statistics/judgement/side.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { RegionEvent } from "../events/region-event.ts";
import type { SelectedMetric } from "../selection/selection.ts";

export interface ControlChartRequest {
  readonly metric: string;
  readonly region: string;
  readonly periods: readonly string[];
  /** Ids of periods, among those of the chart, or event(NUMBER), at which a new baseline begins. */
  readonly starts: readonly string[];
  readonly basis: Basis;
  readonly asOf?: string | null | undefined;
  /** On which regions earlier periods are read; as they were when absent. */
  readonly units?: Units | undefined;
}

export type ControlChartKind = ControlSeries["kind"];

/** A broken rule, and what it says of the metric. */
export interface ControlCause extends SpecialCause {
  readonly meaning: Meaning;
}

/** One period of the chart; limits in the metric's unit. */
export interface ControlChartPoint {
  readonly period: Period;
  readonly measurement: Measurement;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly sigma: number | null;
  readonly causes: readonly ControlCause[];
  readonly baseline: number;
  readonly trial: boolean;
}

export interface ControlChart {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly synthetic: boolean;
  readonly metric: SelectedMetric;
  readonly region: Region;
  readonly kind: ControlChartKind;
  readonly points: readonly ControlChartPoint[];
  /** What happened in the region, or above it, in the chart's periods, in order of time. */
  readonly events: readonly RegionEvent[];
}
