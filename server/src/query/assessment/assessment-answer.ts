import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { StoredCriterion } from "../../store/read/read-criteria.ts";

export interface AssessmentRequest {
  readonly scheme: string;
  readonly regions: readonly string[];
  readonly periods: readonly string[];
  readonly asOf?: string | null | undefined;
}

/** Scores of one criterion, region-major. */
export interface CriterionScores {
  readonly criterion: StoredCriterion;
  readonly scores: readonly (number | null)[];
  readonly missing: readonly (MissingReason | null)[];
}

export interface Assessment {
  readonly version: DataVersion;
  readonly scheme: string;
  readonly schemeVersion: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly regions: readonly Region[];
  readonly periods: readonly Period[];
  readonly totals: readonly (number | null)[];
  readonly missing: readonly (MissingReason | null)[];
  readonly rank: readonly (number | null)[];
  readonly synthetic: boolean;
  readonly criteria: readonly CriterionScores[];
}
