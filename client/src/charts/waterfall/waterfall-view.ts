import type { ValueUnit } from "../axis-scale.ts";
import type { Direction } from "../distance-classes.ts";
import type { MarkDetail } from "../mark.ts";

/** A whole's change between two periods, shared out among its parts. */
export interface WaterfallView {
  readonly summary: string;
  readonly unit: ValueUnit;
  readonly direction: Direction;
  /** Names of what each effect is made of, in the order of its shares; empty for sums, which have no mix. */
  readonly shares: readonly string[];
  readonly start: WaterfallEnd;
  readonly end: WaterfallEnd;
  /** In the order in which they are drawn, the largest effect first as a rule; their effects sum to the change. */
  readonly parts: readonly WaterfallPart[];
  readonly total: WaterfallEffect;
  /** Parts without data in a period, which the explanation leaves out. */
  readonly leftOut: readonly string[];
}

export interface WaterfallEnd {
  /** The period. */
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly detail: MarkDetail;
}

export interface WaterfallEffect {
  readonly effect: number;
  readonly effectText: string;
  /** By own rates, then by each kind of mix; they sum to the effect. */
  readonly shares: readonly WaterfallShare[];
}

export interface WaterfallShare {
  readonly value: number;
  readonly text: string;
}

export interface WaterfallPart extends WaterfallEffect {
  readonly code: string;
  readonly name: string;
  /** Some of its own units are missing in some period, which may look like an effect. */
  readonly incomplete: boolean;
  readonly detail: MarkDetail;
}
