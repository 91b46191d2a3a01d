import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { FormulaTerm } from "../../rollup/formula/formula-terms.ts";
import type { ChangeRule } from "../../statistics/change.ts";
import type { ChanceModel } from "./chance-model.ts";
import type { FormulaWords } from "./formula-words.ts";

/** What a formula still needs when the server does not compute it yet. */
export const UNMET_NEEDS = ["CLOCK"] as const;
export type UnmetNeed = (typeof UNMET_NEEDS)[number];

/** A key of the closed list that splits a measure. */
export interface BreakdownKey {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A term of a formula with the measure that it takes. */
export interface MetricTerm extends FormulaTerm {
  readonly source: Measure;
}

/** A side of a formula, from the sums of its terms in their order. */
export type FormulaSide = (sums: readonly number[]) => number;

/** A metric's version as it is computed: everything about it that depends on no selection. */
export interface MetricDefinition {
  readonly metric: Metric;
  readonly notComputed: { readonly need: UnmetNeed; readonly sentence: string } | null;
  /** Those of the formula first; one more at the end where the small-number rule counts a measure outside the formula. */
  readonly terms: readonly MetricTerm[];
  /** How many of the terms stand in the formula. */
  readonly inputs: number;
  /** Those of the formula's terms that are entered as numbers; the others are counts of cases, which are always complete. */
  readonly entered: readonly MetricTerm[];
  /** True when the formula takes one measure only, so that every unit that has it stands. */
  readonly lone: boolean;
  /**
   * The stretches, in months, in which the entered terms come, so that units can be judged one by one; 0 when only whole spans
   * can be: a stock has no parts in time, and what is brought to a year none that may be left out.
   */
  readonly reportMonths: number;
  readonly numerator: FormulaSide;
  /** Null for a metric that is no ratio. */
  readonly denominator: FormulaSide | null;
  /** What the small-number rule counts as n: a term, or the denominator, which may take several. */
  readonly smallN: number | "denominator" | null;
  /** The metric by which a rank places regions; null for metrics with values of their own. */
  readonly placedBy: MetricDefinition | null;
  /** True when values of several regions do not make one of the whole, which then has its own or none. */
  readonly alone: boolean;
  /** After how many days the group of cases that a period's value follows can no longer change; 0 for none. */
  readonly maturityDays: number;
  /** Terms that count distinct members and are recounted for every region and span. */
  readonly memberTerms: readonly number[];
  /** The term that makes the value provisional as long as it is above 0, or null. */
  readonly provisionalTerm: number | null;
  /** The highest collection level among the terms: no region below it has a value. */
  readonly level: RegionLevel;
  readonly proportion: boolean;
  /** How chance moves the value; null where the formula does not tell. */
  readonly chance: ChanceModel | null;
  /** Whether a region's value is the sum of its parts' values: flows and stocks, no ratios. */
  readonly additive: boolean;
  /** Whether a region's value is the total of its parts: their sum, or a recount of distinct members. A ratio, a score and a rank are none. */
  readonly wholeIsTotal: boolean;
  /** Whether a value that lacks units or months is too small: sums and counts. Of a ratio both sides come from the same units. */
  readonly lessWhenPartial: boolean;
  /** Whether a value may lie below 0. */
  readonly canBeNegative: boolean;
  readonly changeRule: ChangeRule;
  readonly breakdownKeys: readonly BreakdownKey[];
  /** The formula in the names of its measures; empty for what has none. */
  readonly words: FormulaWords;
}
