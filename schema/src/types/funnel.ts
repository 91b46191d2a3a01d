import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import type { MissingReason } from "../vocabulary/missing.ts";
import { BasisEnum } from "./basis.ts";
import { FunnelUnitObject } from "./funnel-unit.ts";
import { MetricObject } from "./metric.ts";
import { MissingReasonEnum } from "./missing-reason.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";
import { NumberSeries } from "./series.ts";

export const FunnelKindEnum = { PROPORTION: "proportion", RATE: "rate" } as const;

registerEnumType(FunnelKindEnum, {
  name: "FunnelKind",
  description: "How the limits follow from a unit's size.",
  valuesConfig: {
    PROPORTION: { description: "A share of trials: the limits at which its Wilson interval ends at the line." },
    RATE: { description: "Counted events on a base: exact Poisson limits of observed ÷ expected." },
  },
});

export const FunnelAdjustmentEnum = { NONE: "none", MULTIPLICATIVE: "multiplicative", ADDITIVE: "additive" } as const;

registerEnumType(FunnelAdjustmentEnum, {
  name: "FunnelAdjustment",
  description: "How adjusted limits take over-dispersion in.",
  valuesConfig: {
    NONE: { description: "No adjusted limits." },
    MULTIPLICATIVE: { description: "The standard error times √phi." },
    ADDITIVE: { description: "tau², the variance between units, added to the variance." },
  },
});

@ObjectType("FunnelLevel", { description: "How many units lie outside the limits at one level, and how many chance alone would put there.", simpleResolvers: true })
export class FunnelLevelObject {
  @Field(() => Float, { description: "0.95 or 0.998." })
  level!: number;

  @Field(() => Float, { description: "Judged units outside by chance alone, on average." })
  expected!: number;

  @Field(() => Float, { description: "Probability that chance alone puts at least one outside." })
  atLeastOne!: number;

  @Field(() => Int, { description: "Judged units that lie outside." })
  outside!: number;
}

@ObjectType("OverDispersion", { description: "By how much the judged units differ beyond chance.", simpleResolvers: true })
export class OverDispersionObject {
  @Field(() => Float, { description: "Mean square of the winsorised z-scores; about 1 where chance explains all differences, unless the line is near 0 or 100 %." })
  phi!: number;

  @Field(() => Float, { description: "Variance between units beyond chance, on the scale that evens chance out." })
  tau2!: number;

  @Field(() => Boolean, { description: "Whether phi exceeds what chance alone gives units of these sizes by more than two standard deviations." })
  significant!: boolean;
}

@ObjectType("FunnelCurve", { description: "Limits over a grid of sizes, for drawing; all arrays run in step, in the metric's unit.", simpleResolvers: true })
export class FunnelCurveObject {
  @Field(() => NumberSeries, { description: "From the smallest to the largest size of a unit." })
  sizes!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "Lower limits at 95 %." })
  lower95!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "Upper limits at 95 %." })
  upper95!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "Lower limits at 99.8 %." })
  lower998!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "Upper limits at 99.8 %." })
  upper998!: readonly (number | null)[];
}

@ObjectType("Funnel", { description: "Units of one level against the limits that their size gives around the reference line: a funnel plot.", simpleResolvers: true })
export class FunnelObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => Boolean, { description: "True when any value rests on demonstration data." })
  synthetic!: boolean;

  @Field(() => MetricObject, { description: "What is measured." })
  metric!: MetricObject;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => FunnelKindEnum, { description: "Which limits the metric takes." })
  kind!: (typeof FunnelKindEnum)[keyof typeof FunnelKindEnum];

  @Field(() => RegionObject, { description: "The region whose value is the line." })
  referenceRegion!: RegionObject;

  @Field(() => Float, { nullable: true, description: "Its value (ratio of sums); null where there is none, or none that the viewer may see." })
  reference!: number | null;

  @Field(() => Float, { nullable: true, description: "Its n." })
  referenceN!: number | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why the line has no value." })
  referenceMissing!: MissingReason | null;

  @Field(() => Int, { description: "The n below which a unit is shown and not judged." })
  smallNumberLimit!: number;

  @Field(() => Int, { description: "How many units are judged." })
  judged!: number;

  @Field(() => [FunnelLevelObject], { description: "At 95 and 99.8 %." })
  levels!: readonly FunnelLevelObject[];

  @Field(() => OverDispersionObject, { nullable: true, description: "Of the judged units; null for fewer than two." })
  overDispersion!: OverDispersionObject | null;

  @Field(() => [FunnelUnitObject], { description: "In official order." })
  units!: readonly FunnelUnitObject[];

  @Field(() => FunnelCurveObject, { description: "Limits for drawing." })
  curve!: FunnelCurveObject;

  @Field(() => FunnelCurveObject, { nullable: true, description: "The same with over-dispersion taken in; null unless an adjustment was asked for and `overDispersion` is significant." })
  adjustedCurve!: FunnelCurveObject | null;
}
