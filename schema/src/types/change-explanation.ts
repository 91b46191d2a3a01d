import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import type { MissingReason } from "../vocabulary/missing.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import { BasisEnum } from "./basis.ts";
import { MeasurementObject } from "./measurement.ts";
import { MetricObject } from "./metric.ts";
import { MissingReasonEnum } from "./missing-reason.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionLevelEnum } from "./region-level.ts";
import { RegionObject } from "./region.ts";

export const ChangeKindEnum = { RATIO: "ratio", SUM: "sum" } as const;

registerEnumType(ChangeKindEnum, {
  name: "ChangeKind",
  description: "How a change is shared out.",
  valuesConfig: {
    RATIO: { description: "A ratio of sums: own-rate and mix effect of each part." },
    SUM: { description: "A sum: each part's own difference." },
  },
});

@ObjectType("ChangeEffect", { description: "What a part, or all parts, did to the whole between two periods, in the metric's unit (percentage points 百分点 for %).", simpleResolvers: true })
export class ChangeEffectObject {
  @Field(() => Float, { description: "Own-rate and mix effect together; of a sum, the difference." })
  effect!: number;

  @Field(() => Float, { nullable: true, description: "By the change of own rates; null for sums." })
  ownRate!: number | null;

  @Field(() => Float, { nullable: true, description: "By the change of shares; null for sums." })
  mix!: number | null;

  @Field(() => [Float], { description: "The mix effect by each of the divisions, in their order: of shares of the whole, then of shares within each region of the level before; they sum to it. Empty for sums." })
  mixes!: readonly number[];
}

@ObjectType("ChangeDivision", { description: "How the whole is divided, one inside the other.", simpleResolvers: true })
export class ChangeDivisionObject {
  @Field(() => RegionLevelEnum, { nullable: true, description: "Into regions of this level; null for the breakdown." })
  level!: RegionLevel | null;

  @Field(() => Boolean, { description: "By the keys of the metric's breakdown 分组." })
  breakdown!: boolean;
}

@ObjectType("CrossedEffects", { description: "A change with the mix of regions and the mix of keys told apart without one standing inside the other (Das Gupta, crossed); the three sum to it.", simpleResolvers: true })
export class CrossedEffectsObject {
  @Field(() => Float, { description: "By the change of own rates of all regions and keys." })
  ownRate!: number;

  @Field(() => Float, { description: "By the change of the regions' shares." })
  mixOfRegions!: number;

  @Field(() => Float, { description: "By the change of the keys' shares." })
  mixOfKeys!: number;
}

@ObjectType("ExplainedPeriod", { description: "The whole in one period.", simpleResolvers: true })
export class ExplainedPeriodObject {
  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => MeasurementObject, { description: "The region's value." })
  measurement!: MeasurementObject;

  @Field(() => Float, { description: "The value of the explained parts together: the region's, unless parts are left out." })
  explained!: number;
}

@ObjectType("ExplainedPart", { description: "A part and what it did to the whole over all the periods; the parts' effects sum to the change.", simpleResolvers: true })
export class ExplainedPartObject extends ChangeEffectObject {
  @Field(() => RegionObject, { description: "Who; own-level leaves 本级 are parts, too." })
  region!: RegionObject;

  @Field(() => String, { nullable: true, description: "Which key of the breakdown; null where none was asked for, and for groups." })
  key!: string | null;

  @Field(() => [MeasurementObject], { description: "Its value in each period." })
  measurements!: readonly MeasurementObject[];

  @Field(() => [ChangeEffectObject], { description: "From each period to the next." })
  steps!: readonly ChangeEffectObject[];

  @Field(() => Boolean, { description: "True when some of its own units are missing in some period, which may look like an effect; see the coverage." })
  incomplete!: boolean;
}

@ObjectType("MissingPart", { description: "A part without data in a period, left out of all of them.", simpleResolvers: true })
export class MissingPartObject {
  @Field(() => RegionObject, { description: "Who." })
  region!: RegionObject;

  @Field(() => String, { nullable: true, description: "Which key of the breakdown." })
  key!: string | null;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => MissingReasonEnum, { description: "Why." })
  missing!: MissingReason;
}

@ObjectType("ChangeExplanation", { description: "The change of a region's value between two periods, shared out among its parts.", simpleResolvers: true })
export class ChangeExplanationObject extends ChangeEffectObject {
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

  @Field(() => RegionObject, { description: "The whole." })
  region!: RegionObject;

  @Field(() => RegionLevelEnum, { description: "Level of the parts." })
  level!: RegionLevel;

  @Field(() => ChangeKindEnum, { description: "Ratio of sums or sum." })
  kind!: (typeof ChangeKindEnum)[keyof typeof ChangeKindEnum];

  @Field(() => [ExplainedPeriodObject], { description: "From the first to the last." })
  periods!: readonly ExplainedPeriodObject[];

  @Field(() => [ChangeEffectObject], { description: "From each period to the next, all parts together." })
  steps!: readonly ChangeEffectObject[];

  @Field(() => [ChangeDivisionObject], { description: "From the outermost in; each has its mix effect." })
  divisions!: readonly ChangeDivisionObject[];

  @Field(() => [ExplainedPartObject], { description: "In official order, and each by the keys of the breakdown where asked for." })
  parts!: readonly ExplainedPartObject[];

  @Field(() => [ExplainedPartObject], { description: "The regions that hold the parts, of each division but the last, with what their parts did together; of each level they sum to the change. Empty with one division." })
  groups!: readonly ExplainedPartObject[];

  @Field(() => CrossedEffectsObject, { nullable: true, description: "The mix of regions and of keys told apart; null without a breakdown, for sums, and with groups of regions." })
  crossed!: CrossedEffectsObject | null;

  @Field(() => [MissingPartObject], { description: "Parts without data in some or all of the periods, one entry per gap." })
  leftOut!: readonly MissingPartObject[];
}
