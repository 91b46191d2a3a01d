import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";

export interface CaseStatisticsRequest {
  readonly groupBy: readonly CaseDimension[];
  readonly level?: RegionLevel | null | undefined;
  readonly within?: string | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly outcomes?: readonly string[] | null | undefined;
  readonly periods: readonly string[];
  readonly basis: Basis;
  readonly asOf?: string | null | undefined;
}

/** Which figures a row needs; histograms are read only for days. */
export interface CaseStatisticsOptions {
  readonly days: boolean;
}

/** Figures of one group; a dimension that is not grouped by is null. */
export interface CaseStatisticsRow {
  readonly region: Region | null;
  readonly period: Period | null;
  readonly type: CaseType | null;
  readonly outcome: string | null;
  readonly accepted: number | null;
  readonly concluded: number | null;
  readonly settled: number | null;
  readonly settlementRate: number | null;
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly missing: MissingReason | null;
  readonly synthetic: boolean;
}

export interface CaseStatistics {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly rows: readonly CaseStatisticsRow[];
}
