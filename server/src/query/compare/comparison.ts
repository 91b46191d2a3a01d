import type { Accumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { ChangeMissing } from "@plumbline/schema/vocabulary/change-missing.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { DerivedSeries } from "./derived/derived-series.ts";

type Numbers = readonly (number | null)[];

/** One metric over regions × periods; every array is region-major. */
export interface MetricSeries {
  readonly metric: SelectedMetric;
  readonly values: Numbers;
  readonly numerators: Numbers;
  readonly denominators: Numbers;
  readonly n: Numbers;
  readonly coverage: Numbers;
  readonly missing: readonly (MissingReason | null)[];
  readonly synthetic: readonly boolean[];
  /** True where the value may still change: cases that are not mature, a figure carried forward. */
  readonly provisional: readonly boolean[];
  readonly lower: Numbers;
  readonly upper: Numbers;
  readonly yearOnYear: Numbers;
  /** Why a value that is there has no change; null where it has one, where there is no value, and where none was asked for. */
  readonly yearOnYearMissing: readonly (ChangeMissing | null)[];
  readonly previousChange: Numbers;
  readonly previousChangeMissing: readonly (ChangeMissing | null)[];
  readonly rank: Numbers;
  /** True where another peer holds the same place. */
  readonly tied: readonly boolean[];
  readonly ranked: Numbers;
  readonly rankMove: Numbers;
  readonly band: readonly (Band | null)[];
  /** Empty where it was not asked for. */
  readonly derived: DerivedSeries;
  /** By period alone. */
  readonly reference: Numbers;
  /** Null unless asked for. */
  readonly clocks: ClockSeries | null;
  /** The sentence for a missing value, by region and period. */
  readonly sentence: (regionIndex: number, periodIndex: number) => string | null;
}

/** What was last aired, and what became of it since; every array is region-major. */
export interface ClockSeries {
  readonly aired: Numbers;
  /** When, ISO 8601; null where nothing was aired. */
  readonly airedAt: readonly (string | null)[];
  /** How often. */
  readonly airings: Numbers;
  /** Whether the live figure differs by now; null where nothing was aired, or where it is not the asker's to see. */
  readonly revised: readonly (boolean | null)[];
  /** The live value where it was revised; null elsewhere, and where what was aired is a gap by now. */
  readonly revisedTo: Numbers;
}

/** The answer to a selection, as numbers. */
export interface Comparison {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly accumulation: Accumulation;
  /** The canonical text of the selection; null for one that was not read from words. */
  readonly text: string | null;
  /** Whether versions of one metric's definition stand side by side. */
  readonly acrossVersions: boolean;
  readonly synthetic: boolean;
  readonly referenceRegion: Region;
  readonly regions: readonly Region[];
  readonly periods: readonly Period[];
  readonly series: readonly MetricSeries[];
}
