import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { MeasurementObject } from "./measurement.ts";
import { RegionObject } from "./region.ts";

export const NotScoredEnum = { MISSING: "missing", N_BELOW_LIMIT: "n_below_limit", INCOMPLETE: "incomplete", NO_SPREAD: "no_spread", NO_DENOMINATOR: "no_denominator" } as const;

registerEnumType(NotScoredEnum, {
  name: "NotScored",
  description: "Why a metric gives a region no points; its weight goes to its siblings.",
  valuesConfig: {
    MISSING: { description: "It has no value; the measurement says why." },
    N_BELOW_LIMIT: { description: "样本量过小: its n lies below the small-number limit." },
    INCOMPLETE: { description: "不全: a sum or a count that lacks units or months, which is no measure beside whole ones." },
    NO_SPREAD: { description: "No two regions differ in it." },
    NO_DENOMINATOR: { description: "What it is divided by is missing or 0; the denominator says which." },
  },
});

@ObjectType("CompositePart", { description: "What one metric does for a region's index.", simpleResolvers: true })
export class CompositePartObject {
  @Field(() => String, { description: "Canonical reference of the metric." })
  metric!: string;

  @Field(() => MeasurementObject, { description: "The value, or the gap with its reason." })
  measurement!: MeasurementObject;

  @Field(() => MeasurementObject, { nullable: true, description: "What the value is divided by, or the gap with its reason; null where it is taken as it is." })
  denominator!: MeasurementObject | null;

  @Field(() => Float, { nullable: true, description: "得分 after normalisation: higher is better whatever the metric's direction." })
  score!: number | null;

  @Field(() => Float, { nullable: true, description: "Its share of the region's index, 0–1, what is not scored left out; null where it is not scored itself." })
  weight!: number | null;

  @Field(() => Float, { nullable: true, description: "Points: all of a region's sum to its score. Null where not scored, or where a geometric mean of 0 leaves nothing to share out." })
  contribution!: number | null;

  @Field(() => Boolean, { description: "Whether the score rests on a value of the peer group instead of its own." })
  imputed!: boolean;

  @Field(() => Boolean, { description: "Whether its value was drawn in as an outlier." })
  treated!: boolean;

  @Field(() => NotScoredEnum, { nullable: true, description: "Why it is not scored." })
  notScored!: (typeof NotScoredEnum)[keyof typeof NotScoredEnum] | null;
}

@ObjectType("CompositeGroup", { description: "A group of the weights.", simpleResolvers: true })
export class CompositeGroupObject {
  @Field(() => String, { description: "Its name." })
  node!: string;

  @Field(() => Float, { nullable: true, description: "The region's score in it; null where nothing in it is scored." })
  score!: number | null;
}

@ObjectType("RankRange", { description: "The places that a region took when weights and methods moved.", simpleResolvers: true })
export class RankRangeObject {
  @Field(() => Int, { description: "The 5th percentile, outwards to a whole place." })
  best!: number;

  @Field(() => Float, { description: "The median." })
  median!: number;

  @Field(() => Int, { description: "The 95th percentile, outwards to a whole place." })
  worst!: number;
}

@ObjectType("CompositeRow", { description: "A region's index and what it is made of.", simpleResolvers: true })
export class CompositeRowObject {
  @Field(() => RegionObject, { description: "Who." })
  region!: RegionObject;

  @Field(() => Float, { nullable: true, description: "The index; null where no metric is scored." })
  score!: number | null;

  @Field(() => Int, { nullable: true, description: "Place, ties 1,1,3; null without a score." })
  rank!: number | null;

  @Field(() => Boolean, { description: "True when another region holds the same rank." })
  tied!: boolean;

  @Field(() => [CompositeGroupObject], { description: "Scores of the groups of the weights." })
  groups!: readonly CompositeGroupObject[];

  @Field(() => [CompositePartObject], { description: "In the order of the metrics." })
  parts!: readonly CompositePartObject[];

  @Field(() => [String], { description: "References of the metrics that are not scored here, so that their weight went to their siblings." })
  notScored!: readonly string[];

  @Field(() => RankRangeObject, { nullable: true, description: "How stable the rank is; null unless `stability` was asked for, and without a score." })
  stability!: RankRangeObject | null;
}
