import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import type { StoredRelease } from "../../store/read/read-releases.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { MetricTerm } from "../catalogue/metric-definition.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import type { SelectedMetric } from "../selection/selection.ts";

/** A stored figure that a term takes at a place; `running` is the sum of everything up to and including it. */
export interface TracedFigure {
  readonly term: number;
  readonly measure: string;
  readonly breakdown: string;
  readonly place: Region;
  readonly period: Period;
  readonly running: boolean;
  /** The stock that was fixed at approval is read in place of the net flow. */
  readonly closing: boolean;
}

/** A term of a formula: where it stands, and what it comes to over the places of the region. */
export interface TracedTerm {
  readonly number: number;
  readonly term: MetricTerm;
  readonly inNumerator: boolean;
  readonly inDenominator: boolean;
  /** Whether it is the n of the small-number rule. */
  readonly countsN: boolean;
  /** The sum over all places and stretches; null where none of them has any, and where members are counted once. */
  readonly value: number | null;
}

/** A number that was asked for, traced as far as its stored figures; what lies behind them is read page by page. */
export interface Trace {
  readonly catalogue: InstallationCatalogue;
  readonly at: ReadPoint;
  readonly metric: SelectedMetric;
  readonly region: Region;
  readonly period: Period;
  readonly measurement: Measurement;
  readonly terms: readonly TracedTerm[];
  /** Whether units that lack an input were left out, so that the terms come to more than stands in the value. */
  readonly partial: boolean;
  readonly figures: readonly TracedFigure[];
  /** What happened to the quarters behind the figures up to the version, latest first. */
  readonly releases: readonly StoredRelease[];
}

/** A page of a list: what was asked for, of how many, and the place of the next. */
export interface TracePage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

export interface ProvenanceRequest {
  readonly metric: string;
  readonly region: string;
  readonly period: string;
  readonly basis: Basis;
  readonly asOf: string | null;
  /** On which regions earlier periods are read. */
  readonly units: Units;
}

export interface PageRequest {
  readonly first: number;
  /** How many rows stand before the page. */
  readonly after: number;
}
