import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { OutsideByChance } from "../../statistics/funnel/outside-by-chance.ts";
import type { OverDispersion } from "../../statistics/funnel/over-dispersion.ts";
import type { Level } from "../../statistics/intervals/confidence-level.ts";
import type { Side } from "../../statistics/judgement/side.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { PeerGroupRequest } from "../selection/peer-group.ts";

/** How limits take over-dispersion in: not at all, the error times √phi, or tau² added to it. */
export type FunnelAdjustment = "none" | "multiplicative" | "additive";

export interface FunnelRequest extends PeerGroupRequest {
  readonly metric: string;
  readonly period: string;
  readonly basis: Basis;
  readonly adjustment: FunnelAdjustment;
  /** How many sizes the curves are drawn at. */
  readonly points: number;
  readonly asOf?: string | null | undefined;
}

export type FunnelKind = "proportion" | "rate";

/** Limits at both levels, in the metric's unit. */
export interface FunnelLimits {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export interface FunnelJudgement {
  readonly side: Side;
  /** The strictest level at which the unit lies outside; null where it does not. */
  readonly level: Level | null;
  readonly band: Band;
}

/** Why a unit is shown and not judged. */
export type NotJudged = "missing" | "n_below_limit" | "own_level" | "no_reference" | "is_reference";

export interface FunnelUnit {
  readonly region: Region;
  readonly measurement: Measurement;
  /** What the limits depend on: the trials of a share, the base of a rate; the denominator in both. */
  readonly size: number | null;
  /** The 95 % interval of the value itself; null where there is none. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly limits: FunnelLimits | null;
  /** With over-dispersion taken in, where that is asked for and the units differ more than chance explains. */
  readonly adjusted: FunnelLimits | null;
  readonly judgement: FunnelJudgement | null;
  readonly adjustedJudgement: FunnelJudgement | null;
  readonly notJudged: NotJudged | null;
}

/** Limits over a grid of sizes, for drawing; all arrays run in step. */
export interface FunnelCurve {
  readonly sizes: readonly number[];
  readonly limits: readonly (FunnelLimits | null)[];
  readonly adjusted: readonly (FunnelLimits | null)[];
}

export interface FunnelLevel extends OutsideByChance {
  readonly level: Level;
  /** How many of the judged units lie outside. */
  readonly outside: number;
}

export interface Funnel {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly synthetic: boolean;
  readonly metric: SelectedMetric;
  readonly period: Period;
  readonly kind: FunnelKind;
  readonly referenceRegion: Region;
  readonly reference: number | null;
  readonly referenceN: number | null;
  /** Why there is no line, where its value is missing; null, too, where the asker may not see one. */
  readonly referenceMissing: MissingReason | null;
  readonly smallNumberLimit: number;
  readonly judged: number;
  readonly levels: readonly FunnelLevel[];
  readonly overDispersion: OverDispersion | null;
  readonly units: readonly FunnelUnit[];
  readonly curve: FunnelCurve;
}
