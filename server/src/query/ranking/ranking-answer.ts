import type { Accumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { ChangeMissing } from "@plumbline/schema/vocabulary/change-missing.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { PeerGroupRequest } from "../selection/peer-group.ts";
import type { SelectedMetric } from "../selection/selection.ts";

export interface RankingRequest extends PeerGroupRequest {
  readonly metric: string;
  readonly period: string;
  readonly basis: Basis;
  readonly accumulation: Accumulation;
  readonly asOf?: string | null | undefined;
  readonly uncertainty?: RankUncertaintyRequest | null | undefined;
}

/** How the certainty of places is found out; the same seed gives the same answer. */
export interface RankUncertaintyRequest {
  readonly draws: number;
  readonly seed: number;
}

/** How sure the places are. */
export interface RankUncertainty {
  readonly draws: number;
  readonly seed: number;
  /** The confidence with which all sets together hold the true places. */
  readonly level: number;
  /** How many units have an estimate with an error; places are counted among them. */
  readonly units: number;
}

/** The run of places that the data leave a region, and the codes of those with whom its order is open. */
export interface RegionRankSet {
  readonly best: number;
  readonly worst: number;
  readonly open: readonly string[];
}

export interface RankingRow {
  readonly region: Region;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly rankMove: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly coverage: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly band: Band | null;
  readonly yearOnYear: number | null;
  /** Why a value that is there has no change. */
  readonly yearOnYearMissing: ChangeMissing | null;
  readonly missing: MissingReason | null;
  /** The same in a sentence, where more is known than the reason. */
  readonly missingDetail: string | null;
  /** Why a value stands without a place: what keeps it out anywhere, or that it has no peers here with a place. */
  readonly notRanked: string | null;
  readonly synthetic: boolean;
  readonly provisional: boolean;
  /** The places that the data leave open, and the share of draws at each place; null unless asked for and where there is no error. */
  readonly rankSet: RegionRankSet | null;
  readonly rankShares: readonly number[] | null;
}

export interface Ranking {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly metric: SelectedMetric;
  readonly period: Period;
  readonly referenceRegion: Region;
  readonly reference: number | null;
  readonly referenceN: number | null;
  readonly smallNumberLimit: number;
  readonly uncertainty: RankUncertainty | null;
  /** Ranked regions first, by place and code, then the others by code. */
  readonly rows: readonly RankingRow[];
}
