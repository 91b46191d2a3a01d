import type { Accumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { MetricDefinition } from "../catalogue/metric-definition.ts";

/** A metric's version, whole or by one key of its breakdown. */
export interface SelectedMetric {
  readonly definition: MetricDefinition;
  readonly breakdown: string | null;
  /** Canonical: without the version where it is the first. */
  readonly ref: string;
}

/** A question's words, read and expanded: each list in the order of the question, without repeats, within bounds. */
export interface Selection {
  readonly metrics: readonly SelectedMetric[];
  readonly regions: readonly Region[];
  readonly periods: readonly Period[];
  readonly basis: Basis;
  readonly accumulation: Accumulation;
  readonly units: Units;
  /** As asked; null is now. */
  readonly asOf: string | null;
  /** Whether versions of one metric's definition stand side by side, which the asker has allowed. */
  readonly acrossVersions: boolean;
  /** The canonical text; null for what was not read from words. */
  readonly text: string | null;
}

/** The words of a question as they come from outside. */
export interface SelectionRequest {
  readonly metrics: readonly string[];
  readonly regions: readonly string[];
  readonly periods: readonly string[];
  readonly basis: Basis;
  readonly accumulation: Accumulation;
  readonly asOf?: string | null | undefined;
  /** On which regions earlier periods are read; as they were when absent. */
  readonly units?: Units | undefined;
  /** Allows versions of one metric's definition side by side. */
  readonly acrossVersions?: boolean | undefined;
}
