import type { AgeBand } from "@plumbline/schema/vocabulary/age-band.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { CaseMeasure } from "@plumbline/schema/vocabulary/case-measure.ts";
import type { CaseSource } from "@plumbline/schema/vocabulary/case-question.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { CaseGap } from "./case-gaps.ts";
import type { CaseFigures } from "./case-figures.ts";

/** One row: a group, the others of a limit, or a total; a dimension that does not tell it apart is null. */
export interface CaseStatisticsRow extends CaseFigures {
  readonly region: Region | null;
  readonly period: Period | null;
  readonly type: string | null;
  readonly matter: string | null;
  readonly field: string | null;
  readonly outcome: string | null;
  readonly organClass: string | null;
  readonly channel: string | null;
  readonly procedure: string | null;
  readonly enterprise: string | null;
  readonly ageBand: AgeBand | null;
  readonly totalOver: readonly CaseDimension[];
  readonly othersOf: CaseDimension | null;
  readonly othersCount: number | null;
  readonly missing: MissingReason | null;
  /** Why single figures that were asked for are not there, where others are. */
  readonly gaps: readonly CaseGap[];
  readonly synthetic: boolean;
}

/** Where figures were counted from, and why there. */
export interface CaseExplanation {
  readonly source: CaseSource;
  /** What no stored sum tells apart; empty when the cells cover the question. */
  readonly uncovered: readonly string[];
  readonly read: number;
  readonly sentenceZh: string;
  readonly sentenceEn: string;
}

/** A word of the rows with its names. */
export interface CaseWord {
  readonly dimension: CaseDimension;
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface CaseStatistics {
  readonly version: DataVersion;
  readonly basis: Basis;
  /** What was worked out, whatever the fields asked for. */
  readonly measures: ReadonlySet<CaseMeasure>;
  readonly explain: CaseExplanation;
  readonly words: readonly CaseWord[];
  readonly rows: readonly CaseStatisticsRow[];
}
