import type { AgeBand } from "@plumbline/schema/vocabulary/age-band.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseOperator, CaseSource, CaseSubtotals, SortDirection } from "@plumbline/schema/vocabulary/case-question.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import type { CaseWordLists } from "../selection/case-words.ts";

type Given<T> = T | null | undefined;

export interface CaseStatisticsFilter extends CaseWordLists {
  readonly enterprise?: Given<boolean>;
  readonly ageBands?: Given<readonly AgeBand[]>;
  readonly acceptedIn?: Given<string>;
  readonly concludedIn?: Given<string>;
}

export interface CaseCondition {
  readonly measure: CaseMeasure;
  readonly operator: CaseOperator;
  readonly value: number;
}

export interface CaseOrder {
  readonly measure?: Given<CaseMeasure>;
  readonly dimension?: Given<CaseDimension>;
  readonly direction?: SortDirection | undefined;
}

export interface CaseLimit {
  readonly top: number;
  readonly of?: Given<CaseDimension>;
  readonly others?: boolean | undefined;
}

/** A question for case statistics in the asker's words. */
export interface CaseStatisticsRequest {
  readonly groupBy: readonly CaseDimension[];
  readonly level?: Given<RegionLevel>;
  readonly within?: Given<string>;
  /** Words of regions, in the place of level and within. */
  readonly regions?: Given<readonly string[]>;
  readonly types?: Given<readonly string[]>;
  readonly outcomes?: Given<readonly string[]>;
  readonly filter?: Given<CaseStatisticsFilter>;
  readonly periods: readonly string[];
  readonly measures?: Given<readonly CaseMeasure[]>;
  readonly having?: Given<readonly CaseCondition[]>;
  readonly orderBy?: Given<readonly CaseOrder[]>;
  readonly limit?: Given<CaseLimit>;
  readonly subtotals?: CaseSubtotals | undefined;
  readonly basis: Basis;
  readonly asOf?: Given<string>;
  /** On which regions earlier periods are read; as they were when absent. */
  readonly units?: Units | undefined;
}

export interface CaseStatisticsOptions {
  /** What the answer's fields ask for, where the question names no measures. */
  readonly measures: readonly CaseMeasure[];
  /** Counts from the case records where the cells would do as well, for comparing the two. */
  readonly prefer?: CaseSource;
}
